/**
 * Whole-process time of the usual commands beside bare node on an empty file, in pairs (A B A B …) in one run: machines
 * drift by a factor of two within minutes, ratios of neighbours do not. Goals on Node 20: help and JSON 1.15, tables 1.30, plan 1.5.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

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

writeFileSync(empty, '');
console.log(`command, median of ${PAIRS} paired ratios to bare node (10th to 90th percentile)`);
for (const node of nodes()) {
  console.log(`\n${node.version}`);
  for (const { words, goal } of commands) {
    const ratios = Array.from({ length: PAIRS }, () => seconds(node.path, [program, ...words]) / seconds(node.path, [empty])).sort(
      (a, b) => a - b,
    );
    const at = (share: number) => (ratios[Math.floor(share * (PAIRS - 1))] ?? 0).toFixed(2);
    const mark = node.version.startsWith('v20') ? `  goal ${goal.toFixed(2)} ${Number(at(0.5)) <= goal ? 'met' : 'missed'}` : '';
    console.log(`  ${words.join(' ').padEnd(50)} ${at(0.5)}  (${at(0.1)} to ${at(0.9)})${mark}`);
  }
}

function seconds(node: string, args: string[]): number {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(node, args, {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
  });
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
