import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli } from '../helpers/cli.ts';
import { shownIn, withOutput } from './console-blocks.ts';
import { documents } from './documents.ts';

describe('console blocks', () => {
  /** The command lines of a document run in order, in a new folder with its own home. */
  test.each(documents().filter(({ text }) => text.includes('```console')))(
    'console blocks of $name show what the program prints; renew them with: npx vitest run tests/docs -u',
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
});

describe('links', () => {
  test.each(documents())('links of $name lead to existing files and headings', ({ name, file, text }) => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target).filter((target) => !/^[a-z]+:/.test(target));
    const texts = new Map(documents().map((document) => [document.file, document.text]));
    for (const target of targets) {
      const [path = '', heading] = target.split('#');
      const leadsTo = path === '' ? file : join(dirname(file), decodeURI(path));
      expect(existsSync(leadsTo), `${name}: ${target}`).toBe(true);
      if (heading !== undefined) expect(anchorsOf(texts.get(leadsTo) ?? ''), `${name}: ${target}`).toContain(heading);
    }
  });
});

/** Headings as GitHub writes them in addresses. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
