import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkData } from '../../src/catalog/check.ts';
import { layOver } from '../../src/catalog/overlay.ts';
import { fixtures, soundCatalog, TODAY } from './broken.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'overlay-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

const put = (file: string, text: string) => {
  mkdirSync(dirname(join(directory, file)), { recursive: true });
  writeFileSync(join(directory, file), text);
};
const lay = (...layers: string[]) =>
  layOver(soundCatalog(), layers.length === 0 ? [directory] : layers.map((layer) => join(directory, layer)));

describe('a patch', () => {
  test('a patch changes the fields it names and no other', () => {
    put('courses/first-loaf.patch.yaml', 'summary: A loaf in two weeks.\nstatus: retired\nreplacedBy: [first-loaf]\n');
    const [before] = soundCatalog().courses;
    expect(lay().courses).toEqual([{ ...before, summary: 'A loaf in two weeks.', status: 'retired', replacedBy: ['first-loaf'] }]);
  });

  test('a patch replaces a field as a whole, so that a changed figure brings its own source and date', () => {
    put('courses/first-loaf.patch.yaml', 'cost: { model: one-off, usd: 80, unit: total }\n');
    expect(checkData(soundCatalog, [directory], TODAY).findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'claim-undated cost.asOf',
      'source-missing cost.source',
    ]);
  });

  test('a patch changes planning assumptions too', () => {
    put('planning.patch.yaml', 'hoursPerWeek: 20\n');
    expect(lay().planning).toEqual({ ...soundCatalog().planning, hoursPerWeek: 20 });
  });

  test('a patch that makes hours unknown has them assumed anew', () => {
    put(
      'courses/first-loaf.patch.yaml',
      'hours: { value: null, low: 25, high: null, basis: unknown, note: Nobody says., source: guild, asOf: "2026" }\n',
    );
    expect(lay().courses[0]?.assumedHours).toBe(25);
  });

  test('a patch of a claim leaves it unchecked, because nobody has counted the new figures', () => {
    expect(soundCatalog().pay[0]?.checks).toHaveLength(1);
    const claim = { ...soundCatalog().roles[0]?.payClaims[0], high: 50_000 };
    put('roles/baker.patch.yaml', `payClaims: [${JSON.stringify(claim)}]\n`);
    expect(lay().pay[0]?.checks).toEqual([]);
  });
});

describe('a whole file', () => {
  test('a whole file adds an entity, which may refer to the catalog below', () => {
    cpSync(join(fixtures, 'sound/projects/forty-loaves.yaml'), join(directory, 'projects/fifty-loaves.yaml'));
    expect(lay().projects.map(({ id }) => id)).toEqual(['fifty-loaves', 'forty-loaves']);
  });

  test('a whole file replaces the entity with its id', () => {
    put('sources/guild.yaml', 'title: New\npublisher: New\nurl: null\nkind: survey\naccessed: "2026"\ntrust: primary\n');
    expect(lay().sources.find(({ id }) => id === 'guild')).toEqual({
      id: 'guild',
      title: 'New',
      publisher: 'New',
      url: null,
      kind: 'survey',
      accessed: '2026',
      trust: 'primary',
    });
  });
});

describe('several overlays', () => {
  test('the later of two overlays wins, and validation says so', () => {
    put('a/skills/counting.patch.yaml', 'summary: One.\nbreadth: broad\n');
    put('b/skills/counting.patch.yaml', 'summary: Two.\n');
    expect(lay('a', 'b').skills.find(({ id }) => id === 'counting')).toMatchObject({ summary: 'Two.', breadth: 'broad' });
    expect(lay('b', 'a').skills.find(({ id }) => id === 'counting')).toMatchObject({ summary: 'One.' });
    const { findings } = checkData(soundCatalog, [join(directory, 'a'), join(directory, 'b')], TODAY);
    expect(findings.map(({ code, file }) => `${code} ${file}`)).toEqual(['overlay-conflict skills/counting.patch.yaml']);
  });

  test('an overlay may build on an earlier one', () => {
    cpSync(join(fixtures, 'broken/source-unused/sources'), join(directory, 'a/sources'), { recursive: true });
    put('b/platforms/school.patch.yaml', 'typicalPrice: { low: 1, high: 2, source: rumour, asOf: "2026", basis: reported }\n');
    expect(lay('a', 'b').platforms[0]?.typicalPrice?.source).toBe('rumour');
    expect(() => lay('b', 'a')).toThrow('there is no sources/rumour.yaml');
  });

  test('overlay files made in another order give the same catalog', () => {
    const names = ['alpha', 'beta', 'gamma', 'delta'];
    for (const [layer, order] of [
      ['a', names],
      ['b', names.toReversed()],
    ] as const)
      for (const name of order)
        put(`${layer}/sources/${name}.yaml`, 'title: T\npublisher: P\nurl: null\nkind: survey\naccessed: "2026"\ntrust: primary\n');
    expect(lay('a').contentHash).toBe(lay('b').contentHash);
    expect(lay('a').contentHash).not.toBe(soundCatalog().contentHash);
  });
});

describe('a broken overlay', () => {
  test('a broken overlay is reported with file, line, column, number of findings and remedy', () => {
    put('skills/counting.patch.yaml', 'summary: 1\nbreadth: wide\n');
    const error = thrown(() => layOver(soundCatalog(), [directory], directory));
    expect(error.message).toBe(`${directory}/skills/counting.patch.yaml:1:10: summary: must be text, not a number (and 1 more)`);
    expect(error.hint).toBe(`See all findings: genai-careers data validate ${directory}; to answer without it: --no-overlays`);
    expect(error.code).toBe('data');
  });

  test('an overlay that is no directory is an error that says so', () => {
    expect(thrown(() => lay('nowhere'))).toMatchObject({ code: 'data', message: `${directory}/nowhere is not a directory.` });
    expect(thrown(() => lay('n'.repeat(300)))).toMatchObject({ code: 'data', message: expect.stringMatching(/n is not a directory\.$/) });
  });

  test('an overlay is not blamed for what lies below it', () => {
    put('skills/singing.yaml', 'title: 1\n');
    put('courses/first-loaf.patch.yaml', 'requires: [{ skill: singing, level: 1 }]\n');
    // The skill is there, though broken: the reference to it does not dangle as well.
    const codes = checkData(soundCatalog, [directory], TODAY).findings.map(({ code }) => code);
    expect(codes).not.toContain('reference-dangling');
    expect(codes).toContain('field-invalid');
  });
});

function thrown(act: () => unknown): { code: string; message: string; hint: string } {
  try {
    act();
  } catch (error) {
    return error as { code: string; message: string; hint: string };
  }
  throw new Error('nothing was thrown');
}
