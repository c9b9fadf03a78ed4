/**
 * 1,000 calls of every tool in turn, in one process: how long the middle one takes, by the clock and on the processor, and
 * whether memory grows.
 */
import { readFileSync } from 'node:fs';
import { clientOf } from '../tests/helpers/mcp-client.ts';
import { good } from '../tests/mcp/questions.ts';
import type { Goal } from './goal.ts';

const CALLS = 1_000;
const WARM = 200;

// Node lets garbage lie while there is room, so little room shows what is really kept.
const client = await clientOf('2025-06-18', [], { NODE_OPTIONS: '--max-old-space-size=80' });
const names = [...new Set(good.map((one) => one.name))];
const times: { name: string; ms: number; processor: number }[] = [];
const memory: number[] = [];
for (let at = 0; at < CALLS; at++) {
  const questions = good.filter(({ name }) => name === names[at % names.length]);
  const { name, given } = questions[Math.floor(at / names.length) % questions.length] ?? { name: '', given: {} };
  const [start, busy] = [performance.now(), processorMs()];
  const { result } = await client.call(name, given);
  times.push({ name, ms: performance.now() - start, processor: processorMs() - busy });
  if (result?.isError === true) throw new Error(`${name}: ${result.content[0].text}`);
  if (at % 100 === 99) memory.push(residentMb());
}
await client.end();

/** What Linux says of the process; 0 elsewhere. */
function told(file: string, figure: RegExp): number {
  try {
    return Number(figure.exec(readFileSync(`/proc/${client.pid}/${file}`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function residentMb(): number {
  return told('status', /VmRSS:\s+(\d+)/) / 1024;
}

/** Of the thread that answers, so that what else the machine does counts little. */
function processorMs(): number {
  return told('schedstat', /^(\d+)/) / 1e6;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
for (const name of names)
  console.log(`${name.padEnd(16)} ${median(times.filter((one) => one.name === name).map(({ ms }) => ms)).toFixed(1)} ms`);
console.log(`memory after each 100 calls, in MB: ${memory.map((mb) => mb.toFixed(0)).join(' ')}`);

export const goals: Goal[] = [
  { what: 'median of 1,000 calls', figure: median(times.map(({ ms }) => ms)), unit: 'ms', goal: { atMost: 20 } },
  { what: 'the same on the processor', figure: median(times.map(({ processor }) => processor)), unit: 'ms', goal: { atMost: 20 } },
  {
    what: `memory after ${CALLS} calls beside ${WARM}`,
    figure: (memory.at(-1) ?? 0) / (memory[WARM / 100 - 1] ?? 1),
    unit: 'times',
    goal: { atMost: 1.25 },
  },
];
