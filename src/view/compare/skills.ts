import type { AskedLevel, ComparedRole, ComparedSkill, Comparison } from '../../core/explore/compare.ts';
import { levelText } from '../course-cells.ts';
import { accent, muted, plural } from '../parts.ts';
import type { Block, Cell, Rich, Table } from '../view.ts';

/** The skills several of the roles ask for as a table, and those of one role alone in a few lines. */
export function comparedSkillBlocks({ roles, skills, shared, only }: Comparison): Block[] {
  const ids = roles.map(({ role }) => role.id);
  const common = skills.filter(({ skill }) => !ids.some((id) => only[id]?.includes(skill)));
  const columns = [{ key: 'skill', title: 'Skill', least: 14 }, ...ids.map((id) => ({ key: id, title: id, least: 9 }))];
  const rows = common.map(({ skill, asked }) => ({
    skill: [accent(skill)],
    ...Object.fromEntries(ids.map((id) => [id, levelCell(asked[id] ?? null)])),
  }));
  const text =
    ids.length === 2
      ? `${plural(shared.length, 'skill')} both ask for`
      : `${shared.length} of ${plural(skills.length, 'skill')} all ask for`;
  return [
    { kind: 'heading', text },
    ...(rows.length === 0 ? [] : [{ kind: 'table' as const, table: { columns, rows } }]),
    { kind: 'facts', facts: roles.flatMap((line) => alone(line, skills, only[line.role.id] ?? [])) },
  ];
}

function levelCell(asked: AskedLevel | null): Rich {
  if (asked === null) return [muted('-')];
  const useful = asked.importance === 'useful' ? ', useful' : '';
  return [levelText(asked.level), muted(useful + (asked.choice ? ', a choice' : ''))];
}

/** What one role alone asks for, core and useful skills apart. */
function alone({ role }: ComparedRole, skills: readonly ComparedSkill[], ids: readonly string[]): { label: string; text: Rich }[] {
  const of = (importance: AskedLevel['importance']) => [
    ...skills.flatMap(({ skill, asked }) => {
      const own = asked[role.id];
      return ids.includes(skill) && own?.importance === importance && !own.choice ? [`${skill}\u00a0${own.level}`] : [];
    }),
    ...role.anyOf
      .filter((choice) => choice.importance === importance && choice.skills.some((skill) => ids.includes(skill)))
      .map((choice) => `${choice.need} of ${choice.skills.join(', ')}\u00a0${choice.level}`),
  ];
  const [core, useful] = [of('core'), of('useful')];
  return [
    { label: `Only ${role.id}`, text: core.length === 0 ? [muted('no core skill')] : core.join(DOT) },
    ...(useful.length === 0 ? [] : [{ label: '  useful', text: [muted(useful.join(DOT))] }]),
  ];
}

/** A dot that stays at the end of its line. */
const DOT = '\u00a0· ';

/** Every skill with its level for each role, as a machine reads it: an empty field where a role does not ask for it. */
export function comparedSkillTable({ roles, skills }: Comparison): Table {
  const ids = roles.map(({ role }) => role.id);
  return {
    columns: ['skill', ...ids].map((key) => ({ key, title: key })),
    rows: skills.map(({ skill, asked }) => ({
      skill,
      ...Object.fromEntries(
        ids.map((id): [string, Cell] => [id, { text: String(asked[id]?.level ?? ''), value: asked[id]?.level ?? null }]),
      ),
    })),
  };
}
