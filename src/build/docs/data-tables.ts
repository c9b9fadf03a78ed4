import { rules } from '../../catalog/lint/rules/index.ts';
import { readerCodes } from '../../catalog/reader-codes.ts';
import { type JsonSchema, jsonSchema, schemas } from './schema-files.ts';

/** Of data/README.md, by the name of the marker. */
export function generatedParts(): Record<string, string> {
  return { fields: schemas().map(fieldTable).join('\n\n'), codes: codeTable() };
}

/** Replaces each part between `<!-- generated: name -->` and `<!-- end -->`. */
export function withGenerated(text: string, parts: Readonly<Record<string, string>>): string {
  return text.replace(/(<!-- generated: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g, (whole, start, name, end) => {
    const part = parts[name];
    return part === undefined ? whole : `${start}\n${part}\n\n${end}`;
  });
}

function codeTable(): string {
  const rows = [
    ...Object.entries(readerCodes).map(([code, why]) => [code, code === 'overlay-conflict' ? 'warning' : 'error', why]),
    ...rules.map(({ code, severity, why }) => [code, severity, why]),
  ].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return table(
    ['Code', 'Severity', 'Why'],
    rows.map(([code, ...rest]) => [`\`${code}\``, ...rest]),
  );
}

function fieldTable({ place, schema }: ReturnType<typeof schemas>[number]): string {
  const json = jsonSchema(schema);
  const rows = fieldRows(json, json.definitions ?? {}, '');
  return `### \`${place}\`\n\n${json.description ?? ''}.\n\n${table(['Field', 'Holds', 'Needed', 'Meaning'], rows)}`;
}

function fieldRows(schema: JsonSchema, definitions: Record<string, JsonSchema>, before: string): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const resolved = resolve(field, definitions);
    const needed = schema.required?.includes(name) === true ? 'yes' : 'no';
    const inner = [resolved, ...(resolved.anyOf ?? []).map((choice) => resolve(choice, definitions))]
      .map((one) => (one.items === undefined ? one : resolve(one.items, definitions)))
      .find((one) => one.properties !== undefined);
    const path = `${before}${name}${isList(resolved, definitions) ? '[]' : ''}`;
    const row = [`\`${path}\``, holds(field, definitions), needed, meaning(field, resolved)];
    return [row, ...(inner === undefined ? [] : fieldRows(inner, definitions, `${path}.`))];
  });
}

const meaning = (field: JsonSchema, resolved: JsonSchema): string => field.description ?? (isId(field) ? '' : (resolved.description ?? ''));
const isId = (field: JsonSchema): boolean => (field.$ref ?? '').endsWith('/Id');

function isList(schema: JsonSchema, definitions: Record<string, JsonSchema>): boolean {
  return schema.type === 'array' || (schema.anyOf ?? []).some((choice) => resolve(choice, definitions).type === 'array');
}

function resolve(schema: JsonSchema, definitions: Record<string, JsonSchema>): JsonSchema {
  const reference = schema.$ref ?? (schema as { allOf?: JsonSchema[] }).allOf?.[0]?.$ref;
  if (reference === undefined) return schema;
  return definitions[reference.replace('#/definitions/', '')] ?? schema;
}

function holds(schema: JsonSchema, definitions: Record<string, JsonSchema>): string {
  if (isId(schema)) return 'id';
  const resolved = resolve(schema, definitions);
  if (resolved.anyOf !== undefined) return [...new Set(resolved.anyOf.map((choice) => holds(choice, definitions)))].join(' or ');
  if (resolved.enum !== undefined) return resolved.enum.map((value) => `\`${String(value)}\``).join(' ');
  if (resolved.const !== undefined) return `\`${String(resolved.const)}\``;
  if (resolved.type === 'array') return `list of ${resolved.items === undefined ? 'anything' : plural(holds(resolved.items, definitions))}`;
  return NAMES[resolved.type ?? ''] ?? 'record';
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: 'true or false',
  null: 'null',
  object: 'record',
};

const plural = (word: string): string => (/^(id|text|number|whole number|record)$/.test(word) ? `${word}s` : word);

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
