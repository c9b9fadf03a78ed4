import { describe, expect, test } from 'vitest';
import { briefOf } from '../../src/mcp/brief.ts';
import * as known from '../../src/mcp/schemas/catalog-answers.ts';
import * as own from '../../src/mcp/schemas/person-answers.ts';
import { answersTo, runs } from '../docs/json-runs.ts';

/** By heading of docs/json-output.md. */
const schemas = {
  list: known.roles,
  show: known.role,
  compare: known.comparison,
  salary: known.salary,
  match: own.match,
  gap: own.gap,
  plan: own.plan,
  route: own.route,
  next: own.next,
  search: known.search,
  courses: known.courses,
  'done and status': own.status,
};

describe('schemas of answers', () => {
  test.each(Object.entries(schemas))(
    'every documented run of %s fits its schema, and its brief answer is a part of it',
    async (heading, schema) => {
      for (const { line, stdout } of await answersTo(runs[heading] ?? [])) {
        const full = JSON.parse(stdout);
        expect(schema.safeParse(full).error, line).toBeUndefined();
        const brief = briefOf(schema, full, []);
        expect(schema.safeParse(brief).error, line).toBeUndefined();
        expect(JSON.stringify(brief).length, line).toBeLessThanOrEqual(4096);
      }
    },
  );
});
