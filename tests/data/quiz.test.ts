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

  test('the questionnaire asks at most twelve questions, pace and budget among them', () => {
    expect(quiz.stop.mostAnswers + 2).toBeLessThanOrEqual(12);
    expect(quiz.stop.mostInterests + quiz.stop.leastSkills).toBeLessThanOrEqual(quiz.stop.mostAnswers);
  });
});
