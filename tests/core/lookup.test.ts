import { describe, expect, test } from 'vitest';
import type { CareersError } from '../../src/core/errors.ts';
import { lookUp, type Named, normalName } from '../../src/core/lookup.ts';

const entities: readonly Named[] = [
  { id: 'prompt-engineer', title: 'Prompt Engineer', aliases: ['wordsmith'] },
  { id: 'ai-ethics', title: 'Ethics of AI', aliases: ['Fairness & bias'] },
  { id: 'kubernetes', title: 'Container orchestration', aliases: ['k8s'] },
  { id: 'data-lake', title: 'Data lakes' },
  { id: 'data-cleaning', title: 'Cleaning of data' },
  { id: 'data-labels', title: 'Labels' },
  { id: 'data-ethics', title: 'Data ethics' },
];
const find = (typed: string, kind = 'skill'): string => lookUp(entities, kind, typed).id;

/** What somebody is told who typed a name that is not there. */
const refusal = (typed: string, kind = 'skill', among = entities) => {
  try {
    return { found: lookUp(among, kind, typed).id };
  } catch (error) {
    const { code, message, hint, details } = error as CareersError;
    return { code, message, hint, suggestions: details?.['suggestions'], kind: details?.['kind'], typed: details?.['typed'] };
  }
};

test.each([
  ['  Prompt__Engineer!! ', 'prompt-engineer'],
  ['C++ / C#', 'c++-c#'],
  ['ＡＩ', 'ai'],
  ['Übung', 'übung'],
  ['- -', ''],
  ['...', ''],
])('the name %j is read as %j', (typed, expected) => {
  expect(normalName(typed)).toBe(expected);
});

describe('a name finds', () => {
  test.each([
    ['an id', 'KUBERNETES', 'kubernetes'],
    ['an alias', 'fairness bias', 'ai-ethics'],
    ['a title', 'cleaning of data', 'data-cleaning'],
    ['the beginning of an id', 'kube', 'kubernetes'],
    ['the beginning of a title', 'container', 'kubernetes'],
    ['the beginning of an alias', 'words', 'prompt-engineer'],
  ])('%s', (_what, typed, expected) => {
    expect(find(typed)).toBe(expected);
  });

  test('an id before what another is also called', () => {
    const both = [
      { id: 'first', title: 'One', aliases: ['second'] },
      { id: 'second', title: 'Two' },
    ];
    expect(lookUp(both, 'skill', 'second').id).toBe('second');
  });
});

describe('a name that is not there', () => {
  test('several begin so: three of them are named', () => {
    expect(refusal('data')).toEqual({
      code: 'not-found',
      message: '"data" fits several skills.',
      hint: 'Did you mean data-lake, data-cleaning or data-labels?',
      suggestions: ['data-lake', 'data-cleaning', 'data-labels'],
      kind: 'skill',
      typed: 'data',
    });
  });

  test('a slip of the keys: the one it comes near to', () => {
    expect(refusal('promt-enginer')).toMatchObject({
      code: 'not-found',
      message: 'There is no skill called "promt-enginer".',
      hint: 'Did you mean prompt-engineer?',
      suggestions: ['prompt-engineer'],
    });
  });

  test('initials: the ids they stand for come first', () => {
    const entities = ['deck-officer', 'desk-clerk', 'data-engineer', 'x-ray'].map((id) => ({ id, title: id }));
    expect(() => lookUp([...entities, { id: 'writer', title: 'Documentation engineer' }], 'role', 'de')).toThrow(
      expect.objectContaining({ hint: 'Did you mean data-engineer, writer or deck-officer?' }),
    );
    expect(() => lookUp(entities, 'role', 'zz')).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ suggestions: [] }) }),
    );
  });

  test('nothing like it: where all are listed', () => {
    expect(refusal('blockchain')).toMatchObject({ hint: 'See them all: genai-careers skills', suggestions: [] });
    expect(refusal('blockchain', 'role')).toMatchObject({
      hint: 'Look for it: genai-careers search blockchain, or see them all: genai-careers list',
    });
    expect(refusal('blockchain', 'platform', entities.slice(0, 2))).toMatchObject({ hint: 'They are: prompt-engineer, ai-ethics.' });
    expect(refusal('')).toMatchObject({ message: 'There is no skill called "".', suggestions: [] });
  });

  test.each([
    ['one word of a name is enough, and equally near ones come by id', 'ethcs', ['ai-ethics', 'data-ethics']],
    ['the nearest come first', 'data-labet', ['data-labels', 'data-lake']],
    ['a third of a long word may be wrong', 'kabernotis', ['kubernetes']],
    ['but not more', 'kabornotis', []],
    ['one letter of three', 'k9s', ['kubernetes']],
    ['two of three are too many', 'k9t', []],
    ['two of four', 'lakx', ['data-lake']],
    ['words of three letters are too short to go by', 'ofg', []],
  ])('%s', (_what, typed, suggestions) => {
    expect(refusal(typed)).toMatchObject({ suggestions });
  });

  test('a weak name finds its skill where nothing else has that name, and a beginning does not', () => {
    const skills = [
      { id: 'data-privacy', title: 'Data protection', weakAliases: ['privacy', 'brand'] },
      { id: 'creative-direction', title: 'Direction', aliases: ['brand'] },
    ];
    expect(lookUp(skills, 'skill', 'Privacy').id).toBe('data-privacy');
    expect(lookUp(skills, 'skill', 'brand').id).toBe('creative-direction');
    expect(() => lookUp(skills, 'skill', 'priv')).toThrow('There is no skill called "priv".');
  });

  test('no more than three are suggested', () => {
    const alike = ['abcde5', 'abcde3', 'abcde4', 'abcde2'].map((id) => ({ id, title: id }));
    expect(refusal('abcdx1', 'course', alike)).toMatchObject({ suggestions: ['abcde2', 'abcde3', 'abcde4'] });
  });

  test('what is longer than any name is not compared', () => {
    const long = [{ id: 'a'.repeat(63), title: 'Long' }];
    expect(refusal('a'.repeat(64), 'skill', long)).toMatchObject({ suggestions: [long[0]?.id] });
    expect(refusal('a'.repeat(65), 'skill', long)).toMatchObject({ suggestions: [] });
  });
});
