import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawPeople } from '../../src/build/quiz-simulation/people.ts';
import { askAdaptively, askInOrder, bestFixedList } from '../../src/build/quiz-simulation/policies.ts';
import { quizModelOf } from '../../src/core/quiz/question.ts';
import { root, shippedCatalog } from '../helpers/cli.ts';

const model = quizModelOf(shippedCatalog());
const world = { noise: 1, habit: 0, stretch: 0, switcher: false, lapse: 0.05, wrong: 0 };
const people = drawPeople(model, 510, 20_261_122, world);
describe('the questionnaire on simulated people', () => {
  test('the questionnaire stops within twelve questions with the true role in the first three for 95% of people', () => {
    const runs = people.map((person) => askAdaptively(model, person, 12));
    expect(runs.filter((run) => (run.places[run.stop] as number) <= 3).length / runs.length).toBeGreaterThanOrEqual(0.95);
    expect(Math.max(...runs.map((run) => run.stop))).toBeLessThanOrEqual(12);
  });

  test('with wrong loadings and one answer in five random the true role is in the first three for 85% of people', () => {
    const others = drawPeople(model, 510, 20_265_122, { ...world, lapse: 0.2, wrong: 1 });
    const runs = others.map((person) => askAdaptively(model, person, 12));
    expect(runs.filter(({ places }) => (places[12] as number) <= 3).length / runs.length).toBeGreaterThanOrEqual(0.85);
  });

  test('five adaptive questions find the true role more often than the best fixed list of seven', () => {
    const some = people;
    const fixedList = bestFixedList(model, drawPeople(model, 306, 7, world), 7);
    const first = (places: readonly number[]) => places.at(-1) === 1;
    const adaptive = some.filter((person) => first(askAdaptively(model, person, 5).places)).length;
    const fixed = some.filter((person) => first(askInOrder(model, person, fixedList))).length;
    expect(adaptive).toBeGreaterThan(fixed);
  });

  test('drawPeople draws the same people from the same seed', () => {
    expect(drawPeople(model, 20, 5, world)).toEqual(drawPeople(model, 20, 5, world));
    expect(drawPeople(model, 20, 5, world)).not.toEqual(drawPeople(model, 20, 6, world));
  });
});

test('docs/questionnaire.md was computed with the shipped questionnaire', () => {
  const page = readFileSync(join(root, 'docs', 'questionnaire.md'), 'utf8');
  const { settledShare, screenSize, leastScreens, mostScreens, mostInterests, leastSkills, mostAnswers } = model.quiz.stop;
  const { held, stay } = model.quiz.model;
  expect(page).toContain(
    `2040 people a table, drawn evenly over 34 roles; ${model.interests.size} scenes and ${model.skills.size} skills; seed 20261122.`,
  );
  expect(page).toContain(`a chance of ${100 * held.core}% for a core skill and ${100 * held.useful}% for a useful one`);
  expect(page).toContain(`${100 * stay}% of people come from where`);
  expect(page).toContain(`hold ${100 * settledShare}% of the share`);
  expect([screenSize, leastScreens, mostScreens, mostInterests, leastSkills, mostAnswers]).toEqual([5, 5, 9, 0, 2, 12]);
});
