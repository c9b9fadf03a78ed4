import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli, root } from '../helpers/cli.ts';
import { shownIn, withOutput } from './console-blocks.ts';

const documents = ['README.md', 'CONTRIBUTING.md', 'data/README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)]
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, file: join(root, name), text: readFileSync(join(root, name), 'utf8') }));

/** A document is one story: its command lines run in a new folder, with a home of their own, one after another. */
test.each(documents.filter(({ text }) => text.includes('```console')))(
  'what $name shows is what the program prints; renew it with: npx vitest run tests/docs -u',
  async ({ file, text }) => {
    const folder = mkdtempSync(join(tmpdir(), 'genai-careers-docs-'));
    try {
      const printed: string[] = [];
      for (const { line, args } of shownIn(text)) {
        if (args.some((word) => /^[|><]/.test(word))) throw new Error(`Only lines without pipes can be run: ${line}`);
        const { stdout, stderr } = await cli(args, { cwd: folder, env: { XDG_CONFIG_HOME: folder, COLUMNS: '80' } });
        printed.push(stdout + stderr);
      }
      await expect(withOutput(text, printed)).toMatchFileSnapshot(file);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
