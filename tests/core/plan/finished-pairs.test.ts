import { expect, test } from 'vitest';
import { gapTo } from '../../../src/core/gap/gap.ts';
import { planTo } from '../../../src/core/plan/plan-to.ts';
import { NO_PLAN_LIMITS } from '../../../src/core/plan/query.ts';
import { personFrom, type StepRef } from '../../../src/core/profile/person.ts';
import type { Role } from '../../../src/model/role.ts';
import { shippedCatalog } from '../../helpers/cli.ts';

const catalog = shippedCatalog();
const { courses, projects, roles } = catalog;
const PACES = [null, 3, 20];

function expectOneNumber(step: StepRef, role: Role, hoursPerWeek: number | null): void {
  const person = personFrom(catalog, { skills: {}, done: [step], hoursPerWeek });
  const pace = hoursPerWeek ?? catalog.planning.hoursPerWeek;
  const query = { role: role.id, have: person.levels, finished: person.finished, hoursPerWeek: pace, limits: NO_PLAN_LIMITS };
  const { hours } = planTo(catalog, { ...query, start: '2027-01-04', timeLimitMs: 60_000, clock: () => 0 });
  expect(gapTo(catalog, role, person).gapHours, `${step.id}, ${role.id}, ${pace} h a week`).toBeCloseTo(hours ?? -1, 2);
}

/** Programmes and their parts: there a finished course shortens others, beside lifting levels. */
const isTied = ({ id, contains }: (typeof courses)[number]): boolean =>
  contains.length > 0 || courses.some((other) => other.contains.includes(id));

// Every pair would take minutes: programmes and parts meet every role, all others one role each, in turn.
test('the hours of gap are those of plan for whoever finished a programme or a part of one', { timeout: 300_000 }, () => {
  for (const { id } of courses.filter(isTied))
    for (const [at, role] of roles.entries()) expectOneNumber({ kind: 'course', id }, role, PACES[at % 3] ?? null);
});

test('the hours of gap are those of plan for whoever finished any other course', { timeout: 300_000 }, () => {
  for (const [at, { id }] of courses.filter((course) => !isTied(course)).entries())
    expectOneNumber({ kind: 'course', id }, roles[at % roles.length] as Role, PACES[at % 3] ?? null);
});

test('the hours of gap are those of plan for whoever finished a project for the role', { timeout: 300_000 }, () => {
  for (const [at, project] of projects.entries()) {
    const role = roles.find(({ id }) => project.roles.includes(id)) as Role;
    expectOneNumber({ kind: 'project', id: project.id }, role, PACES[at % 3] ?? null);
  }
});
