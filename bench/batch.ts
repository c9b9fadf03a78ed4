/**
 * `batch` over 1,000 résumés made from the fictional ones: how many a second of processor time, which is what one core
 * does, and whether memory stays flat where they come line by line.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { variants, writePdfs, writeVariants } from './batch/resumes.ts';
import type { Goal } from './goal.ts';

const program = join(process.cwd(), 'bin', 'genai-careers.cjs');
const scratch = mkdtempSync(join(process.cwd(), 'dist', 'bench-batch-'));
const [TEXTS, PDFS, LINES] = [1_000, 60, 4_000];

/** Seconds of processor time, user and system. */
function seconds(...args: string[]): number {
  const line = ['-c', 'TIMEFORMAT="%3U %3S"; time "$@" 2>/dev/null >/dev/null', 'bash', process.execPath, program, 'batch', ...args];
  const [user = 0, system = 0] = spawnSync('bash', line, { encoding: 'utf8' }).stderr.trim().split(' ').map(Number);
  return user + system;
}

/** Peak memory in MB after a part of the lines, and after all; Linux alone tells. */
async function peaks(lines: readonly string[]): Promise<number[]> {
  const child = spawn(process.execPath, [program, 'batch', '-', '-f', 'ndjson'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const seen: number[] = [];
  let rows = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const before = rows;
    rows += text.split('\n').length - 1;
    if (Math.floor(before / 1000) < Math.floor(rows / 1000)) seen.push(peakMb(child.pid ?? 0));
  });
  for (const line of lines) if (!child.stdin.write(`${line}\n`)) await new Promise((resolve) => child.stdin.once('drain', resolve));
  child.stdin.end();
  await new Promise((resolve) => child.once('close', resolve));
  return seen;
}

const peakMb = (pid: number): number => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

writeVariants(join(scratch, 'texts'), TEXTS);
writePdfs(join(scratch, 'pdfs'), PDFS);
const start = seconds(join(scratch, 'texts', '00001-none'));
const texts = TEXTS / (seconds(join(scratch, 'texts'), '-f', 'ndjson') - start);
const pdfs = PDFS / (seconds(join(scratch, 'pdfs'), '-f', 'ndjson') - start);
const memory = await peaks(variants(LINES).map(({ id, content }) => JSON.stringify({ id, text: content })));
rmSync(scratch, { recursive: true, force: true });
console.log(`peak memory after each 1,000 lines, in MB: ${memory.map((mb) => mb.toFixed(0)).join(' ')}`);

export const goals: Goal[] = [
  { what: 'text and JSON résumés', figure: texts, unit: 'a second', goal: { atLeast: 50 } },
  { what: 'PDF résumés', figure: pdfs, unit: 'a second', goal: { atLeast: 5 } },
  { what: 'peak memory, 4,000 lines beside 1,000', figure: (memory.at(-1) ?? 0) / (memory[0] ?? 1), unit: 'times', goal: { atMost: 1.25 } },
];
