import { describe, expect, test } from 'vitest';
import { coreSkillsOf, moveBetween } from '../../../src/core/explore/moves.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import type { AnyOfNeed, Role } from '../../../src/model/role.ts';
import type { Skill } from '../../../src/model/skill.ts';
import { smallCatalog } from './small-catalog.ts';

const [builder] = smallCatalog.roles as [Role];
const need = (skill: string, level: number, importance: 'core' | 'useful' = 'core') => ({
  skill,
  level,
  importance,
  basis: ['article' as const],
});
const choice = (skills: string[], least: number, level: number, importance: 'core' | 'useful' = 'core'): AnyOfNeed => ({
  skills,
  need: least,
  level,
  importance,
  basis: ['article'],
});
const role = (id: string, skills: Role['skills'], anyOf: AnyOfNeed[] = []): Role => ({ ...builder, id, skills, anyOf });

describe('whoever has the core skills of a role', () => {
  const from = role(
    'from',
    [need('python', 3), need('sql', 4, 'useful'), need('aws', 1)],
    [choice(['gcp', 'azure', 'aws'], 2, 2), choice(['excel'], 1, 4, 'useful')],
  );
  const held = (towards: Role) => Object.fromEntries([...coreSkillsOf(from, towards)].sort());

  test('coreSkillsOf holds of a choice the first by id, at the higher of two levels, and nothing that is only useful', () => {
    expect(held(role('to', []))).toEqual({ aws: 2, azure: 2, python: 3 });
  });
  test('coreSkillsOf chooses what the other role asks for, alone or in a choice', () => {
    expect(held(role('to', [need('gcp', 1)]))).toEqual({ aws: 2, gcp: 2, python: 3 });
    expect(held(role('to', [], [choice(['azure', 'gcp'], 1, 1)]))).toEqual({ aws: 1, azure: 2, gcp: 2, python: 3 });
  });
  test('coreSkillsOf chooses what the other role asks for wherever it stands in the choice', () => {
    const one = role('one', [], [choice(['azure', 'gcp', 'aws'], 1, 2)]);
    for (const skill of ['azure', 'gcp', 'aws']) expect([...coreSkillsOf(one, role('to', [need(skill, 1)]))]).toEqual([[skill, 2]]);
    const two = role('two', [], [choice(['b', 'd', 'a', 'c'], 2, 1)]);
    expect([...coreSkillsOf(two, role('to', [need('d', 1), need('c', 1)])).keys()]).toEqual(['c', 'd']);
    expect([...coreSkillsOf(two, role('to', [need('c', 1)])).keys()]).toEqual(['c', 'a']);
  });
  test('coreSkillsOf keeps the higher level where a choice asks for less', () => {
    const high = role('high', [need('aws', 4)], [choice(['aws'], 1, 2)]);
    expect([...coreSkillsOf(high, role('to', []))]).toEqual([['aws', 4]]);
  });
});

describe('what a move leaves open', () => {
  const to = role(
    'to',
    [need('python', 3), need('sql', 2), need('git', 1, 'useful'), need('rust', 4)],
    [choice(['gcp', 'azure'], 2, 2), choice(['word', 'excel'], 1, 1, 'useful'), choice(['python', 'java'], 1, 3)],
  );
  test('a move leaves open core needs short of their level and open core choices', () => {
    const from = role('from', [need('python', 3), need('rust', 2), need('gcp', 2)]);
    const skills = ['python', 'rust', 'gcp'].map((id) => ({ ...(smallCatalog.skills[0] as Skill), id, implies: [] }));
    const move = moveBetween({ ...smallCatalog, skills, derived: { moves: { from: { to: [12, 3] } }, headlines: {} } }, from, to);
    expect(move).toMatchObject({ from: 'from', to: 'to', gapHours: 12, openLevels: 3 });
    expect(move.missing).toEqual([
      { skill: 'rust', have: 2, need: 4 },
      { skill: 'sql', have: 0, need: 2 },
      { anyOf: ['gcp', 'azure'], missing: 1, need: 2 },
    ]);
  });

  test('a move takes the hours that the catalog has worked out, and asks the planner for the others', () => {
    const roles = [role('from', []), role('to', []), role('far', [])];
    const [from, near, far] = roles as [Role, Role, Role];
    const catalog: Catalog = { ...smallCatalog, roles, derived: { moves: { from: { to: [7, 0], far: [null, 2] } }, headlines: {} } };
    const hours = (a: Role, b: Role) => moveBetween(catalog, a, b).gapHours;
    expect([hours(from, near), hours(from, far), hours(near, from)]).toEqual([7, null, 0]);
  });
});
