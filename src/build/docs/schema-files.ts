import * as z from 'zod';
import { folders, singles } from '../../catalog/kinds.ts';

export function schemas(): { name: string; place: string; schema: z.ZodType }[] {
  const inFolders = Object.entries(folders).map(([folder, schema]) => ({
    name: folder.replace(/s$/, ''),
    place: `${folder}/<id>.yaml`,
    schema: schema as z.ZodType,
  }));
  const alone = Object.entries(singles).map(([file, schema]) => ({
    name: file.replace(/\.yaml$/, ''),
    place: file,
    schema: schema as z.ZodType,
  }));
  return [...inFolders, ...alone];
}

const PATCHED = new Set(['role', 'skill', 'course', 'platform', 'project', 'planning']);

/** What an author writes, before defaults. Editors support draft 7 best. */
export function schemaFiles(): { name: string; text: string }[] {
  return schemas().flatMap(({ name, schema }) => {
    const whole = jsonSchema(schema);
    const { required: _required, ...partial } = whole;
    const patch = { ...partial, title: `${whole.title}, changed fields only` };
    return [
      { name: `${name}.schema.json`, text: textOf(whole) },
      ...(PATCHED.has(name) ? [{ name: `${name}.patch.schema.json`, text: textOf(patch) }] : []),
    ];
  });
}

export interface JsonSchema {
  title?: string;
  description?: string;
  required?: string[];
  properties?: Record<string, JsonSchema>;
  definitions?: Record<string, JsonSchema>;
  $ref?: string;
  type?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  items?: JsonSchema;
}

/** Moves fields from behind a reference to the top, so that editors show the title. */
export function jsonSchema(schema: z.ZodType): JsonSchema {
  const { definitions = {}, $ref, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as JsonSchema;
  if ($ref === undefined) return { ...rest, definitions };
  const name = $ref.replace('#/definitions/', '');
  const { [name]: root, ...others } = definitions;
  return { ...rest, ...root, definitions: others };
}

/** On one line: indented they would add 60 kB to the package. */
const textOf = (json: object): string => `${JSON.stringify(json)}\n`;
