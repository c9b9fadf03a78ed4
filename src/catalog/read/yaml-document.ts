import { type Document, isAlias, isCollection, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Finding } from '../../model/finding.ts';
import type { ReaderCode } from '../reader-codes.ts';

export interface YamlDocument {
  value: Record<string, unknown>;
  document: Document;
  lines: LineCounter;
}

const MOST_NODES = 50_000;
const MOST_DEPTH = 64;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const TAG = [
  'tags such as !!str are not allowed in data files',
  'Leave the tag out; put text that looks like a number in quotes.',
] as const;
const HINTS: Record<string, string> = {
  MULTIPLE_DOCS: 'Keep one: delete the line --- and what follows it.',
  TAB_AS_INDENT: 'Indent with blanks.',
  BLOCK_AS_IMPLICIT_KEY: 'Text with a colon and a blank in it needs quotes.',
};

const MESSAGES: Record<string, string> = { MULTIPLE_DOCS: 'a second YAML document begins here, and a file may hold one' };

type Report = (code: ReaderCode, offset: number, message: string, hint?: string) => void;

/**
 * Refuses what surprises people: YAML 1.1, aliases, merge keys, tags, several documents.
 *
 * `uniqueKeys` is off because the library's own check is quadratic (20,000 keys took 9.6 s).
 * `logLevel` `silent` would also hide the error for a second document.
 */
export function parseYaml(text: string, file: string): { parsed?: YamlDocument; findings: Finding[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    version: '1.2',
    merge: false,
    uniqueKeys: false,
    stringKeys: true,
    strict: true,
    logLevel: 'error',
    prettyErrors: false,
    resolveKnownTags: false,
    lineCounter: lines,
  });
  const findings: Finding[] = [];
  const report: Report = (code, offset, message, hint) => {
    const { line, col } = lines.linePos(offset);
    findings.push({ code, severity: 'error', file, line, column: col, path: '', message, ...(hint === undefined ? {} : { hint }) });
  };
  syntaxFindings(document, report);
  if (findings.length === 0) structureFindings(document, report);
  if (findings.length > 0) return { findings };
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    report('yaml-not-a-record', 0, 'the file holds no record of fields', 'Write one field a line, such as "title: Python".');
    return { findings };
  }
  return { parsed: { value: value as Record<string, unknown>, document, lines }, findings };
}

function syntaxFindings(document: Document.Parsed, report: Report): void {
  for (const problem of [...document.errors, ...document.warnings]) {
    const offset = problem.pos[0];
    if (problem.code === 'RESOURCE_EXHAUSTION') {
      report('yaml-too-large', offset, 'nested too deeply', 'Split the file.');
      return;
    }
    if (problem.code === 'TAG_RESOLVE_FAILED') report('yaml-tag', offset, ...TAG);
    else report('yaml-syntax', offset, MESSAGES[problem.code] ?? problem.message.split('\n')[0] ?? 'not valid YAML', HINTS[problem.code]);
  }
  if (document.directives.yaml.explicit === true && document.directives.yaml.version !== '1.2') {
    report('yaml-version', 0, 'the file asks for an old YAML version', 'Delete the %YAML line and the --- below it.');
  }
}

function structureFindings(document: Document, report: Report): void {
  let nodes = 0;
  visit(document, {
    Node(_key, node, path) {
      nodes += 1;
      const offset = node.range?.[0] ?? 0;
      if (nodes > MOST_NODES || isTooDeep(path)) {
        report('yaml-too-large', offset, `more than ${MOST_NODES} values or nested deeper than ${MOST_DEPTH}`, 'Split the file.');
        return visit.BREAK;
      }
      const wrong = nodeProblem(node);
      if (wrong !== undefined) {
        report(...wrong);
        return visit.BREAK;
      }
      if (isMap(node)) keyFindings(node.items, report);
      return undefined;
    },
  });
}

const isTooDeep = (path: readonly unknown[]): boolean => path.length > MOST_DEPTH && path.filter(isCollection).length > MOST_DEPTH;

function nodeProblem(node: Node): Parameters<Report> | undefined {
  const offset = node.range?.[0] ?? 0;
  if (isAlias(node) || ('anchor' in node && node.anchor !== undefined))
    return ['yaml-alias', offset, 'anchors and aliases are not allowed in data files', 'Write the value out.'];
  if (node.tag !== undefined) return ['yaml-tag', offset, ...TAG];
  if (!isScalar(node) || typeof node.value !== 'number' || node.source === String(node.value)) return undefined;
  return ['yaml-number', offset, `${node.source} would be read as ${node.value}`, 'Write a number in plain digits, and text in quotes.'];
}

function keyFindings(pairs: readonly { key: unknown }[], report: Report): void {
  const seen = new Set<string>();
  for (const { key } of pairs) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const offset = key.range?.[0] ?? 0;
    if (seen.has(name)) report('yaml-duplicate-key', offset, `"${name}" stands twice in the same record`, 'Keep one of them.');
    if (FORBIDDEN_KEYS.has(name)) report('yaml-forbidden-key', offset, `"${name}" is not a field name`, 'Choose another name.');
    seen.add(name);
  }
}
