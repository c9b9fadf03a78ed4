import type { AskedLevel, ComparedRole, ComparedSkill, Comparison } from '../../core/explore/compare.ts';
import type { Levels } from '../../core/fit/levels.ts';
import { accent, blocksIf, type CellColumn, csvOf, facts, heading, muted, tableOf } from '../build.ts';
import type { Block, Fact, Rich, Table } from '../view.ts';
import { plural } from '../words/counts.ts';
import { levelText } from '../words/levels.ts';

/** By id; an id without one stands for itself. */
export type Titles = Readonly<Record<string, string>>;

/** Shared skills as a table, those of one role in lines. */
export function comparedSkillBlocks({ roles, skills, shared, only }: Comparison, titles: Titles, held: Levels | null): Block[] {
  const ids = roles.map(({ role }) => role.id);
  const common = skills.filter(({ skill }) => !ids.some((id) => only[id]?.includes(skill)));
  const levels = tableOf(common, [
    { key: 'skill', title: 'Skill', least: 14, cell: ({ skill }) => [accent(titles[skill] ?? skill)] },
    ...roles.map(
      ({ role: { id, title } }): CellColumn<ComparedSkill> => ({
        key: id,
        title,
        least: 11,
        cell: ({ asked }) => levelCell(asked[id] ?? null),
      }),
    ),
    ...(held === null ? [] : [{ key: 'you', title: 'You', least: 7, cell: ({ skill }: ComparedSkill) => heldCell(held.get(skill) ?? 0) }]),
  ]);
  const words =
    ids.length === 2
      ? `${plural(shared.length, 'skill')} both ask for`
      : `${shared.length} of ${plural(skills.length, 'skill')} all ask for`;
  return [
    heading(words),
    ...blocksIf(common.length > 0, levels),
    facts(roles.flatMap((line) => alone(line, skills, only[line.role.id] ?? [], titles))),
  ];
}

const heldCell = (level: number): Rich => (level === 0 ? [muted('-')] : levelText(level));

function levelCell(asked: AskedLevel | null): Rich {
  if (asked === null) return [muted('-')];
  const useful = asked.importance === 'useful' ? ', useful' : '';
  return [levelText(asked.level), muted(useful + (asked.choice ? ', a choice' : ''))];
}

/** What one role alone asks for, core and useful skills apart. */
function alone({ role }: ComparedRole, skills: readonly ComparedSkill[], ids: readonly string[], titles: Titles): Fact[] {
  const name = (id: string) => titles[id] ?? id;
  const of = (importance: AskedLevel['importance']) => [
    ...skills.flatMap(({ skill, asked }) => {
      const own = asked[role.id];
      return ids.includes(skill) && own?.importance === importance && !own.choice ? [`${name(skill)}\u00a0${own.level}`] : [];
    }),
    ...role.anyOf
      .filter((choice) => choice.importance === importance && choice.skills.some((skill) => ids.includes(skill)))
      .map((choice) => `${choice.need} of ${choice.skills.map(name).join(', ')}\u00a0${choice.level}`),
  ];
  const [core, useful] = [of('core'), of('useful')];
  return [
    { label: `Only ${name(role.id)}`, text: core.length === 0 ? [muted('no core skill')] : core.join(DOT) },
    { label: `Only ${name(role.id)}, useful`, text: useful.length === 0 ? '' : [muted(useful.join(DOT))] },
  ];
}

/** A dot that stays at the end of its line. */
const DOT = '\u00a0· ';

/** An empty field for a role that does not ask for it. */
export const comparedSkillTable = ({ roles, skills }: Comparison): Table =>
  csvOf(skills, {
    skill: ({ skill }) => skill,
    ...Object.fromEntries(roles.map(({ role }) => [role.id, ({ asked }: ComparedSkill) => asked[role.id]?.level])),
  });
