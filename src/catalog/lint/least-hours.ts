import type { Planning } from '../../model/scale.ts';
import type { Skill, SkillAtLevel } from '../../model/skill.ts';

export interface Budget {
  teaches: readonly SkillAtLevel[];
  requires: readonly SkillAtLevel[];
  /** Null for unknown. */
  hours: number | null;
  /** Level 3 takes longer for a skill begun here. Exams and projects presuppose the skill. */
  standingStart: boolean;
}

/** Hours too few for the levels. `index` points into `teaches`; without one the sum is meant. */
export function hoursProblems(
  { teaches, requires, hours, standingStart }: Budget,
  skills: ReadonlyMap<string, Pick<Skill, 'breadth' | 'prerequisites'>>,
  rule: Planning['leastHours'],
): { message: string; index?: number }[] {
  if (hours === null) return [];
  const required = new Map(requires.map(({ skill, level }) => [skill, level]));
  const learnt = teaches.flatMap(({ skill, level }, index) => {
    const known = skills.get(skill);
    if (known === undefined || level > 3) return [];
    const has = Math.min(required.get(skill) ?? 0, level);
    const isNew = has === 0 && !known.prerequisites.some((before) => required.has(before.skill));
    const factor = standingStart && level === 3 && isNew ? rule.standingStart : 1;
    return [{ index, name: `${skill} ${level}`, hours: leastHours(level, known, rule) - leastHours(has, known, rule), factor }];
  });
  const problems: { message: string; index?: number }[] = learnt
    .filter((one) => hours < one.hours * one.factor - ROUNDING)
    .map(({ index, name, hours: least, factor }) => ({
      index,
      message: `${name} takes ${least * factor} h${factor > 1 ? ' from nothing' : ''}; there are ${hours} h`,
    }));
  const sum = learnt.reduce((total, one) => total + one.hours, 0);
  const most = rule.skillsPerHour * hours;
  if (sum > most + ROUNDING) problems.push({ message: `its levels take ${sum} h of learning; ${hours} h give ${most} at most` });
  return problems;
}

const ROUNDING = 1e-9;

function leastHours(level: number, { breadth }: Pick<Skill, 'breadth'>, rule: Planning['leastHours']): number {
  return level === 0 ? 0 : (rule[breadth][level - 1] ?? 0);
}
