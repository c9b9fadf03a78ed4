import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkData } from '../../src/catalog/check.ts';
import { soundCatalog, TODAY } from './broken.ts';

const SKILL = `title: Counting
category: core
summary: Counts loaves.
breadth: narrow
inArticle: false
levels: { aware: You saw it., working: You do it., proficient: You do it well., expert: You teach it. }
`;

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'hostile-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

const put = (file: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(directory, file)), { recursive: true });
  writeFileSync(join(directory, file), content);
};
const findings = () => checkData(soundCatalog, [directory], TODAY).findings;
/** Codes and places of what is found in one file in place of the skill "counting". */
const inSkill = (content: string | Uint8Array) => {
  put('skills/counting.yaml', content);
  return findings().map(({ code, line }) => `${code}:${line}`);
};

describe('text that YAML would read otherwise', () => {
  test('a data file with a byte-order mark and Windows line ends is fine', () => {
    expect(inSkill(`\ufeff${SKILL.replaceAll('\n', '\r\n')}`)).toEqual([]);
  });

  test.each([
    ['UTF-16', Buffer.from(`\ufeff${SKILL}`, 'utf16le'), ['file-not-utf8:0']],
    ['Latin-1', Buffer.from(SKILL.replace('loaves', 'é'), 'latin1'), ['file-not-utf8:0']],
    ['an empty file', '', ['yaml-not-a-record:1']],
    ['only a comment', '# nothing\n', ['yaml-not-a-record:1']],
    ['two documents', `${SKILL}---\n${SKILL}`, ['yaml-syntax:7']],
    ['a tab', SKILL.replace('levels: {', 'levels:\n\tx: {'), ['yaml-syntax:7']],
    ['only carriage returns', SKILL.replaceAll('\n', '\r'), Array(6).fill('yaml-syntax:1')],
    ['YAML 1.1', `%YAML 1.1\n---\n${SKILL}`, ['yaml-version:1']],
    ['an unknown directive', `%LOOK out\n---\n${SKILL}`, ['yaml-syntax:1']],
    ['a tag', SKILL.replace('Counting', '!!binary Q291bnRpbmc='), ['yaml-tag:1']],
    ['a tag nobody knows', SKILL.replace('Counting', '!<x> Counting'), ['yaml-tag:1']],
    ['an anchor', SKILL.replace('Counting', '&a Counting'), ['yaml-alias:1']],
    ['an anchor inside itself', `${SKILL}aliases: &a [*a]\n`, ['yaml-alias:7']],
    ['a merge key', `${SKILL}<<: { aliases: [x] }\n`, ['field-unknown:7']],
    ['a key that is a list', `${SKILL}? [a]\n: 1\n`, ['yaml-syntax:7']],
    ['a key of the prototype', `${SKILL}__proto__: { a: 1 }\n`, ['yaml-forbidden-key:7']],
    ['the constructor as a key', `${SKILL}constructor: { prototype: {} }\n`, ['yaml-forbidden-key:7', 'yaml-forbidden-key:7']],
    ['a number for a text', SKILL.replace('Counting', '1.1'), ['field-invalid:1']],
    ...['012', '0x10', '0o7', '1e3', '.5', '+5', '-0', '1.10', '3.', '.inf', '.nan', '12345678901234567890', '1e999'].map(
      (number): [string, string, string[]] => [
        `the number ${number}`,
        `${SKILL}prerequisites: [{ skill: baking, level: ${number} }]\n`,
        ['yaml-number:7'],
      ],
    ),
    ['a number with an underscore', `${SKILL}prerequisites: [{ skill: baking, level: 1_000 }]\n`, ['field-invalid:7']],
    ['the number 012 for a text', SKILL.replace('Counting', '012'), ['yaml-number:1']],
    ['a blank title', SKILL.replace('Counting', '"\u3164"'), ['field-invalid:1']],
    ['a title without a width', SKILL.replace('Counting', '"\u200b"'), ['field-invalid:1', 'field-invalid:1']],
    ['words hidden in tag characters', SKILL.replace('Counting', '"Counting\\U000E0041"'), ['field-invalid:1']],
    ['an escape sequence', SKILL.replace('Counting', '"\\e[31mred"'), ['field-invalid:1']],
    ['a raw escape sequence', SKILL.replace('Counting', 'x\u001b]0;title\u0007'), ['field-invalid:1']],
    ['a NUL', SKILL.replace('Counting', 'Count\u0000ing'), ['field-invalid:1']],
    ['reversed text', SKILL.replace('Counting', 'abc\u202edef'), ['field-invalid:1']],
    ['half a character', SKILL.replace('Counting', '"half\\ud800"'), ['field-invalid:1']],
    ['two lines in one', SKILL.replace('Counting', '"a\\nb"'), ['field-invalid:1']],
    [
      'a script for an address',
      `${SKILL}external: [{ taxonomy: ESCO, title: x, match: exact, address: "javascript:alert(1)" }]\n`,
      ['field-invalid:7'],
    ],
    [
      'an address with a password',
      `${SKILL}external: [{ taxonomy: ESCO, title: x, match: exact, address: "https://a@b.io/" }]\n`,
      ['field-invalid:7'],
    ],
  ])('a data file with text that YAML would read otherwise is refused: %s', (_name, content, expected) => {
    expect(inSkill(content)).toEqual(expected);
  });

  test('a data file keeps as text what YAML 1.1 reads as booleans and dates', () => {
    for (const word of ['no', 'off', 'NO', 'yes', 'y', '2026-01-02', '1:30', '1_000'])
      expect(inSkill(SKILL.replace('title: Counting', `title: ${word}`))).toEqual([]);
  });
});

describe('files that are too much', () => {
  test('a data file with an alias bomb of nine levels is refused', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [index, name] of [...'bcdefghi'].entries())
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`);
    expect(inSkill(`${bomb.join('\n')}\n`)).toEqual(['yaml-alias:1']);
  });

  test('a data file with 20,000 keys, different or the same, gets its findings', () => {
    expect(inSkill(SKILL + Array.from({ length: 20_000 }, (_, index) => `k${index}: 1\n`).join(''))).toHaveLength(20_000);
    expect(new Set(inSkill(SKILL + 'k: 1\n'.repeat(20_000)).map((one) => one.split(':')[0]))).toEqual(new Set(['yaml-duplicate-key']));
  });

  test.each([
    ['lists in lists', '['.repeat(10_000)],
    ['records in records', '{a: '.repeat(5_000)],
    ['70 closed lists', `aliases: ${'['.repeat(70)}${']'.repeat(70)}\n`],
    ['a long list', `aliases: [${'x,'.repeat(60_000)}]\n`],
  ])('a data file that is too large inside is refused: %s', (_name, content) => {
    expect(inSkill(content)[0]).toMatch(/^yaml-too-large:1/);
  });

  test('a data file of 3 GB and one just over the limit are refused', () => {
    put('skills/counting.yaml', '');
    truncateSync(join(directory, 'skills/counting.yaml'), 3 * 1024 ** 3);
    expect(findings().map(({ code }) => code)).toEqual(['file-too-large']);
    expect(inSkill(SKILL + '#'.repeat(1024 * 1024))).toEqual(['file-too-large:0']);
  });

  test('a data directory of more than 10,000 files is reported once', () => {
    mkdirSync(join(directory, 'skills'));
    for (let index = 0; index <= 10_000; index += 1) writeFileSync(join(directory, 'skills', `s${index}.yaml`), '');
    expect(findings().filter(({ code }) => code === 'file-too-many')).toHaveLength(1);
  });
});

describe('files that are none', () => {
  test('a named pipe among the data is refused', () => {
    mkdirSync(join(directory, 'skills'));
    spawnSync('mkfifo', [join(directory, 'skills', 'counting.yaml')]);
    expect(findings().map(({ code }) => code)).toEqual(['file-not-regular']);
  });

  test('links among the data are safe: to a device, to nothing, to themselves, to folders around them, twice to one file', () => {
    put('skills/counting.yaml', SKILL);
    const link = (to: string, name: string) => symlinkSync(to, join(directory, 'skills', name));
    link('/dev/zero', 'zero.yaml');
    link('nowhere', 'nothing.yaml');
    link('loop.yaml', 'loop.yaml');
    link('counting.yaml', 'other-name.yaml');
    link('.', 'a');
    link('..', 'b');
    expect(findings().map(({ code, file }) => `${file} ${code}`)).toEqual([
      'skills/a folder-linked',
      'skills/b folder-linked',
      'skills/loop.yaml file-unreadable',
      'skills/nothing.yaml file-unreadable',
      'skills/zero.yaml file-not-regular',
    ]);
  });

  test('a data file that claims to be empty and is not is refused', () => {
    mkdirSync(join(directory, 'skills'));
    symlinkSync('/proc/self/status', join(directory, 'skills', 'counting.yaml'));
    expect(findings().map(({ code }) => code)).toEqual(['file-not-regular']);
  });

  test('a folder with the name of a data file is passed over', () => {
    put('skills/counting.yaml', SKILL);
    mkdirSync(join(directory, 'skills', 'singing.yaml'));
    expect(findings()).toEqual([]);
  });

  test.each([
    ['nothing', () => {}],
    ['files with another ending', () => put('courses/my-course.json', '{}')],
    ['a hidden file', () => put('courses/.my-course.yaml', SKILL)],
    ['a file nine folders down', () => put('courses/2/3/4/5/6/7/8/9/my-course.yaml', SKILL)],
    ['a folder with the name of a file', () => mkdirSync(join(directory, 'skills/counting.yaml'), { recursive: true })],
  ])('a data directory with %s gets one warning that nothing is read from it', (_name, fill) => {
    fill();
    expect(findings().map(({ code, severity }) => `${code} ${severity}`)).toEqual(['nothing-here warning']);
  });

  test('a link to a folder is not followed and gets a warning', () => {
    mkdirSync(join(directory, 'elsewhere'));
    symlinkSync('elsewhere', join(directory, 'courses'));
    expect(findings().map(({ code, severity, file }) => `${file} ${code} ${severity}`)).toEqual(['courses folder-linked warning']);
  });

  test('a data file and a folder that nobody may read are named', () => {
    put('skills/counting.yaml', SKILL);
    put('courses/x.yaml', SKILL);
    chmodSync(directory, 0o755);
    chmodSync(join(directory, 'skills/counting.yaml'), 0);
    chmodSync(join(directory, 'courses'), 0);
    const found = asNobody(findings);
    chmodSync(join(directory, 'courses'), 0o755);
    expect(found.map(({ file, code, message }) => `${file} ${code} ${message}`)).toEqual([
      'courses file-unreadable cannot be read (scandir: EACCES)',
      'skills/counting.yaml file-unreadable cannot be read (open: EACCES)',
    ]);
  });

  test('file names that steer a terminal or climb out of the folder are refused as ids', () => {
    for (const name of ['\u001b[31m.yaml', 'a..yaml', 'CON.yaml', 'constructor.yaml', '..yaml', 'a\nb.yaml', `${'x'.repeat(65)}.yaml`])
      put(`skills/${name}`, SKILL);
    expect(new Set(findings().map(({ code }) => code))).toEqual(new Set(['file-name']));
  });
});

test('a data file of any bytes gives findings and no exception', () => {
  const pieces = fc.constantFrom(
    'a',
    ': ',
    '\n',
    '- ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '<<: ',
    '!!x ',
    '%YAML 1.1\n',
    '---\n',
    '\t',
    '\u0000',
    '\u001b',
    '|\n',
    '>-\n',
    '#',
    '? ',
    '1e999',
    '~',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
      ),
      (text) => {
        put('skills/counting.yaml', text);
        expect(findings().length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 500, seed: 7 },
  );
});

/** Root may read everything, so permissions are tried as somebody else where the tests run as root. */
function asNobody<T>(ask: () => T): T {
  if (process.getuid?.() !== 0) return ask();
  process.seteuid?.(65_534);
  try {
    return ask();
  } finally {
    process.seteuid?.(0);
  }
}
