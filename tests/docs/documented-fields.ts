/** One line of a field table. */
export interface Row {
  heading: string;
  path: string;
  /** Words of the type column; literal values are in backquotes. */
  types: string[];
  /** Types found in some answer. */
  seen: Set<string>;
}

export interface Field {
  /** Undefined for an object or list of which only the fields are documented. */
  row: Row | undefined;
  isOptional: boolean;
  fields: Map<string, Field>;
}

export interface Documented {
  rows: Row[];
  /** By heading. */
  answers: Map<string, Field>;
}

/** Reads the field tables of docs/json-output.md. A linked type adds the fields of the linked table. */
export function documentedFields(markdown: string): Documented {
  const rows = rowsOf(markdown);
  const tables = new Map<string, Row[]>();
  for (const row of rows) tables.set(row.heading, [...(tables.get(row.heading) ?? []), row]);
  const answers = [...tables].map(([heading, table]): [string, Field] => {
    const answer = emptyField();
    for (const row of table) addRow(answer, row, tables);
    return [heading, answer];
  });
  return { rows, answers: new Map(answers) };
}

const emptyField = (): Field => ({ row: undefined, isOptional: false, fields: new Map() });

function rowsOf(markdown: string): Row[] {
  const rows: Row[] = [];
  let heading = '';
  let isTable = false;
  for (const line of markdown.split('\n')) {
    heading = /^##+ (.*)$/.exec(line)?.[1] ?? heading;
    if (!line.startsWith('|')) isTable = false;
    else if (line.startsWith('| Field |')) isTable = true;
    else if (isTable && !line.startsWith('| ---')) {
      const [, path = '', types = ''] = line.split('|').map((cell) => cell.trim());
      rows.push({ heading, path: path.replaceAll('`', ''), types: types.split(/, | or /), seen: new Set() });
    }
  }
  return rows;
}

/** Adds a row to the tree. Optional elements make their list optional. */
function addRow(answer: Field, row: Row, tables: ReadonlyMap<string, readonly Row[]>): void {
  let [field, list] = [answer, answer];
  for (const name of row.path.replaceAll('[]', '.[]').split('.')) {
    const inner = field.fields.get(name) ?? emptyField();
    field.fields.set(name, inner);
    list = name === '[]' ? field : inner;
    field = inner;
  }
  field.row = row;
  list.isOptional ||= row.types.includes('optional');
  for (const type of row.types) {
    const [, name] = /^\[(.+)\]\(#.+\)$/.exec(type) ?? [];
    if (name === undefined) continue;
    const table = tables.get(name);
    if (table === undefined) throw new Error(`${row.path} leads to "${name}", and there is no table under that heading.`);
    for (const inner of table) addRow(field, inner, tables);
  }
}
