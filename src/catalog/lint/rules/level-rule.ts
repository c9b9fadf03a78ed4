import { entitiesOf } from '../entities.ts';
import { type Budget, hoursProblems } from '../least-hours.ts';
import type { LintedData, Report, Rule } from '../rule.ts';

export const levelRule: Rule = {
  code: 'level-rule',
  severity: 'error',
  why: 'A plan picks whatever promises most in least time, so no course or project claims a level it is too short for.',
  *check(data) {
    for (const { file, entity } of entitiesOf(data, 'courses')) {
      const { teaches, requires, hours, kind, assumedHours } = entity;
      yield* capProblems(file, entity);
      const budget = { teaches, requires, hours: hours.value ?? assumedHours, standingStart: kind !== 'certification' };
      yield* budgetReports(data, file, budget);
    }
    for (const { file, entity } of entitiesOf(data, 'projects')) {
      const { teaches, requires, hours } = entity;
      yield* capProblems(file, { teaches, kind: 'project', hours });
      yield* budgetReports(data, file, { teaches, requires, hours: hours.value, standingStart: false });
    }
  },
};

interface Capped {
  teaches: readonly { skill: string; level: number }[];
  kind: string;
  hours: { value: number | null };
}

/** Limits that hold whatever the hours. */
function* capProblems(file: Report['file'], { teaches, kind, hours }: Capped): Iterable<Report> {
  for (const [index, { skill, level }] of teaches.entries()) {
    const path = ['teaches', index, 'level'];
    if (level === 4) yield { file, path, message: `${skill} 4: expert level never comes from a course or a project` };
    else if (kind === 'resource' && level > 1)
      yield { file, path, message: `${skill} ${level}: reading without exercises stops at level 1` };
    else if (level === 3 && hours.value === null && kind !== 'certification')
      yield { file, path, message: `${skill} 3: no level 3 with unknown hours`, hint: 'Find the hours, or teach level 2.' };
  }
}

function* budgetReports(data: LintedData, file: Report['file'], budget: Budget): Iterable<Report> {
  const skills = new Map(data.catalog.skills.map((skill) => [skill.id, skill]));
  for (const { message, index } of hoursProblems(budget, skills, data.catalog.planning.leastHours)) {
    yield {
      file,
      path: index === undefined ? ['hours', 'value'] : ['teaches', index, 'level'],
      message,
      hint: 'Lower a level, require more beforehand, or correct the hours; data/README.md has the rule.',
    };
  }
}
