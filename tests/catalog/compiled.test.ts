import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { compiledText } from '../../src/catalog/compile.ts';
import { openCompiled } from '../../src/catalog/open.ts';
import { readData } from '../../src/catalog/read-yaml.ts';
import { LISTS, NAMED_LISTS } from '../../src/catalog/sections.ts';
import { indexOf, titleOf } from '../../src/core/catalog-index.ts';
import { compareRoles } from '../../src/core/explore/compare.ts';
import { similarRoles } from '../../src/core/explore/similarity.ts';
import { waysFor } from '../../src/core/explore/ways-to.ts';
import { roleNeeds } from '../../src/core/fit/role-needs.ts';
import { findCourse, findPlatform, findRole, findSkill, idsCalled } from '../../src/core/lookup.ts';
import { adviceOf } from '../../src/core/plan/advice.ts';
import { gapHours } from '../../src/core/plan/gap-hours.ts';
import { outlinesOf, outlinesTeaching } from '../../src/core/plan/outlines.ts';
import type { Catalog, Compiled } from '../../src/model/catalog.ts';
import { root } from '../helpers/cli.ts';

const { catalog: read } = readData(join(root, 'data'));
const text = compiledText(read);
const directory = mkdtempSync(join(tmpdir(), 'compiled-'));
const file = join(directory, 'catalog.json');
writeFileSync(file, text);
afterAll(() => rmSync(directory, { recursive: true }));

const compiledOf = ({ compiled }: Catalog): Compiled => compiled as Compiled;
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('an entity of a compiled catalog', () => {
  test('read alone is the one that stands in its list, whichever is read first', () => {
    const [before, after] = [openCompiled(file), openCompiled(file)];
    for (const list of LISTS) {
      const alone = read[list].map(({ id }) => compiledOf(before).one(list, id));
      expect(alone).toEqual(plain(read[list]));
      for (const [at, entity] of before[list].entries()) expect(entity).toBe(alone[at]);
      for (const entity of after[list]) expect(compiledOf(after).one(list, entity.id)).toBe(entity);
    }
  });

  test('is the same object each time', () => {
    const { course } = indexOf(openCompiled(file));
    expect(course.get('cs50p')).toBe(course.get('cs50p'));
    expect(course.get('cs50p')?.title).toBe("CS50's Introduction to Programming with Python");
  });

  test('is undefined where there is none of this id', () => {
    const catalog = openCompiled(file);
    for (const list of LISTS) {
      expect([compiledOf(catalog).one(list, 'no-such-thing'), compiledOf(catalog).has(list, 'no-such-thing')]).toEqual([undefined, false]);
      expect(compiledOf(catalog).has(list, read[list][0]?.id ?? '')).toBe(true);
    }
    expect(titleOf(catalog, 'skills', 'no-such-thing')).toBeUndefined();
    expect(titleOf(read, 'skills', 'no-such-thing')).toBeUndefined();
  });
});

describe('what was worked out when a catalog was compiled', () => {
  const catalog = openCompiled(file);

  test('is what is worked out without it', () => {
    expect(outlinesOf(catalog)).toEqual(plain(outlinesOf(read)));
    expect(adviceOf(catalog)).toEqual(adviceOf(read));
    for (const role of read.roles) {
      expect(similarRoles(catalog, role)).toEqual(similarRoles(read, role));
      expect(waysFor(catalog, role)).toEqual(waysFor(read, role));
      expect(compiledOf(catalog).needsOf(role.id)).toEqual(plain(roleNeeds(role)));
    }
    expect(compiledOf(catalog).needs).toEqual(plain(read.roles.map(roleNeeds)));
    expect([compiledOf(catalog).needsOf('no-such-role'), compiledOf(catalog).waysOf('no-such-role')]).toEqual([undefined, undefined]);
    for (const { id } of read.skills) expect(outlinesTeaching(catalog, id)).toEqual(plain(outlinesTeaching(read, id)));
    expect(outlinesTeaching(catalog, 'constructor')).toEqual([]);
    for (const list of NAMED_LISTS) {
      for (const { id, title } of read[list]) expect([titleOf(catalog, list, id), titleOf(read, list, id)]).toEqual([title, title]);
    }
  });

  test('tells a course in a few figures', () => {
    expect(outlinesOf(catalog).find(({ id }) => id === 'cs50p')).toMatchObject({
      kind: 'course',
      free: true,
      active: true,
      price: { kind: 'fixed', cents: 0 },
      roles: null,
    });
    expect(adviceOf(catalog)['ai-governance']).toEqual(['ai-ethics']);
  });

  test('takes the planner from nobody: hours from role to role are the same', () => {
    const roles = ['prompt-engineer', 'mlops-engineer', 'ai-consultant', 'nlp-specialist'];
    const unasked = () => {
      throw new Error('the planner was asked');
    };
    expect(compareRoles(catalog, roles, unasked).moves).toEqual(plain(compareRoles(read, roles, gapHours).moves));
  });

  test('is not handed on to a copy with other entities', () => {
    const copy = { ...catalog, courses: catalog.courses.filter(({ id }) => id === 'cs50p'), projects: [] };
    expect(copy.compiled).toBeUndefined();
    expect(outlinesOf(copy).map(({ id }) => id)).toEqual(['cs50p']);
    expect(indexOf(copy).course.get('missing-semester')).toBeUndefined();
  });

  test('finds by name what is found without it, and fails alike', () => {
    const finders = [findRole, findSkill, findCourse, findPlatform] as const;
    const outcome = (of: Catalog, find: (typeof finders)[number], typed: string): unknown => {
      try {
        return find(of, typed).id;
      } catch (error) {
        const { message, hint, details } = error as { message: string; hint: string; details: unknown };
        return { message, hint, details };
      }
    };
    const names = NAMED_LISTS.flatMap((list) => read[list].flatMap(({ id, title }) => [id, title]));
    const typed = fc.oneof(
      fc.constantFrom(...names),
      fc.constantFrom(...names).map((name) => name.slice(1, 6)),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...finders), typed, (find, name) => {
        expect(outcome(catalog, find, name)).toEqual(outcome(read, find, name));
        expect(idsCalled(catalog, 'courses', name)).toEqual(idsCalled(read, 'courses', name));
      }),
    );
  });
});

describe('a compiled file', () => {
  const opening = (content: string) => () => {
    const other = join(directory, 'other.json');
    writeFileSync(other, content);
    return openCompiled(other);
  };

  test('is one JSON document of printable ASCII, the same for the same data', () => {
    expect(JSON.parse(text)['roles']).toEqual(plain(read.roles));
    expect(text).toMatch(/^[\x20-\x7e\n]*$/);
    expect(compiledText(readData(join(root, 'data')).catalog)).toBe(text);
  });

  test('that was cut short anywhere is refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(text.length - 1), fc.integer({ min: text.length - 4, max: text.length - 1 })), (length) => {
        expect(opening(text.slice(0, length))).toThrow('The catalog that belongs to this installation cannot be read.');
      }),
      { numRuns: 50 },
    );
  });

  test('with something behind it is refused', () => {
    expect(opening(`${text}\n`)).toThrow('cannot be read');
  });

  test('of another format is refused by its number', () => {
    expect(opening(text.replace('"formatVersion":4', '"formatVersion":3'))).toThrow(
      'The catalog has format 3; this program reads format 4.',
    );
  });
});
