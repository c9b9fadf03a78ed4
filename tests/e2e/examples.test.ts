import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { describe, expect, test } from 'vitest';
import { addedText } from '../../src/build/docs/manual.ts';
import { processContext } from '../../src/cli/context.ts';
import { buildWholeProgram } from '../../src/cli/program.ts';
import { root } from '../helpers/cli.ts';
import { bash, emptyFolder } from './built.ts';

/** Commands that must run before the examples of a command. */
const before: Record<string, string> = {
  next: 'gc profile set python=3 goal=mlops',
  done: 'gc profile set python=1 goal=mlops; gc plan mlops --save',
  pause: 'gc profile set python=1 goal=mlops; gc plan mlops --save',
  plans: 'gc plan ds --save; gc plan mlops --save; gc plan mlops --save "my second try"',
  undo: 'gc profile set python=1 goal=mlops; gc profile set sql=1; gc profile set git=1; gc profile set docker=1; gc profile set ci-cd=1',
  status: 'gc profile set python=1 goal=mlops; gc plan mlops --save',
  validate: 'gc data new course my-course --data my-data',
};

const advertisements = { 'ad-35.html': 'posting.html', 'ad-53.txt': 'first.txt', 'ad-14.pdf': 'second.pdf', 'ad-46.html': 'third.html' };

/** Lines that ask questions, which are tested in a terminal elsewhere. */
const asks = /^genai-careers (explore|quiz( --resume)?|\s.*)$|^genai-careers$/;

function examplesOf(command: CommandUnknownOpts): string[] {
  return addedText(command)
    .split('\n')
    .filter((line) => /^ {2}(cat \S+ \| )?genai-careers/.test(line))
    .map((line) => line.trim().replace(/ \| jq .*$/, ''));
}

const whole = await buildWholeProgram(processContext(root));
const commands = [whole, ...whole.commands, ...whole.commands.flatMap((command) => command.commands)];
const examples = commands.map((command) => [command.name(), examplesOf(command).filter((line) => !asks.test(line))] as const);

describe('examples in the help', () => {
  test.each(examples.filter(([, lines]) => lines.length > 0))('the examples in the help of %s run as they are', (name, lines) => {
    const home = emptyFolder();
    copyFileSync(join(root, 'tests', 'fixtures', 'resumes', 'new-graduate.json'), join(home, 'resume.json'));
    copyFileSync(join(root, 'tests', 'fixtures', 'documents', 'weasyprint.pdf'), join(home, 'cv.pdf'));
    const ads = join(root, 'tests', 'fixtures', 'reading', 'ads');
    for (const [from, to] of Object.entries(advertisements)) copyFileSync(join(ads, from), join(home, to));
    mkdirSync(join(home, 'clients'));
    copyFileSync(join(home, 'cv.pdf'), join(home, 'clients', 'cv.pdf'));
    writeFileSync(join(home, 'resumes.ndjson'), '{"id": 1, "text": "Skills: Python, SQL"}\n');
    writeFileSync(join(home, 'answers.yaml'), 'skills: { python: 3, sql: 2 }\n');
    const script = ['genai-careers() { gc "$@"; }', `(${before[name] ?? ':'}) >/dev/null 2>&1`];
    for (const line of lines)
      script.push(
        `${line} >/dev/null 2>message; code=$?; [ $code = 0 ] || { echo '${line.replaceAll("'", '')}'" exits $code"; cat message; }`,
      );
    expect(bash(script.join('\n'), { cwd: home, env: { HOME: home } }).stdout).toBe('');
  });
});
