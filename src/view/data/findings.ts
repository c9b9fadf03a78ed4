import type { Finding } from '../../model/finding.ts';
import { muted, plural } from '../parts.ts';
import type { Block, Span, Table, View } from '../view.ts';

/** A finding with where it was found and the line it stands on. */
export interface PlacedFinding extends Finding {
  directory: string;
  frame: { text: string; caret: number } | null;
}

/** What was checked and found. */
export interface FindingsAnswer {
  directories: readonly { directory: string; files: number; whole: boolean }[];
  findings: readonly PlacedFinding[];
}

/**
 * Every finding with its place, its line, what is wrong and what to do; then the sum.
 * @param shown how a directory is called, as a person would type it
 */
export function findingsView({ directories, findings }: FindingsAnswer, shown: (directory: string) => string): View {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const warnings = findings.length - errors;
  const files = directories.reduce((total, one) => total + one.files, 0);
  const where = directories.length === 0 ? '' : ` of ${directories.map(({ directory }) => shown(directory)).join(', ')}`;
  const sum = `${plural(errors, 'error')}, ${plural(warnings, 'warning')} in ${plural(files, 'file')}${where}`;
  // Errors last: the end is what a terminal shows.
  const bySeverity = [...findings].sort((a, b) => Number(a.severity === 'error') - Number(b.severity === 'error'));
  const place = (finding: PlacedFinding) => placeOf(finding, shown);
  const table = findingsTable(findings, place);
  return {
    kind: 'findings',
    blocks: [
      ...bySeverity.flatMap((finding) => findingBlocks(finding, place(finding))),
      { kind: 'text', text: [{ text: sum, tone: 'strong' }] },
    ],
    markdown: [{ kind: 'title', text: 'Findings', aside: sum }, ...(findings.length === 0 ? [] : [{ kind: 'table' as const, table }])],
    csv: table,
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
    { kind: 'text', text: [{ text: place, tone: 'accent' }, '  ', level, '  ', muted(code)] },
    { kind: 'text', text: message, indent: 2 },
    ...(frame === null ? [] : [framed(number + frame.text), framed(`${' '.repeat(number.length + frame.caret)}^`)]),
    ...(hint === undefined ? [] : [{ kind: 'text' as const, text: [muted(hint)], indent: 2 }]),
    { kind: 'gap' },
  ];
}

const framed = (text: string): Block => ({ kind: 'text', text: [muted(text)], indent: 4 });

function findingsTable(findings: readonly PlacedFinding[], place: (finding: PlacedFinding) => string): Table {
  return {
    columns: [
      { key: 'place', title: 'Place' },
      { key: 'severity', title: 'Severity', wrap: false },
      { key: 'code', title: 'Code' },
      { key: 'field', title: 'Field' },
      { key: 'message', title: 'What is wrong' },
      { key: 'hint', title: 'What to do' },
    ],
    rows: findings.map((finding) => ({
      place: place(finding),
      severity: finding.severity,
      code: finding.code,
      field: finding.path,
      message: finding.message,
      hint: finding.hint ?? '',
    })),
  };
}
