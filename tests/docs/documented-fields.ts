/** One line of a field table. */
export interface Row {
  /** The heading it stands under. */
  heading: string;
  path: string;
  /** The words of the type column; literal values stand in backquotes. */
  types: string[];
  /** Types that some answer had. */
  seen: Set<string>;
}

/** A field of an answer with the fields inside it. */
export interface Field {
  /** The line that documents it; none for an object or list of which only the inside is documented. */
  row: Row | undefined;
  isOptional: boolean;
  fields: Map<string, Field>;
}

export interface Documented {
  rows: Row[];
  /** The answer as a whole, by heading. */
  answers: Map<string, Field>;
}

/** Reads the field tables of docs/json-output.md. A type that is a link brings the fields of the table it leads to along. */
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

/** Hangs a row into the tree. Where the elements of a list are called optional, the list is. */
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
