import { describe, expect, it, test } from 'vitest';
import { skillsOf } from '../../../src/core/catalog/by-id.ts';
import { gapTo } from '../../../src/core/gap/gap.ts';
import { findPlan } from '../../../src/core/plan/find-plan.ts';
import { gapHours } from '../../../src/core/plan/hours-to.ts';
import { planTo } from '../../../src/core/plan/plan-to.ts';
import { NO_PLAN_LIMITS, type PlanQuery } from '../../../src/core/plan/query.ts';
import { type Person, personFrom, type StepRef } from '../../../src/core/profile/person.ts';
import type { Role } from '../../../src/model/role.ts';
import { shippedCatalog } from '../../helpers/cli.ts';

const catalog = shippedCatalog();
const { courses, projects, roles } = catalog;
const PACES = [null, 3, 20];

function expectOneNumber(step: StepRef, role: Role, hoursPerWeek: number | null): void {
  const person = personFrom(catalog, { skills: {}, done: [step], hoursPerWeek });
  const { hours } = planTo(catalog, queryOf(person, role, hoursPerWeek));
  expect(gapTo(catalog, role, person).gapHours, `${step.id}, ${role.id}`).toBeCloseTo(hours ?? -1, 2);
}

function queryOf({ levels, finished }: Person, { id }: Role, pace: number | null): PlanQuery {
  const hoursPerWeek = pace ?? catalog.planning.hoursPerWeek;
  const query = { role: id, have: levels, finished, hoursPerWeek, limits: NO_PLAN_LIMITS };
  return { ...query, start: '2027-01-04', timeLimitMs: 60_000, clock: () => 0 };
}

/** Programmes and their parts: there a finished course shortens others, beside lifting levels. */
const isTied = ({ id, contains }: (typeof courses)[number]): boolean =>
  contains.length > 0 || courses.some((other) => other.contains.includes(id));

test('the hours of gap are those of plan for whoever finished a programme or a part of one', { timeout: 300_000 }, () => {
  for (const [at, { id }] of courses.filter(isTied).entries())
    expectOneNumber({ kind: 'course', id }, roles[at % roles.length] as Role, PACES[at % 3] ?? null);
});

const coreSkills = ({ skills, anyOf }: Role): string[] => {
  const isCore = ({ importance }: { importance: string }) => importance === 'core';
  return skillsOf({ skills: skills.filter(isCore), anyOf: anyOf.filter(isCore) });
};

// The plan alone, without what is asked beside it: 3,500 whole answers would take minutes.
describe.each(roles.map((role) => [role.id, role] as const))('whoever finished a course that teaches a core need of %s', (_id, role) => {
  it('is as far from it by gap as by plan', { timeout: 60_000 }, () => {
    const core = coreSkills(role);
    const teaching = courses.filter(({ teaches }) => teaches.some(({ skill }) => core.includes(skill)));
    expect(teaching.length).toBeGreaterThan(20);
    for (const [at, { id }] of teaching.entries()) {
      const hoursPerWeek = PACES[at % 3] ?? null;
      const person = personFrom(catalog, { skills: {}, done: [{ kind: 'course', id }], hoursPerWeek });
      const { solved } = findPlan(catalog, queryOf(person, role, hoursPerWeek), () => true);
      expect(gapHours(catalog, role, person), id).toBe(solved.minutes / 60);
    }
  });
});

test('the hours of gap are those of plan for whoever finished a project for the role', { timeout: 300_000 }, () => {
  for (const [at, project] of projects.entries()) {
    const role = roles.find(({ id }) => project.roles.includes(id)) as Role;
    expectOneNumber({ kind: 'project', id: project.id }, role, PACES[at % 3] ?? null);
  }
});
