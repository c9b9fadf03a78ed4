import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readData } from '../../src/catalog/read-yaml.ts';

const { catalog } = readData(fileURLToPath(new URL('../../data', import.meta.url)));
const { quiz, roles } = catalog;
const ids = roles.map((role) => role.id).sort();

describe('the questionnaire', () => {
  test.each(quiz.interests.map((item) => [item.id, item] as const))('the scene %s has a loading for every role and no other', (_, item) => {
    expect(Object.keys(item.loadings).sort()).toEqual(ids);
  });

  test.each(quiz.interests.map((item) => [item.id, item] as const))('the scene %s names no job', (_, item) => {
    const titles = roles.flatMap((role) => [role.title, ...role.aliases]).map((name) => name.toLowerCase());
    const words = item.scene.toLowerCase();
    expect(titles.filter((title) => title.length > 3 && words.includes(title))).toEqual([]);
  });

  test.each(ids)('the role %s is the subject of two scenes or more', (role) => {
    expect(quiz.interests.filter((item) => item.loadings[role] === 2).length).toBeGreaterThanOrEqual(2);
  });

  test('four scenes or more distinguish every pair of roles', () => {
    const pairs = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other] as const));
    const thin = pairs.filter(
      ([one, other]) =>
        quiz.interests.filter((item) => Math.abs((item.loadings[one] as number) - (item.loadings[other] as number)) >= 2).length < 4,
    );
    expect(thin).toEqual([]);
  });

  test('the questionnaire asks at most twelve questions before pace and budget', () => {
    const { mostAnswers, mostScreens, mostInterests, leastSkills } = quiz.stop;
    expect(mostAnswers).toBeLessThanOrEqual(12);
    expect(1 + mostScreens + mostInterests + leastSkills).toBeLessThanOrEqual(mostAnswers);
  });

  test.each(ids)('the usual past of ten people of the role %s is known', (role) => {
    expect(quiz.past.reduce((sum, kind) => sum + (kind.roles[role] ?? 0), 0)).toBe(10);
  });

  test('the last kind of work is for those without any of the others, and says nothing about a role', () => {
    expect(quiz.past.at(-1)).toEqual({ id: 'other', label: 'something else, or nothing yet', roles: {} });
  });

  test.each(quiz.interests.map((item) => [item.id, item.gist] as const))('what the scene %s is about fits a line: %s', (_, gist) => {
    expect(gist.length).toBeLessThanOrEqual(70);
    expect(gist).toMatch(/^[a-z]/);
    expect(gist).not.toMatch(/[.;]$/);
  });
});
