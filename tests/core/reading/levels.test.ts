import { expect, test } from 'vitest';
import { levelFor, spanOf } from '../../../src/core/reading/levels.ts';

test.each([
  ['Jan 2022 – now', 2022, null],
  ['2018 – 2021', 2018, 2021],
  ['seit 2019', 2019, null],
  ['2015-08 – 2019-06', 2015, 2019],
  ['2013', 2013, 2013],
  ['2021 – 2018', 2018, 2021],
  ['2021-03-01 –', 2021, null],
])('"%s" is %s to %s', (dates, since, until) => {
  expect(spanOf(dates)).toEqual({ since, until });
});

test('text without a year is no span', () => {
  expect(spanOf('now')).toBeUndefined();
  expect(spanOf('12345 20199')).toBeUndefined();
});

test.each([
  [false, 0, 0, 1],
  [true, 0, 0, 2],
  [false, 1, 0, 2],
  [false, 0, 1, 2],
  [true, 1, 0, 3],
  [false, 1, 1, 3],
  [true, 5, 5, 3],
])('listed %s, used in %i jobs and %i projects is level %i', (listed, jobs, projects, level) => {
  expect(levelFor({ listed, jobs, projects, since: null, until: null })).toBe(level);
});
