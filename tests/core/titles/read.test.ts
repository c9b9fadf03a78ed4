import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { titlesLike } from '../../../src/core/titles/near.ts';
import { readTitle } from '../../../src/core/titles/read.ts';
import { root, shippedCatalog } from '../../helpers/cli.ts';

const catalog = shippedCatalog();

interface Labelled {
  typed: string;
  answer: string;
  roles: string[];
  also?: string[];
}
const labelled: Record<'open' | 'heldBack', Labelled[]> = parse(readFileSync(join(root, 'tests', 'fixtures', 'job-titles.yaml'), 'utf8'));

function answerOf(typed: string): { how: string; role: string | undefined; isSaid: boolean } {
  const reading = readTitle(catalog, typed);
  return { how: reading?.how ?? 'unknown', role: reading?.roles[0], isSaid: reading?.mended !== null };
}

function isRight({ typed, answer, roles, also = [] }: Labelled): boolean {
  const { how, role } = answerOf(typed);
  if (how !== answer) return also.includes(how);
  return role === undefined || roles.length === 0 || roles.includes(role);
}

describe('titles that people type', () => {
  test.each([
    ['open', 142],
    ['heldBack', 68],
  ] as const)('of the %s titles at least %i are answered as an adviser would', (part, least) => {
    const wrong = labelled[part].filter((row) => !isRight(row)).map(({ typed }) => typed);
    expect(labelled[part].length - wrong.length, wrong.join('\n')).toBeGreaterThanOrEqual(least);
  });

  test('no title is taken for a role that it is not, unless its spelling was mended and that is said', () => {
    const silent = [...labelled.open, ...labelled.heldBack].filter(({ typed, answer, roles, also = [] }) => {
      const { how, role = '', isSaid } = answerOf(typed);
      return how === 'is' && !isSaid && !also.includes('is') && !(answer === 'is' && roles.includes(role));
    });
    expect(silent).toEqual([]);
  });

  test.each([
    ['ml engineer', 'machine-learning-engineer', null],
    ['Senior ML Engineer', 'machine-learning-engineer', 'senior'],
    ['ai architect', 'ai-architect', null],
    ['engineer, machine learning', 'machine-learning-engineer', null],
    ['Head of AI', 'head-of-ai', null],
    ['Principal Data Scientist - GenAI', 'data-scientist', 'lead'],
    ['conversation designers', 'conversation-designer', null],
    ['Data Engineer II', 'data-engineer', 'mid'],
  ])('"%s" is the %s, of level %s', (typed, role, level) => {
    expect(readTitle(catalog, typed)).toMatchObject({ how: 'is', roles: [role], level, mended: null });
  });

  test('a slip of the pen is mended and said, but a short word is never turned into another', () => {
    expect(readTitle(catalog, 'machine lerning engineer')).toMatchObject({
      roles: ['machine-learning-engineer'],
      mended: 'Machine Learning Engineer',
    });
    expect(readTitle(catalog, 'Sr. Data Engnieer')).toMatchObject({ roles: ['data-engineer'], level: 'senior', mended: 'Data Engineer' });
    expect(readTitle(catalog, 'art director')?.roles[0]).not.toBe('head-of-ai');
  });

  test('what is no title is not read as one', () => {
    for (const typed of ['', ' ', 'asdf', 'money', '-', ',', '()', 'a'.repeat(100_000), '__proto__', 'constructor']) {
      expect(readTitle(catalog, typed), typed.slice(0, 20)).toBeUndefined();
    }
  });

  test('any text has an answer or none, in any case, and the same one every time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 200 }), fc.constantFrom(...labelled.open.map(({ typed }) => typed))), (typed) => {
        const reading = readTitle(catalog, typed);
        expect(readTitle(catalog, typed)).toEqual(reading);
        expect((reading?.roles ?? []).every((id) => catalog.roles.some((role) => role.id === id))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('titles like a word that is unknown', () => {
  test('the nearest share the rarest words', () => {
    expect(titlesLike(catalog, 'climate data scientist')[0]).toBe('Data Scientist');
    expect(titlesLike(catalog, 'prompt whisperer')).toContain('Prompt Engineer');
  });

  test('a word that shares nothing has none', () => {
    expect(titlesLike(catalog, 'zzz')).toEqual([]);
  });
});
