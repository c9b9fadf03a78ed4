import type { Finding } from '../../model/finding.ts';
import { explainMessage } from '../../model/provenance.ts';
import type { ReaderCode } from '../reader-codes.ts';
import { locate } from './locate.ts';
import type { YamlDocument } from './yaml-document.ts';

/** What is read of zod's issue. */
export interface SchemaIssue {
  code: string;
  path: readonly PropertyKey[];
  message: string;
  expected?: string;
  keys?: readonly string[];
}

export function schemaFindings(issues: readonly SchemaIssue[], file: string, parsed: YamlDocument): Finding[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? (issue.keys ?? []).map((key) => unknownField([...issue.path, key], file, parsed))
      : [wrongField(issue, file, parsed)],
  );
}

function unknownField(path: readonly PropertyKey[], file: string, parsed: YamlDocument): Finding {
  return {
    code: 'field-unknown' satisfies ReaderCode,
    severity: 'error',
    file,
    ...locate(parsed, path, 'key'),
    path: path.join('.'),
    message: `there is no field "${String(path.at(-1))}" here`,
    hint: 'data/README.md lists the fields of every kind of file.',
  };
}

function wrongField(issue: SchemaIssue, file: string, parsed: YamlDocument): Finding {
  const value = valueAt(parsed.value, issue.path);
  const field = String(issue.path.at(-1) ?? '');
  const missing = value === undefined && issue.code !== 'custom';
  const code = missing ? missingCode(field) : customCode(issue, field);
  const hint = missing ? MISSING_HINTS[code] : hintFor(issue, value);
  return {
    code,
    severity: 'error',
    file,
    ...locate(parsed, issue.path),
    path: issue.path.join('.'),
    message: missing ? `"${field}" is missing` : `${field}: ${issue.message}`,
    ...(hint === undefined ? {} : { hint }),
  };
}

function missingCode(field: string): ReaderCode {
  if (field === 'source') return 'source-missing';
  return field === 'asOf' ? 'claim-undated' : 'field-missing';
}

function customCode(issue: SchemaIssue, field: string): ReaderCode {
  if (issue.code !== 'custom') return 'field-invalid';
  if (issue.message === explainMessage.error) return 'estimate-without-note';
  if (field === 'low') return 'pay-range-inverted';
  return field === 'asOf' ? 'claim-undated' : 'field-invalid';
}

const MISSING_HINTS: Partial<Record<ReaderCode, string>> = {
  'source-missing': 'Name a file of data/sources; own-judgement is one of them.',
  'claim-undated': 'Write asOf: "YYYY", "YYYY-MM" or "YYYY-MM-DD".',
};

/** YAML reads 2026 as a number and true as a boolean. */
function hintFor(issue: SchemaIssue, value: unknown): string | undefined {
  if (issue.expected === 'string' && ['number', 'boolean'].includes(typeof value)) return `Put it in quotes: "${String(value)}".`;
  if (issue.message === explainMessage.error) return 'Add a note that says how the figure came about.';
  if (value === '' || value === null)
    return 'Unknown is null only where data/README.md says so; else give the value or leave the entity out.';
  return undefined;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      inner !== null && typeof inner === 'object' && Object.hasOwn(inner, key) ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}
