/**
 * Whole-process time of the usual commands beside bare node on an empty file, in pairs (A B A B …) in one run: machines
 * drift by a factor of two within minutes, ratios of neighbours do not. Output goes into a pipe, as in a script. Goals on
 * Node 20: help and JSON 1.15, tables 1.30, plan 1.5.
 *
 * What bare node takes hangs on the environment: told of extra certificates (NODE_EXTRA_CA_CERTS), Node 20 reads them for
 * twice as long as it otherwise takes to start. So everything is measured twice: in the environment as it is, which is
 * what people have, and in an empty one, where every ratio is at its highest.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Goal } from './goal.ts';

const root = process.cwd();
const program = join(root, 'bin', 'genai-careers.cjs');
const empty = join(root, 'dist', 'empty.cjs');
const PAIRS = 31;

const commands: { words: string[]; goal: number }[] = [
  { words: ['--help'], goal: 1.15 },
  { words: ['list', '--format', 'json'], goal: 1.15 },
  { words: ['list'], goal: 1.3 },
  { words: ['show', 'mlops', '--format', 'json'], goal: 1.15 },
  { words: ['show', 'mlops'], goal: 1.3 },
  { words: ['compare', 'prompt-engineer', 'mlops', '--format', 'json'], goal: 1.15 },
  { words: ['compare', 'prompt-engineer', 'mlops'], goal: 1.3 },
  { words: ['salary', 'mlops', '--format', 'json'], goal: 1.15 },
  { words: ['salary', 'mlops'], goal: 1.3 },
  { words: ['match', '--skill', 'python=3', '--skill', 'docker=2'], goal: 1.5 },
  { words: ['plan', 'mlops', '--hours-per-week', '8'], goal: 1.5 },
];

/** Those of Node 20. */
export const goals: Goal[] = [];

const { PATH, HOME } = process.env;
const environments = [
  { name: 'environment as it is', env: process.env },
  { name: 'empty environment', env: { PATH, HOME } },
];

writeFileSync(empty, '');
console.log(`command, median of ${PAIRS} paired ratios to bare node (10th to 90th percentile), and of the milliseconds it takes more`);
for (const node of nodes()) {
  for (const { name, env } of environments) measure(node, name, env);
}

function measure(node: { version: string; path: string }, name: string, env: NodeJS.ProcessEnv): void {
  const bare = at(Array.from({ length: PAIRS }, () => 1000 * seconds(node.path, [empty], env)))(0.5);
  console.log(`\n${node.version}, ${name}, bare node ${bare.toFixed(0)} ms`);
  for (const { words, goal } of commands) {
    const pairs = Array.from({ length: PAIRS }, () => ({
      own: seconds(node.path, [program, ...words], env),
      bare: seconds(node.path, [empty], env),
    }));
    const ratio = at(pairs.map((pair) => pair.own / pair.bare));
    const more = at(pairs.map((pair) => 1000 * (pair.own - pair.bare)));
    const spread = `(${ratio(0.1).toFixed(2)} to ${ratio(0.9).toFixed(2)})`;
    console.log(`  ${words.join(' ').padEnd(50)} ${ratio(0.5).toFixed(2)}  ${spread}  +${more(0.5).toFixed(1)} ms`);
    if (node.version.startsWith('v20'))
      goals.push({ what: `${words.join(' ')}, ${name}`, figure: ratio(0.5), unit: 'x bare node', goal: { atMost: goal } });
  }
}

/** Quantiles of some figures. */
function at(figures: readonly number[]): (share: number) => number {
  const sorted = [...figures].sort((a, b) => a - b);
  return (share) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

function seconds(node: string, args: string[], env: NodeJS.ProcessEnv): number {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(node, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  if (status !== 0) throw new Error(`exit ${status}: ${args.join(' ')}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** This node, and 22 and 24 where the npm registry or its cache has them. */
function nodes(): { version: string; path: string }[] {
  const own = { version: process.version, path: process.execPath };
  const others = ['22', '24'].flatMap((major) => {
    try {
      const printed = execFileSync('npx', ['-y', `node@${major}`, '-p', 'process.version + " " + process.execPath'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const [version = '', path = ''] = (printed.trim().split('\n').at(-1) ?? '').split(' ');
      return [{ version, path }];
    } catch {
      console.log(`(Node ${major} is not to be had here)`);
      return [];
    }
  });
  return [own, ...others].filter((node, index, all) => all.findIndex((other) => other.version === node.version) === index);
}
