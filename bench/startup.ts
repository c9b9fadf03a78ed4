/**
 * Processor time (user and system, all threads) that a command adds to bare `node`, in pairs in one run: the speed of a
 * shared machine drifts, differences between neighbours do not. Output goes into a pipe. Measured on this Node and on
 * Node 22 and 24 from the npm registry, none of which built the package. On this Node other programs stand beside it,
 * each doing its smallest job.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Goal } from './goal.ts';

const root = process.cwd();
const program = join(root, 'bin', 'genai-careers.cjs');
const scratch = join(root, 'dist', 'bench-peers');
const empty = join(scratch, 'empty.cjs');
const PAIRS = 21;

/** Goal: milliseconds added on Node 20, and on newer Nodes, which keep compiled code. */
const SHORT = [40, 30] as const;
const LONG = [60, 45] as const;
const commands = [
  { line: '--help', goal: SHORT },
  { line: 'list', goal: SHORT },
  { line: 'show mlops', goal: SHORT },
  { line: 'compare prompt-engineer mlops', goal: SHORT },
  { line: 'salary mlops', goal: SHORT },
  { line: 'courses --skill python', goal: LONG },
  { line: 'skills --role mlops', goal: LONG },
  { line: 'search vector database', goal: LONG },
  { line: 'match --skill python=3 --skill docker=2', goal: LONG },
  { line: 'plan mlops --hours-per-week 8', goal: LONG },
];
const PEERS = { prettier: '3.10.1', eslint: '10.15.0' };

export const goals: Goal[] = [];

mkdirSync(scratch, { recursive: true });
writeFileSync(empty, '');
console.log(`added processor time in ms, median of ${PAIRS} pairs with bare node (10th to 90th percentile)`);
for (const { version, path } of nodes()) {
  const isOld = version.startsWith('v20');
  console.log(`\n${version}, bare node ${median(times(PAIRS, () => processorMs([path, empty]))).toFixed(0)} ms`);
  for (const { line, goal } of commands) {
    const figure = measure(line, path, [path, program, ...line.split(' ')]);
    const atMost = goal[isOld ? 0 : 1];
    goals.push({ what: `${line}, ${version}`, figure, unit: 'ms', goal: { atMost } });
  }
}
console.log(`\nother programs, ${process.version}`);
for (const { name, words } of peers()) measure(name, process.execPath, words);

function measure(name: string, node: string, words: readonly string[]): number {
  processorMs(words);
  const added = times(PAIRS, () => processorMs(words) - processorMs([node, empty])).sort((a, b) => a - b);
  const at = (share: number) => (added[Math.floor(share * (added.length - 1))] ?? 0).toFixed(0);
  console.log(`  ${name.padEnd(42)} +${at(0.5)}  (${at(0.1)} to ${at(0.9)})`);
  return median(added);
}

/** Bash reads the kernel's account of the finished process and its children, to the millisecond. */
function processorMs(words: readonly string[]): number {
  const { status, stderr } = spawnSync('bash', ['-c', 'TIMEFORMAT="%3U %3S"; time "$@" 2>/dev/null >/dev/null', 'bash', ...words], {
    encoding: 'utf8',
    cwd: scratch,
  });
  const [user, system] = stderr.trim().split(' ').map(Number);
  if (status !== 0 || user === undefined || system === undefined) throw new Error(`exit ${status}: ${words.join(' ')}\n${stderr}`);
  return 1000 * (user + system);
}

/** This Node, and 22 and 24 where npm can fetch them. */
function nodes(): { version: string; path: string }[] {
  const others = ['22', '24'].flatMap((major) => {
    try {
      const args = ['-y', `node@${major}`, '-p', 'process.version + " " + process.execPath'];
      const printed = execFileSync('npx', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
      const [version = '', path = ''] = (printed.trim().split('\n').at(-1) ?? '').split(' ');
      return [{ version, path }];
    } catch {
      console.log(`(Node ${major} cannot be fetched here)`);
      return [];
    }
  });
  const all = [{ version: process.version, path: process.execPath }, ...others];
  return all.filter(({ version }, index) => all.findIndex((other) => other.version === version) === index);
}

/** Programs that people start all day; prettier and eslint are fetched once, into dist. */
function peers(): { name: string; words: string[] }[] {
  const modules = join(scratch, 'node_modules');
  if (!Object.keys(PEERS).every((name) => existsSync(join(modules, name)))) {
    const packages = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`);
    spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', scratch, ...packages], { stdio: 'ignore' });
  }
  const candidates = [
    { name: 'npm --version', file: '', words: ['npm', '--version'] },
    { name: 'tsc --version', file: join(root, 'node_modules/typescript/bin/tsc') },
    { name: 'prettier --version', file: join(modules, 'prettier/bin/prettier.cjs') },
    { name: 'eslint --version', file: join(modules, 'eslint/bin/eslint.js') },
  ];
  return candidates.flatMap(({ name, file, words }) => {
    if (words !== undefined) return [{ name, words }];
    return existsSync(file) ? [{ name, words: [process.execPath, file, '--version'] }] : [];
  });
}

function times<T>(count: number, run: () => T): T[] {
  return Array.from({ length: count }, run);
}

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}
