import { describe, expect, test } from 'vitest';
import { Profile } from '../../src/model/profile.ts';

const step = { kind: 'course', id: 'cs50p', hours: 62, start: '2027-01-04', end: '2027-02-27' };
const plan = {
  name: 'mlops-engineer',
  role: 'mlops-engineer',
  savedOn: '2026-11-01',
  start: '2027-01-04',
  finish: '2027-02-27',
  hoursPerWeek: 8,
  hours: 62,
  usd: 0,
  limits: {},
  steps: [step],
};
const isValid = (profile: object): boolean => Profile.safeParse({ schemaVersion: 3, ...profile }).success;

test('a profile with a saved plan is valid', () => {
  expect(isValid({ hoursPerWeek: 0.5, plan })).toBe(true);
  const slots = [{ weekday: 6, from: 0, to: 1440 }];
  for (const hourWorth of [1, 500, null])
    expect(isValid({ hourWorth, language: 'de', plan: { ...plan, language: 'any', slots } })).toBe(true);
});

describe('a profile refuses', () => {
  const extreme = [-1, 5e-324, 1e-300, 1e-5, 1e308, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY];

  test.each(extreme)('%d as hours a week, of the person or of the saved plan', (hoursPerWeek) => {
    expect([isValid({ hoursPerWeek }), isValid({ plan: { ...plan, hoursPerWeek } })]).toEqual([false, false]);
  });

  test.each(extreme.filter((value) => value < 0 || !(value < 1)))('%d as hours, cost or a limit', (value) => {
    expect(isValid({ budget: value })).toBe(false);
    for (const part of ['hours', 'usd']) expect(isValid({ plan: { ...plan, [part]: value } })).toBe(false);
    for (const part of ['budget', 'weeks']) expect(isValid({ plan: { ...plan, limits: { [part]: value } } })).toBe(false);
    expect(isValid({ plan: { ...plan, steps: [{ ...step, hours: value }] } })).toBe(false);
  });

  test.each([0, 0.99, 500.01, ...extreme])('%d as the worth of an hour', (hourWorth) => {
    expect(isValid({ hourWorth })).toBe(false);
  });

  test.each(['', 'd', 'deu', 'DE', 'all', '1a'])('%j as a language', (language) => {
    expect([isValid({ language }), isValid({ plan: { ...plan, language } })]).toEqual([false, false]);
  });

  test.each([
    { weekday: 7, from: 0, to: 60 },
    { weekday: -1, from: 0, to: 60 },
    { weekday: 0, from: 60, to: 60 },
    { weekday: 0, from: 60, to: 1441 },
    { weekday: 0.5, from: 0, to: 60 },
  ])('%j as a slot', (slot) => {
    expect(isValid({ plan: { ...plan, slots: [slot] } })).toBe(false);
  });

  test.each(['0001-01-01', '1999-12-31', '2100-01-01', '9999-12-31', '2027-02-30', '', 'soon'])('%j as a day', (day) => {
    for (const part of ['savedOn', 'start', 'finish']) expect(isValid({ plan: { ...plan, [part]: day } })).toBe(false);
    expect(isValid({ done: [{ kind: 'course', id: 'cs50p', on: day }] })).toBe(false);
  });

  test('steps that are there twice, end before they start or end after the plan', () => {
    expect(isValid({ plan: { ...plan, steps: [step, step] } })).toBe(false);
    expect(isValid({ plan: { ...plan, steps: [{ ...step, end: '2027-01-03' }] } })).toBe(false);
    expect(isValid({ plan: { ...plan, finish: '2027-02-26' } })).toBe(false);
    expect(isValid({ plan: { ...plan, start: '2027-03-01' } })).toBe(false);
  });

  test('two plans of one name, a pause that ends before it starts, and a step done for less than nothing', () => {
    expect(isValid({ plan, otherPlans: [{ ...plan, name: 'second try' }] })).toBe(true);
    expect(isValid({ plan, otherPlans: [plan] })).toBe(false);
    expect(isValid({ pauses: [{ from: '2027-01-02', to: '2027-01-01' }] })).toBe(false);
    expect(isValid({ plan: { ...plan, steps: [{ ...step, before: -1 }] } })).toBe(false);
  });

  test.each(['', ' name', 'a\u001b[2J', '\u3164', 'x'.repeat(61)])('%j as the name of a plan', (name) => {
    expect(isValid({ plan: { ...plan, name } })).toBe(false);
  });

  test('more than 200 excluded courses or platforms', () => {
    const many = Array.from({ length: 201 }, (_, at) => `course-${at}`);
    for (const part of ['exclude', 'platforms']) expect(isValid({ plan: { ...plan, limits: { [part]: many } } })).toBe(false);
  });
});
