import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export const AGES = ['2025-06-18', '2026-07-28'] as const;
export type Age = (typeof AGES)[number];

// biome-ignore lint/suspicious/noExplicitAny: tests read messages as a stranger would
export type Message = any;

export interface Client {
  ask(method: string, params?: Record<string, unknown>): Promise<Message>;
  readonly pid: number;
  call(name: string, given: unknown): Promise<Message>;
  /** Writes a line as it is. */
  write(line: string): void;
  /** Closes the input. */
  end(): Promise<{ code: number | null; stderr: string; lines: string[] }>;
}

const about = { name: 'a test', version: '1' };

/** What a client of the newer age says with every request. */
const envelope = {
  'io.modelcontextprotocol/protocolVersion': AGES[1],
  'io.modelcontextprotocol/clientInfo': about,
  'io.modelcontextprotocol/clientCapabilities': {},
};

/** Starts the built program and speaks to it over its streams, without any library. */
export async function clientOf(age: Age, args: readonly string[] = [], env: Record<string, string> = {}): Promise<Client> {
  const child = spawn(process.execPath, [join(process.cwd(), 'bin', 'genai-careers.cjs'), 'mcp', ...args], {
    env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', LANG: 'C.UTF-8', ...env },
  });
  const waiting = new Map<number, (message: Message) => void>();
  const lines: string[] = [];
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    const message = JSON.parse(line);
    waiting.get(message.id)?.(message);
  });
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const write = (line: string) => child.stdin.write(`${line}\n`);
  let last = 0;
  const ask: Client['ask'] = (method, params = {}) =>
    new Promise((answered) => {
      last += 1;
      waiting.set(last, answered);
      const said = age === AGES[1] ? { ...params, _meta: envelope } : params;
      write(JSON.stringify({ jsonrpc: '2.0', id: last, method, params: said }));
    });
  if (age === AGES[0]) {
    await ask('initialize', { protocolVersion: age, capabilities: {}, clientInfo: about });
    write(JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' }));
  }
  return {
    ask,
    pid: child.pid ?? 0,
    call: async (name, given) => ask('tools/call', { name, arguments: given }),
    write,
    async end() {
      child.stdin.end();
      return { code: await exited, stderr, lines };
    },
  };
}
