import type { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { type JSONRPCMessage, parseJSONRPCMessage, type Transport } from '@modelcontextprotocol/server';
import { visible } from './visible.ts';

/** Characters of one message. */
const LONGEST = 10 * 1024 * 1024;

/**
 * Standard input and output, a message a line. The end of the input closes it once every request is answered, so a pipe
 * may hold a whole conversation. A line that is no message is answered with an error.
 * @param ended called after it closed
 */
export function pipedTransport(input: Readable, output: Writable, ended: () => void): Transport {
  const waiting = new Set<unknown>();
  let isOver = false;
  let isClosed = false;
  const send = (message: object) => new Promise<void>((sent) => output.write(`${JSON.stringify(message)}\n`, () => sent()));
  const endIfAnswered = () => {
    if (isOver && waiting.size === 0) void transport.close();
  };
  const receive = (line: string) => {
    const message = messageIn(line);
    if ('failure' in message) {
      transport.onerror?.(new Error(message.failure.error.message));
      void send(message.failure);
      return;
    }
    if ('method' in message && 'id' in message) waiting.add(message.id);
    // A cancelled request is never answered.
    if ('method' in message && message.method === 'notifications/cancelled') waiting.delete(message.params?.['requestId']);
    transport.onmessage?.(message);
  };
  const transport: Transport = {
    async start() {
      const lines = lineReader(receive);
      const inputEnded = () =>
        setImmediate(() => {
          if (!isOver) lines.end();
          isOver = true;
          endIfAnswered();
        });
      input.on('data', lines.read).once('end', inputEnded).once('close', inputEnded);
    },
    async send(message) {
      await send(withoutHidden(message));
      if (!('method' in message)) waiting.delete(message.id);
      endIfAnswered();
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      transport.onclose?.();
      input.destroy();
      ended();
    },
  };
  return transport;
}

/** Calls for each line that is not blank, also for the last without a line break. A line that is too long becomes empty and is answered as invalid. */
function lineReader(receive: (line: string) => void) {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let isSkipping = false;
  const hand = (line: string) => {
    if (!isSkipping && line.trim() !== '') receive(line);
    isSkipping = false;
  };
  return {
    read(chunk: Buffer) {
      const [first = '', ...others] = decoder.write(chunk).split('\n');
      rest += first;
      for (const next of others) {
        hand(rest);
        rest = next;
      }
      if (rest.length <= LONGEST) return;
      if (!isSkipping) receive('');
      isSkipping = true;
      rest = '';
    },
    end: () => hand(rest),
  };
}

interface Failure {
  jsonrpc: '2.0';
  id: string | number | null;
  error: { code: number; message: string };
}

/** The message in a line, or what to answer: codes of JSON-RPC 2.0, section 5.1. */
function messageIn(line: string): JSONRPCMessage | { failure: Failure } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { failure: failureOf(null, -32700, 'A line of the input is not JSON, or longer than 10 MB.') };
  }
  try {
    return parseJSONRPCMessage(value);
  } catch {
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
    const known = typeof id === 'string' || typeof id === 'number' ? id : null;
    return { failure: failureOf(known, -32600, 'A line of the input is not a JSON-RPC 2.0 message.') };
  }
}

const failureOf = (id: Failure['id'], code: number, message: string): Failure => ({ jsonrpc: '2.0', id, error: { code, message } });

/** An error repeats what was asked. Ids stay, or the client would not know its request again. */
const withoutHidden = (message: JSONRPCMessage): JSONRPCMessage =>
  'error' in message ? { ...message, error: visible(message.error) } : message;
