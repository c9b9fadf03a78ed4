import type { Readable, Writable } from 'node:stream';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { type Serving, serverOf } from './server.ts';
import { pipedTransport } from './transport.ts';

export interface Streams {
  input: Readable;
  /** The protocol's alone. */
  output: Writable;
  /** Called for a message that is none. */
  failed(error: Error): void;
}

/** Serves one client until its input ends. */
export function serve(serving: Serving, { input, output, failed }: Streams): Promise<void> {
  return new Promise((ended) => {
    serveStdio(() => serverOf(serving), { transport: pipedTransport(input, output, ended), onerror: failed });
  });
}
