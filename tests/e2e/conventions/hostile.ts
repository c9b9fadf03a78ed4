import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { cli, shippedCatalog } from '../../helpers/cli.ts';
import { bash, emptyFolder, gc } from '../built.ts';
import type { Row } from './row.ts';

/** Words that a spreadsheet or a Markdown reader would act upon. */
const EVIL = '=HYPERLINK(1) [x] | *y* `z`; a, b';
const MARKUP = '<script>alert(1)</script>';

/** An overlay that gives a course a hostile title, and nothing else. */
function evilOverlay(title = EVIL): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'courses'));
  writeFileSync(join(folder, 'courses', 'cs50p.patch.yaml'), `title: ${JSON.stringify(title)}\n`);
  return folder;
}

const octets = (line: string): number => Buffer.byteLength(line);

export const hostile: readonly Row[] = [
  {
    subject: 'a title that begins like a formula is text to a spreadsheet',
    check: () => {
      const { stdout, stderr, code } = gc(['courses', 'cs50p', '-f', 'csv', '--data', evilOverlay()]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain(`'${EVIL.slice(0, 10)}`);
      expect(stdout).not.toMatch(/(^|[,"\n])=/);
    },
  },
  {
    subject: 'a title with Markdown is text to a reader of Markdown, and one with HTML is refused',
    check: () => {
      const { stdout } = gc(['courses', 'cs50p', '-f', 'md', '--data', evilOverlay()]);
      expect(stdout).toContain('HYPERLINK(1) \\[x\\] \\| \\*y\\* \\`z\\`');
      const refused = gc(['courses', 'cs50p', '-f', 'md', '--data', evilOverlay(MARKUP)]);
      expect({ code: refused.code, stdout: refused.stdout }).toEqual({ code: 4, stdout: '' });
    },
  },
  {
    subject: 'a calendar has CRLF to the last line and no line above 75 octets',
    check: () => {
      const line = ['plan', 'mlops', '--hours-per-week', '8', '--start', '2026-03-02', '-f', 'ics', '--data', evilOverlay()];
      const { stdout, code } = gc(line);
      expect(code).toBe(0);
      expect(stdout.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(Math.max(...stdout.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
      // The stamp is the day, so that a second run says the same.
      expect(stdout).toMatch(/^DTSTAMP:\d{8}T000000Z\r$/m);
    },
  },
  {
    subject: 'a broken overlay names its file, exits 4, and --no-overlays answers without it',
    check: () => {
      const { stdout, stderr } = bash(`
        export HOME=$T; mkdir -p .config/genai-careers/data/roles; printf 'title: [' > .config/genai-careers/data/roles/x.yaml
        gc list -f json; echo $?; gc list -f json --no-overlays | head -c 1; echo`);
      expect(stdout).toBe('4\n{\n');
      expect(stderr).toMatch(/x\.yaml:1/);
    },
  },
  {
    subject: 'a pipe, a link to itself or a device among the data does not hang the program',
    check: () => {
      const { stdout } = bash(`
        mkdir -p a/roles b/roles c/roles; mkfifo a/roles/x.yaml; ln -s . b/roles/me; ln -s .. b/roles/up; ln -s /dev/zero c/roles/z.yaml
        for d in a b c; do gc list --data $d -f json >/dev/null 2>message; echo $?; grep -c '^ *at ' message; done`);
      expect(stdout).toMatch(/^([04]\n0\n){3}$/);
    },
  },
  {
    subject: 'warnings of the YAML reader are never those of Node',
    check: () => {
      const { stderr } = bash(
        `mkdir -p d/roles; printf '%%YAML 1.1\\n---\\ntitle: !!set {a, b}\\n' > d/roles/x.yaml; gc data validate d; gc list --data d`,
      );
      expect(stderr).not.toContain('(node:');
    },
  },
  {
    subject: 'a bug says so with exit 70, without a stack or a home path unless --debug asks',
    check: async () => {
      const catalog = Object.create(shippedCatalog(), {
        roles: {
          get() {
            throw new TypeError('no file /home/someone/secret');
          },
        },
      });
      const around = { catalog, env: { HOME: '/home/someone' } };
      const plain = await cli('list', around);
      expect(plain.code).toBe(70);
      expect(plain.stdout).toBe('');
      expect(plain.stderr).toContain('bug in genai-careers');
      expect(plain.stderr).not.toMatch(/^\s+at |someone/m);
      const debug = await cli('list --debug', around);
      expect(debug.stderr).toMatch(/^\s+at /m);
      expect(debug.stderr).not.toContain('someone');
    },
  },
];
