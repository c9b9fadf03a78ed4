import type { Course } from '../../../model/course.ts';
import type { SkillAtLevel } from '../../../model/skill.ts';
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
      // An exam has no hours of its own; the rule exam-levels limits what it attests.
      if (kind !== 'certification')
        yield* budgetReports(data, file, { teaches, requires, hours: hours.value ?? assumedHours, standingStart: true });
    }
    for (const { file, entity } of entitiesOf(data, 'projects')) {
      const { teaches, requires, hours } = entity;
      yield* capProblems(file, { teaches, requires, kind: 'project', hours });
      yield* budgetReports(data, file, { teaches, requires, hours: hours.value, standingStart: false });
    }
  },
};

/** Does not depend on the hours. */
interface Capped {
  teaches: readonly SkillAtLevel[];
  requires: readonly SkillAtLevel[];
  kind: Course['kind'] | 'project';
  hours: { value: number | null };
  level?: Course['level'];
  levelsFrom?: Course['levelsFrom'];
  judgedProject?: boolean;
}

function* capProblems(file: Report['file'], capped: Capped): Iterable<Report> {
  for (const [index, { skill, level }] of capped.teaches.entries()) {
    const why = capProblem(capped, skill, level);
    if (why !== undefined) yield { file, path: ['teaches', index, 'level'], message: `${skill} ${level}: ${why}` };
  }
}

function capProblem({ kind, hours, requires, ...course }: Capped, skill: string, level: number): string | undefined {
  if (level === 4) return 'expert level never comes from a course or a project';
  if (kind === 'resource' && level > 1) return 'reading without exercises stops at level 1';
  if (course.levelsFrom === 'title' && level > 1) return 'levels judged from the title alone stop at 1';
  if (level < 3 || kind === 'certification' || kind === 'project') return undefined;
  if (hours.value === null) return 'no level 3 with unknown hours';
  if (course.level === 'beginner') return 'no level 3 from a course for beginners';
  const before = requires.find((need) => need.skill === skill)?.level ?? 0;
  if (before < 2 && course.judgedProject !== true) return 'level 3 needs level 2 beforehand, or a project that somebody else judges';
  return undefined;
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
