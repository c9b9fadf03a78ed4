import type { AskedLevel, ComparedSkill, Comparison } from '../core/explore/compare.ts';
import { levelText } from './course-parts.ts';
import { accent, muted, plural } from './parts.ts';
import type { Block, Cell, Rich, Span, Table } from './view.ts';

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
    { kind: 'facts', facts: ids.map((id) => ({ label: `Only ${id}`, text: alone(id, skills, only[id] ?? []) })) },
  ];
}

function levelCell(asked: AskedLevel | null): Rich {
  if (asked === null) return [muted('-')];
  const useful = asked.importance === 'useful' ? ', useful' : '';
  return [levelText(asked.level), muted(useful + (asked.choice ? ', a choice' : ''))];
}

/** Core skills first and in plain ink, useful ones behind them. */
function alone(id: string, skills: readonly ComparedSkill[], ids: readonly string[]): Rich {
  const of = (importance: AskedLevel['importance']) =>
    skills
      .filter(({ skill, asked }) => ids.includes(skill) && asked[id]?.importance === importance)
      .map(({ skill, asked }) => `${skill} ${asked[id]?.level}`)
      .join(' · ');
  const [core, useful] = [of('core'), of('useful')];
  const parts: (string | Span)[] = [core, ...(useful === '' ? [] : [muted(`${core === '' ? '' : ' · '}useful: ${useful}`)])];
  return core === '' && useful === '' ? [muted('nothing')] : parts;
}

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
