import type * as z from 'zod';

type Schema = z.core.JSONSchema.BaseSchema;

const LEVELS = 2;

/**
 * The schema of an answer for clients, short enough for every conversation: two levels of fields with
 * their types. What is described in words is not opened.
 */
export function outline(schema: Schema, levels = LEVELS): Record<string, unknown> {
  const { type, enum: values, const: only, description, required, anyOf, items, properties } = schema;
  if (anyOf !== undefined) return { ...union(anyOf.filter(isSchema), levels), description };
  const below = description === undefined ? levels : 0;
  return {
    ...{ type, enum: values, const: only, description },
    ...(levels === LEVELS && { required }),
    ...(below > 0 && isSchema(items) && { items: outline(items, below) }),
    ...(below > 0 && properties !== undefined && { properties: fields(properties, below - 1) }),
  };
}

/** Of a type and null, or of two plain types. */
function union(members: readonly Schema[], levels: number): Record<string, unknown> {
  const [first, ...others] = members.map((member) => outline(member, levels));
  const values = first?.['enum'];
  return {
    ...first,
    type: [first, ...others].map((member) => member?.['type']),
    ...(Array.isArray(values) && { enum: [...values, null] }),
  };
}

const fields = (properties: Readonly<Record<string, unknown>>, levels: number): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).flatMap(([name, one]) => (isSchema(one) ? [[name, outline(one, levels)]] : [])));

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);
