import { expect, test } from 'vitest';
import * as z from 'zod';
import { outline } from '../../src/mcp/outline.ts';
import { tools } from '../../src/mcp/tools.ts';

test('an outline shows two levels of fields, and null beside what may be null', () => {
  const kind = z.enum(['a', 'b']).nullable();
  const steps = z.array(z.object({ hours: z.int(), kind, deep: z.object({ er: z.string() }) }));
  const schema = z.object({ steps, when: z.union([z.int(), z.string()]), sources: steps.describe('Who says so') });
  expect(JSON.parse(JSON.stringify(outline(z.toJSONSchema(schema))))).toEqual({
    type: 'object',
    required: ['steps', 'when', 'sources'],
    properties: {
      steps: {
        type: 'array',
        items: {
          type: 'object',
          properties: { hours: { type: 'integer' }, kind: { type: ['string', 'null'], enum: ['a', 'b', null] }, deep: { type: 'object' } },
        },
      },
      when: { type: ['integer', 'string'] },
      sources: { type: 'array', description: 'Who says so' },
    },
  });
});

test('one word is one argument in all tools, with one type', () => {
  const types = new Map<string, Set<string>>();
  const typeOf = ({ type, enum: values }: { type?: unknown; enum?: unknown }) => (values === undefined ? String(type) : 'word');
  for (const { input } of tools)
    for (const [name, schema] of Object.entries(z.toJSONSchema(input, { io: 'input' }).properties ?? {}))
      if (typeof schema === 'object') types.set(name, (types.get(name) ?? new Set()).add(typeOf(schema)));
  const several = [...types].filter(([, found]) => found.size > 1).map(([name]) => name);
  expect(several).toEqual(['by']);
});
