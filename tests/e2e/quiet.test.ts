import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandList } from '../../src/cli/command-list.ts';
import { root } from '../helpers/cli.ts';
import { askingLines, halfway, keepingLines, readingLines } from '../helpers/command-lines.ts';
import { pdf, showing, zip } from '../helpers/documents.ts';
import { runProgramInPty } from '../helpers/pty.ts';
import { bareEnv, emptyFolder, gc, program } from './built.ts';
import { watched } from './watched.ts';

/** An empty network namespace; where it is not allowed, only the guard in the process proves it. */
const canUnshare = spawnSync('unshare', ['-rn', 'true']).status === 0;
const offline = (args: readonly string[]): string[] => [...(canUnshare ? ['unshare', '-rn'] : []), process.execPath, ...args];

function withoutNetwork(line: readonly string[], env: Record<string, string> = {}): string {
  const [file, ...args] = offline([program, ...line]);
  return spawnSync(String(file), args, { encoding: 'utf8', env: bareEnv(env) }).stdout;
}

const named = (lines: readonly (readonly string[])[]) => lines.map((line) => [line.slice(0, 3).join(' '), line] as const);

test('the lists of command lines cover every command', () => {
  const lines = [...readingLines, ...keepingLines, ...askingLines.map(({ line }) => line)];
  expect([...new Set(lines.map(([name]) => name))].sort()).toEqual(commandList.map(({ name }) => name).sort());
});

describe('reading commands', () => {
  test.each(named(readingLines))('%s uses no network, writes nothing, and answers the same under watch', (_name, line) => {
    const plain = gc(line);
    expect(plain.code, plain.stderr).toBe(0);
    const { network, written, stdout, code } = watched(line);
    expect(network).toEqual([]);
    expect(written).toEqual([]);
    expect({ code, stdout }).toEqual({ code: plain.code, stdout: plain.stdout });
    expect(withoutNetwork(line)).toBe(plain.stdout);
  });

  test('the guard reports a file that is written', () => {
    // --output is the one way in which a reading command writes.
    const file = join(emptyFolder(), 'out.md');
    const { written } = watched(['list', '-o', file]);
    expect(new Set(written)).toEqual(new Set([file]));
  });
});

describe('documents', () => {
  const folder = join(root, 'tests', 'fixtures', 'documents');
  const launching = pdf([showing('Skills', 'Python')], {
    catalog: '/OpenAction 4 0 R',
    objects: ['<< /S /JavaScript /JS (app.launchURL("http://127.0.0.1:9/")) >>'],
  });
  const posting = '{"@type":"JobPosting","title":"x","description":"We write Python"}';
  const made: Record<string, string | Uint8Array> = {
    'a PDF with a script': launching,
    HTML: '<html><link rel="stylesheet" href="http://127.0.0.1:9/a.css"><img src="http://127.0.0.1:9/a.png"><p>I write Python',
    Markdown: '# Skills\n\n![x](http://127.0.0.1:9/a.png) Python',
    JSON: '{"$schema":"http://127.0.0.1:9/schema.json","skills":["Python"]}',
    YAML: 'skills:\n  - Python\n',
    'LinkedIn .zip': zip({ 'Skills.csv': 'Name\nPython\n' }),
    Europass:
      '<SkillsPassport xmlns="http://127.0.0.1:9/x"><Skills><Computer><Description>Python</Description></Computer></Skills></SkillsPassport>',
    list: 'python\n',
  };
  const postings: Record<string, string> = {
    'an advertisement': `<script type="application/ld+json">${posting}</script><script src="http://127.0.0.1:9/a.js"></script>`,
    'an advertisement in Markdown': '# Data Engineer\n\n![x](http://127.0.0.1:9/a.png)\n\n## Requirements\n\n- Python',
  };
  const written = emptyFolder();
  const filesOf = (contents: Record<string, string | Uint8Array>) =>
    Object.entries(contents).map(([name, content]) => {
      const file = join(written, name);
      writeFileSync(file, content);
      return [name, file] as const;
    });
  const fixtures = readdirSync(folder).filter((name) => /\.(pdf|docx|odt)$/.test(name) && name !== 'locked-by-user.pdf');

  test.each([...filesOf(made), ...fixtures.map((name) => [name, join(folder, name)] as const)])(
    '%s is read without a network',
    (_name, file) => {
      const { network, written: touched, code, stderr } = watched(['match', '--resume', file, '--level', '2']);
      expect(code, stderr).toBe(0);
      expect({ network, touched }).toEqual({ network: [], touched: [] });
    },
  );

  const ads = ['ad-14.pdf', 'ad-36.docx', 'ad-35.html'].map(
    (name) => [name, join(root, 'tests', 'fixtures', 'reading', 'ads', name)] as const,
  );
  test.each([...filesOf(postings), ...ads])('%s is explained without a network', (_name, file) => {
    const { network, written: touched, code, stderr } = watched(['ad', file, '--skill', 'python=2']);
    expect(code, stderr).toBe(0);
    expect({ network, touched }).toEqual({ network: [], touched: [] });
  });
});

describe('writing commands', () => {
  const home = emptyFolder();
  const folder = join(home, '.config', 'genai-careers');
  /** Resets the home, so that every run starts alike. */
  function fresh(): Record<string, string> {
    rmSync(join(home, '.config'), { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    copyFileSync(halfway, join(folder, 'profile.json'));
    return { HOME: home };
  }
  const savedFiles = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')])
      .sort();

  test.each(named(keepingLines))(
    '%s uses no network, writes in its own folder only, and saves and answers the same under watch',
    (_name, line) => {
      const plain = gc(line, { env: fresh() });
      const after = savedFiles();
      expect(plain.code, plain.stderr).toBe(0);
      const { network, written, stdout, code } = watched(line, { env: fresh() });
      expect(network).toEqual([]);
      expect(written.length).toBeGreaterThan(0);
      for (const path of written) expect(path.startsWith(folder), path).toBe(true);
      expect({ code, stdout }).toEqual({ code: 0, stdout: plain.stdout });
      expect(savedFiles()).toEqual(after);
      expect(withoutNetwork(line, fresh())).toBe(plain.stdout);
      expect(savedFiles()).toEqual(after);
    },
  );
});

describe('interactive commands', () => {
  const home = emptyFolder();

  test.each(askingLines.map(({ line, typed }) => [line.join(' '), line, typed] as const))(
    '%s asks the same without a network',
    async (_name, line, typed) => {
      const converse = async (words: readonly string[]) => {
        rmSync(join(home, '.config'), { recursive: true, force: true });
        const [file, ...args] = words;
        const steps = typed.map((answer) => ({ waitFor: /(Your choice, 1 to \d+|Enter means no): $/, send: `${answer}\r` }));
        const env = { HOME: home };
        const { output, code } = await runProgramInPty(String(file), [...args, '--accessible'], { env, steps });
        return { code, output };
      };
      const plain = await converse([process.execPath, program, ...line]);
      expect([0, 130], plain.output).toContain(plain.code);
      expect(await converse(offline([program, ...line]))).toEqual(plain);
    },
  );
});
