import { describe, expect, test } from 'vitest';
import { briefOf } from '../../src/mcp/brief.ts';
import { tools, writingTools } from '../../src/mcp/tools.ts';
import { answersTo, runs } from '../docs/json-runs.ts';

/** Tools by heading of docs/json-output.md. */
const named = {
  list: 'list_roles',
  show: 'get_role',
  compare: 'compare_roles',
  salary: 'pay_evidence',
  match: 'match_skills',
  ad: 'read_advert',
  gap: 'skill_gap',
  plan: 'plan',
  route: 'route',
  next: 'next_steps',
  search: 'search',
  courses: 'list_courses',
  'done, pause, status and undo': 'mark_done',
  'profile show, set and unset': 'set_profile',
};

test('every tool is held against documented runs', () => {
  expect(Object.values(named).sort()).toEqual([...tools, ...writingTools].map(({ name }) => name).sort());
  expect(Object.keys(named).filter((heading) => (runs[heading] ?? []).length === 0)).toEqual([]);
});

describe('schemas of answers', () => {
  test.each(Object.entries(named))(
    'every documented run of %s fits the schema of %s, and its brief answer is a part of it that says what it left out',
    async (heading, name) => {
      const tool = [...tools, ...writingTools].find((one) => one.name === name);
      if (tool === undefined) throw new Error(name);
      for (const { line, stdout } of await answersTo(runs[heading] ?? [])) {
        const full = JSON.parse(stdout);
        expect(tool.output.safeParse(full).error, line).toBeUndefined();
        const brief = briefOf(tool.output, full, tool.spare);
        expect(tool.output.safeParse(brief).error, line).toBeUndefined();
        expect(Buffer.byteLength(JSON.stringify(brief)), line).toBeLessThanOrEqual(4096);
        const { fields, lists, all } = brief.leftOut;
        const gone = [...fields, ...lists.map(({ list }) => list.replace(/\[\d+\]/g, '[]')), 'sources'];
        const kept = new Set(paths(brief));
        const lost = paths(tool.output.parse(full)).filter((path) => !kept.has(path) && !gone.some((one) => path.startsWith(one)));
        expect(lost, line).toEqual([]);
        expect(all !== undefined, line).toBe(fields.length + lists.length > 0);
        const listed = new Set<unknown>((brief['sources'] as { id: string }[]).map(({ id }) => id));
        expect(
          [...cited(brief)].filter((source) => !listed.has(source)),
          line,
        ).toEqual([]);
      }
    },
  );
});

/** Such as `roles[].pay.observed`. */
function paths(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => paths(one, `${at}[]`));
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, one]) => paths(one, at === '' ? key : `${at}.${key}`))];
}

/** Ids under `source`, at any depth. */
function cited(value: unknown): Set<unknown> {
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(Object.entries(value).flatMap(([key, one]) => (key === 'source' && typeof one === 'string' ? [one] : [...cited(one)])));
}
