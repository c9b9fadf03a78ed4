import { describe, expect, test } from 'vitest';
import { briefOf } from '../../src/mcp/brief.ts';
import * as answers from '../../src/mcp/schemas/answers.ts';
import { answersTo, runs } from '../docs/json-runs.ts';

/** By heading of docs/json-output.md. */
const schemas = {
  list: answers.roles,
  show: answers.role,
  compare: answers.comparison,
  salary: answers.salary,
  match: answers.match,
  gap: answers.gap,
  plan: answers.plan,
  next: answers.next,
  search: answers.search,
  courses: answers.courses,
  'done and status': answers.status,
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
