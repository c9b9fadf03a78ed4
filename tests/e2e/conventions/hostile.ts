import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { cli, shippedCatalog } from '../../helpers/cli.ts';
import { bash, emptyFolder, gc } from '../built.ts';
import type { Convention } from './convention.ts';

/** A formula to a spreadsheet, and markup to a Markdown reader. */
const HOSTILE = '=HYPERLINK(1) [x] | *y* `z`; a, b';
const MARKUP = '<script>alert(1)</script>';

/** An overlay that only gives a course a hostile title. */
function hostileOverlay(title = HOSTILE): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'courses'));
  writeFileSync(join(folder, 'courses', 'cs50p.patch.yaml'), `title: ${JSON.stringify(title)}\n`);
  return folder;
}

const octets = (line: string): number => Buffer.byteLength(line);

export const hostile: readonly Convention[] = [
  {
    subject: 'a title that begins like a formula is text in CSV',
    check: () => {
      const { stdout, stderr, code } = gc(['courses', 'cs50p', '-f', 'csv', '--data', hostileOverlay()]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain(`'${HOSTILE.slice(0, 10)}`);
      expect(stdout).not.toMatch(/(^|[,"\n])=/);
    },
  },
  {
    subject: 'a title with Markdown is escaped in Markdown, and a title with HTML is refused',
    check: () => {
      const { stdout } = gc(['courses', 'cs50p', '-f', 'md', '--data', hostileOverlay()]);
      expect(stdout).toContain('HYPERLINK(1) \\[x\\] \\| \\*y\\* \\`z\\`');
      const refused = gc(['courses', 'cs50p', '-f', 'md', '--data', hostileOverlay(MARKUP)]);
      expect({ code: refused.code, stdout: refused.stdout }).toEqual({ code: 4, stdout: '' });
    },
  },
  {
    subject: 'a calendar ends every line with CRLF and has no line above 75 octets',
    check: () => {
      const line = ['plan', 'mlops', '--hours-per-week', '8', '--start', '2026-03-02', '-f', 'ics', '--data', hostileOverlay()];
      const { stdout, code } = gc(line);
      expect(code).toBe(0);
      expect(stdout.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(Math.max(...stdout.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
      expect(stdout).toMatch(/^DTSTAMP:\d{8}T\d{6}Z\r$/m);
    },
  },
  {
    subject: 'a broken overlay exits 4 with its file name, and --no-overlays answers without it',
    check: () => {
      const { stdout, stderr } = bash(`
        export HOME=$T; mkdir -p .config/genai-careers/data/roles; printf 'title: [' > .config/genai-careers/data/roles/x.yaml
        gc list -f json; echo $?; gc list -f json --no-overlays | head -c 1; echo`);
      expect(stdout).toBe('4\n{\n');
      expect(stderr).toMatch(/x\.yaml:1/);
    },
  },
  {
    subject: 'a pipe, device or circular link among the data does not hang the program, and an unreadable file is named',
    check: () => {
      const { stdout } = bash(`
        mkdir -p a/roles b/roles c/roles d/roles/me.yaml; mkfifo a/roles/x.yaml; ln -s . b/roles/me; ln -s .. b/roles/up; ln -s ../b b/b
        ln -s /dev/zero c/roles/z.yaml; ln -s loop.yaml d/roles/loop.yaml
        for d in a b c d; do gc list --data $d -f json >/dev/null 2>message; echo "$? $(grep -c '^ *at ' message) $(grep -o '[a-z]*.yaml' message | sort -u | xargs)"; done`);
      expect(stdout).toMatch(/^4 0 x\.yaml\n[04] 0 \n4 0 z\.yaml\n4 0 loop\.yaml\n$/);
    },
  },
  {
    subject: 'a pipe or device in place of any other file is refused at once',
    check: () => {
      const { stdout } = bash(`
        mkfifo p
        for file in p /dev/zero .; do
          for line in 'match --resume' 'match --profile' 'profile import' 'quiz --answers' 'profile set sql=2 --profile'; do
            gc $line $file >answer 2>message; echo "$? $(wc -c < answer) $(grep -Ec 'is not a regular file|is a folder' message)"
          done
        done`);
      expect(stdout).toBe('4 0 1\n'.repeat(15));
    },
  },
  {
    subject: 'an overlay may have a byte-order mark and CRLF, and is refused by name in another encoding',
    check: () => {
      const { stdout, stderr } = bash(`
        mkdir -p o/skills; file=o/skills/python.patch.yaml
        printf '\\xef\\xbb\\xbftitle: Snake\\r\\naliases: [snake]\\r\\n' > $file; gc skills snake -f json --data o | grep -c '"title": "Snake"'
        for text in 'title: caf\\xe9' '\\xff\\xfet\\0i\\0' 'title: "a\\0b"' 'title: "\\xed\\xa0\\x80"' 'title: \\x1b[31m'; do
          printf "$text\\n" > $file; gc list --data o >answer; echo "$? $(wc -c < answer)"
        done
        truncate -s 3G $file; gc list --data o; echo $?`);
      expect(stdout).toBe('1\n4 0\n4 0\n4 0\n4 0\n4 0\n4\n');
      expect(stderr.match(/^error: o\/skills\/python\.patch\.yaml.*: (not UTF-8 text|.*control.*|larger than 1 MiB)$/gm)).toHaveLength(6);
    },
  },
  {
    subject: 'an overlay with warnings leaves stdout to the answer',
    check: () => {
      const { stdout, stderr } = bash(`
        export HOME=$T; gc data new course mine >/dev/null 2>&1; gc data validate .config/genai-careers/data >findings; echo $?; grep -c warning findings
        gc list -f json | node -e 'JSON.parse(require("fs").readFileSync(0, "utf8")); console.log("parsed")'`);
      expect(stdout).toMatch(/^0\n[1-9]\d*\nparsed\n$/);
      expect(stderr).toBe('');
    },
  },
  {
    subject: 'a warning of the YAML parser is never printed by Node',
    check: () => {
      const { stderr } = bash(
        `mkdir -p d/roles; printf '%%YAML 1.1\\n---\\ntitle: !!set {a, b}\\n' > d/roles/x.yaml; gc data validate d; gc list --data d`,
      );
      expect(stderr).not.toContain('(node:');
    },
  },
  {
    subject: 'a bug exits 70 with a message, shows a stack only with --debug, and never the home path',
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
