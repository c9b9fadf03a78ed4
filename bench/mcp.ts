/** 1,000 calls of every tool in turn, in one process: how long the middle one takes, and whether memory grows. */
import { readFileSync } from 'node:fs';
import { clientOf } from '../tests/helpers/mcp-client.ts';
import { good } from '../tests/mcp/questions.ts';
import type { Goal } from './goal.ts';

const CALLS = 1_000;
const WARM = 200;

const client = await clientOf('2025-06-18');
const times: { name: string; ms: number }[] = [];
const memory: number[] = [];
for (let at = 0; at < CALLS; at++) {
  const { name, given } = good[at % good.length] ?? { name: '', given: {} };
  const start = performance.now();
  const { result } = await client.call(name, given);
  times.push({ name, ms: performance.now() - start });
  if (result?.isError === true) throw new Error(`${name}: ${result.content[0].text}`);
  if (at % 100 === 99) memory.push(residentMb());
}
await client.end();

/** Of the process on Linux; 0 elsewhere. */
function residentMb(): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${client.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
for (const name of new Set(good.map((one) => one.name)))
  console.log(`${name.padEnd(16)} ${median(times.filter((one) => one.name === name).map(({ ms }) => ms)).toFixed(1)} ms`);
console.log(`memory after each 100 calls, in MB: ${memory.map((mb) => mb.toFixed(0)).join(' ')}`);

export const goals: Goal[] = [
  { what: 'median of 1,000 calls', figure: median(times.map(({ ms }) => ms)), unit: 'ms', goal: { atMost: 20 } },
  {
    what: `memory after ${CALLS} calls beside ${WARM}`,
    figure: (memory.at(-1) ?? 0) / (memory[WARM / 100 - 1] ?? 1),
    unit: 'times',
    goal: { atMost: 1.25 },
  },
];
