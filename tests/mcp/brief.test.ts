import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { briefOf } from '../../src/mcp/brief.ts';
import { tools, writingTools } from '../../src/mcp/tools.ts';
import { cli } from '../helpers/cli.ts';

const schema = z.object({
  kind: z.string(),
  rows: z.array(z.object({ id: z.string(), words: z.string().optional(), source: z.string() })),
  sources: z.array(z.object({ id: z.string() })),
});
const rows = (count: number, words = '') =>
  Array.from({ length: count }, (_, at) => ({ id: `row-${at}`, words, source: at === 0 ? 'first' : 'rest', more: 1 }));
const sources = [{ id: 'first', title: 'One' }, { id: 'rest' }, { id: 'of-the-whole' }];

describe('briefOf', () => {
  test('a brief answer holds the named fields, with the same values', () => {
    expect(briefOf(schema, { kind: 'x', rows: rows(1), more: { source: 'rest' }, sources, extra: [1] }, [])).toEqual({
      kind: 'x',
      rows: [{ id: 'row-0', words: '', source: 'first' }],
      sources: [{ id: 'first' }, { id: 'of-the-whole' }],
      leftOut: { fields: [], lists: [] },
    });
  });

  test('fields to spare go before any row does', () => {
    const { rows: left, leftOut } = briefOf(schema, { kind: 'x', rows: rows(40, 'w'.repeat(200)), sources }, ['rows[].words']);
    expect(left).toHaveLength(40);
    expect(left).toEqual(rows(40).map(({ id, source }) => ({ id, source })));
    expect(leftOut).toEqual({ fields: ['rows[].words'], lists: [], all: 'Ask again with detail "full".' });
  });

  test('a list that is too long ends early and says so', () => {
    const brief = briefOf(schema, { kind: 'x', rows: rows(1000), sources }, []);
    expect(JSON.stringify(brief).length).toBeLessThanOrEqual(4096);
    const shown = (brief['rows'] as unknown[]).length;
    expect(shown).toBeGreaterThan(40);
    expect(brief.leftOut).toMatchObject({ fields: [], lists: [{ list: 'rows', shown, of: 1000 }] });
  });

  test('a list that may be shortened is, as far as it must be, before other fields go', () => {
    const shorten = (words: number) => briefOf(schema, { kind: 'x', rows: rows(12, 'w'.repeat(words)), sources }, ['rows[5]', 'kind']);
    expect(shorten(380).leftOut.lists).toEqual([{ list: 'rows', shown: 9, of: 12 }]);
    expect(shorten(380)['kind']).toBe('x');
    expect(shorten(700)).toMatchObject({ rows: { length: 5 } });
    expect(shorten(700).leftOut.fields).toEqual([]);
  });
});

describe('list_roles', () => {
  test('in brief names all roles with the observed median, n, source and date, and says that the claims are left out', async () => {
    const list = tools.find(({ name }) => name === 'list_roles');
    const full = JSON.parse((await cli(['list', '-f', 'json'])).stdout);
    const brief = briefOf(list?.output ?? schema, full, list?.spare ?? []);
    const medians = full.roles.map(({ id, pay }: { id: string; pay: { observed: object } }) => ({ id, pay: { observed: pay.observed } }));
    expect(medians.length).toBeGreaterThan(30);
    expect(medians).toMatchObject(brief['roles'] as object[]);
    for (const { pay } of brief['roles'] as { pay: { observed: object | null } }[])
      if (pay.observed !== null) expect(Object.keys(pay.observed)).toEqual(['p50', 'n', 'proxy', 'source', 'asOf']);
    expect(brief.leftOut.fields).toContain('roles[].pay.claimed');
    const few = JSON.parse((await cli(['list', '--limit', '3', '-f', 'json'])).stdout);
    expect(briefOf(list?.output ?? schema, few, list?.spare ?? []).leftOut.fields).not.toContain('roles[].pay.claimed');
    expect(brief['sources']).toMatchObject([
      { id: 'aijobs-2025-08', title: expect.stringMatching(/^Global AI, ML, Data Science Salary Index/), accessed: expect.any(String) },
    ]);
  });
});

describe('tools', () => {
  const all = [...tools, ...writingTools];

  test.each(all.flatMap(({ name, output, spare }) => spare.filter((path) => !/\[\d/.test(path)).map((path) => ({ name, output, path }))))(
    '$name may do without $path',
    ({ output, path }) => {
      let schema: z.core.JSONSchema.JSONSchema | undefined = z.toJSONSchema(output, { io: 'input' });
      const steps = path.split('.');
      for (const step of steps.slice(0, -1)) {
        const field = withoutNull(schema?.properties?.[step.replace('[]', '')]);
        schema = step.endsWith('[]') ? withoutNull(field?.items) : field;
      }
      expect(schema?.properties).toHaveProperty(steps.at(-1) ?? '');
      expect(schema?.required).not.toContain(steps.at(-1));
    },
  );

  test('the tools that write stand apart and say so', () => {
    expect(tools.filter(({ writes }) => writes)).toEqual([]);
    expect(writingTools.every(({ writes }) => writes)).toBe(true);
  });
});

function withoutNull(field: unknown): z.core.JSONSchema.JSONSchema | undefined {
  const schema = field as z.core.JSONSchema.JSONSchema | undefined;
  return schema?.anyOf?.find(({ type }) => type !== 'null') ?? schema;
}
