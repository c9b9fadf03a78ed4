import type { Finding } from '../../model/finding.ts';
import { accent, blocksIf, gap, muted, strong, table, text, title } from '../build.ts';
import type { Block, Column, Row, Span, View } from '../view.ts';
import { plural } from '../words/counts.ts';

export interface PlacedFinding extends Finding {
  directory: string;
  frame: { text: string; caret: number } | null;
}

export interface FindingsAnswer {
  directories: readonly { directory: string; files: number; whole: boolean }[];
  findings: readonly PlacedFinding[];
}

/**
 * Findings with place, line, what is wrong and what to do; then the sum.
 * @param shown the name of a directory as a person would type it
 * @param isAsked whether the data was named; of a whole catalog that was not, warnings are only counted
 */
export function findingsView({ directories, findings }: FindingsAnswer, shown: (directory: string) => string, isAsked = true): View {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const warnings = findings.length - errors;
  const files = directories.reduce((total, one) => total + one.files, 0);
  const where = directories.length === 0 ? '' : ` of ${directories.map(({ directory }) => shown(directory)).join(', ')}`;
  const sum = `${plural(errors, 'error')}, ${plural(warnings, 'warning')} in ${plural(files, 'file')}${where}`;
  const isCounted = !isAsked && directories.every(({ whole }) => whole);
  const told = isCounted ? findings.filter(({ severity }) => severity === 'error') : findings;
  const seen =
    isCounted && warnings > 0 ? `; to see them: genai-careers data validate ${directories.map((one) => shown(one.directory)).join()}` : '';
  // Errors last: a terminal shows the end.
  const bySeverity = [...told].sort((a, b) => Number(a.severity === 'error') - Number(b.severity === 'error'));
  const place = (finding: PlacedFinding) => placeOf(finding, shown);
  const rows = findings.map((finding): Row => {
    const { severity, code, path, message, hint = '' } = finding;
    return { place: place(finding), severity, code, field: path, message, hint };
  });
  return {
    kind: 'findings',
    blocks: [...bySeverity.flatMap((finding) => findingBlocks(finding, place(finding))), text([strong(sum), seen])],
    markdown: [title('Findings', sum), ...blocksIf(rows.length > 0, table(COLUMNS, rows))],
    csv: { columns: COLUMNS, rows },
    data: {
      checked: directories.map(({ directory, ...rest }) => ({ directory: shown(directory), ...rest })),
      errors,
      warnings,
      findings: findings.map(({ directory, frame: _frame, ...finding }) => ({ directory: shown(directory), ...finding })),
    },
  };
}

function placeOf(finding: PlacedFinding, shown: (directory: string) => string): string {
  const file = `${shown(finding.directory)}/${finding.file}`;
  return finding.line === 0 ? file : `${file}:${finding.line}:${finding.column}`;
}

function findingBlocks({ severity, code, message, hint, frame, line }: PlacedFinding, place: string): Block[] {
  const level: Span = { text: severity, tone: severity === 'error' ? 'warn' : 'muted' };
  const number = `${line} | `;
  return [
    text([accent(place), '  ', level, '  ', muted(code)]),
    text(message, 2),
    ...(frame === null ? [] : [framed(number + frame.text), framed(`${' '.repeat(number.length + frame.caret)}^`)]),
    ...(hint === undefined ? [] : [text([muted(hint)], 2)]),
    gap,
  ];
}

const framed = (line: string): Block => text([muted(line)], 4);

const COLUMNS: readonly Column[] = [
  { key: 'place', title: 'Place' },
  { key: 'severity', title: 'Severity', wrap: false },
  { key: 'code', title: 'Code' },
  { key: 'field', title: 'Field' },
  { key: 'message', title: 'What is wrong' },
  { key: 'hint', title: 'What to do' },
];
