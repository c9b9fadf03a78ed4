import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cli } from '../helpers/cli.ts';

/** The commands an answer ends with, in the words one would type. */
function nextCommands(stdout: string): string[] {
  const line = /^ *Next: genai-careers (.*)$/m.exec(stdout)?.[1] ?? '';
  return line === '' ? [] : line.split(' · ');
}

const words = (line: string): string[] => (line.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replaceAll("'", ''));

describe('what an answer says to run next can be run', () => {
  test.each([
    'list',
    'list --track data',
    'show mlops',
    'compare ds nlp',
    'salary',
    'salary mlops --offer 150k',
    'salary genai --by level',
    'courses cs50p',
    'courses --role mlops',
    'courses --skill python',
    'skills',
    'skills python',
    'search rag',
    'match --skill python=3 --skill sql=2',
    'match --explain ds --skill python=3 --skill sql=2',
    'gap ai-pm',
    'gap ai-pm --skill python=2',
    'plan ai-pm --free --hours-per-week 6 --start 2027-01-04',
    'plan mlops --weeks 5',
    'next --role mlops --skill python=2',
    'next --skill',
    'status',
    'profile',
    'done cs50p',
    'data path',
  ])('the commands after "%s" can be run', async (typed) => {
    const home = mkdtempSync(join(tmpdir(), 'genai-careers-next-'));
    onTestFinished(() => rmSync(home, { recursive: true, force: true }));
    const around = { env: { HOME: home } };
    const next = nextCommands((await cli(`${typed} --width 1000`, around)).stdout);
    // A menu needs a terminal, and a file name only stands for one.
    for (const line of next.filter((command) => !/^(quiz|explore|profile import|.*-o )/.test(command))) {
      const { code, stderr } = await cli(words(line), around);
      expect(code, `${line}: ${stderr}`).toBe(0);
    }
  });
});
