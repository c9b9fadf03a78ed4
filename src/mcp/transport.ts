import { PassThrough, type Readable, type Writable } from 'node:stream';
import type { JSONRPCMessage, Transport } from '@modelcontextprotocol/server';
import { StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { visible } from './visible.ts';

/**
 * Standard input and output. The end of the input closes it once every request is answered, so a pipe may hold a whole
 * conversation.
 * @param ended called after it closed
 */
export function pipedTransport(input: Readable, output: Writable, ended: () => void): Transport {
  const through = new PassThrough();
  const wire = new StdioServerTransport(through, output);
  const waiting = new Set<unknown>();
  let isOver = false;
  const endIfAnswered = () => {
    if (isOver && waiting.size === 0) through.end();
  };
  const inputEnded = () =>
    setImmediate(() => {
      isOver = true;
      endIfAnswered();
    });
  const transport: Transport = {
    async start() {
      wire.onmessage = (message) => {
        if ('method' in message && 'id' in message) waiting.add(message.id);
        // A cancelled request is never answered.
        if ('method' in message && message.method === 'notifications/cancelled') waiting.delete(message.params?.['requestId']);
        transport.onmessage?.(message);
      };
      wire.onerror = (error) => transport.onerror?.(error);
      wire.onclose = () => {
        transport.onclose?.();
        input.destroy();
        ended();
      };
      await wire.start();
      input.on('data', (chunk) => through.write(chunk));
      input.once('end', inputEnded).once('close', inputEnded);
    },
    async send(message) {
      await wire.send(withoutHidden(message));
      if (!('method' in message)) waiting.delete(message.id);
      endIfAnswered();
    },
    close: () => wire.close(),
  };
  return transport;
}

/** An error repeats what was asked. Ids stay, or the client would not know its request again. */
const withoutHidden = (message: JSONRPCMessage): JSONRPCMessage =>
  'error' in message ? { ...message, error: visible(message.error) } : message;
