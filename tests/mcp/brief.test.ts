import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { briefOf } from '../../src/mcp/brief.ts';
import { tools, writingTools } from '../../src/mcp/tools.ts';

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
      leftOut: [],
    });
  });

  test('fields to spare go before any row does', () => {
    const { rows: left, leftOut } = briefOf(schema, { kind: 'x', rows: rows(40, 'w'.repeat(200)), sources }, ['rows[].words']);
    expect(left).toHaveLength(40);
    expect(left).toEqual(rows(40).map(({ id, source }) => ({ id, source })));
    expect(leftOut).toEqual([]);
  });

  test('a list that is too long ends early and says so', () => {
    const brief = briefOf(schema, { kind: 'x', rows: rows(1000), sources }, []);
    expect(JSON.stringify(brief).length).toBeLessThanOrEqual(4096);
    const shown = (brief['rows'] as unknown[]).length;
    expect(shown).toBeGreaterThan(40);
    expect(brief.leftOut).toEqual([{ list: 'rows', shown, of: 1000 }]);
  });
});

describe('tools', () => {
  const all = [...tools, ...writingTools];

  test.each(all.flatMap(({ name, output, spare }) => spare.map((path) => ({ name, output, path }))))(
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
