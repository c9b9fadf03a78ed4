import { type Document, isAlias, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Finding } from '../model/finding.ts';

/** A parsed file that can still say where each value stands. */
export interface YamlDocument {
  value: unknown;
  document: Document;
  lines: LineCounter;
}

const MOST_NODES = 50_000;
const MOST_DEPTH = 64;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses one data file with everything that surprises people switched off: YAML 1.1 readings, aliases,
 * merge keys, tags, several documents, duplicate keys.
 *
 * `uniqueKeys` is off because the library's own check is quadratic (20,000 keys took 9.6 s); a Set does the same in one pass.
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
    logLevel: 'silent',
    prettyErrors: false,
    lineCounter: lines,
  });
  const findings: Finding[] = [];
  const report = (code: string, offset: number, message: string, hint?: string) => {
    const { line, col } = lines.linePos(offset);
    findings.push({ code, severity: 'error', file, line, column: col, path: '', message, ...(hint === undefined ? {} : { hint }) });
  };
  for (const problem of [...document.errors, ...document.warnings]) {
    report('yaml-syntax', problem.pos[0], problem.message.split('\n')[0] ?? 'not valid YAML');
  }
  if (findings.length === 0) structureFindings(document, report);
  if (findings.length > 0) return { findings };
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    report('yaml-not-a-record', 0, 'the file holds no record of fields', 'Write one field a line, such as "title: Python".');
    return { findings };
  }
  return { parsed: { value, document, lines }, findings };
}

type Report = (code: string, offset: number, message: string, hint?: string) => void;

function structureFindings(document: Document, report: Report): void {
  let nodes = 0;
  visit(document, {
    Node(_key, node, path) {
      nodes += 1;
      const offset = node.range?.[0] ?? 0;
      if (nodes > MOST_NODES || path.length > MOST_DEPTH * 2) {
        report('yaml-too-large', offset, `more than ${MOST_NODES} values or nested deeper than ${MOST_DEPTH}`, 'Split the file.');
        return visit.BREAK;
      }
      if (isAlias(node) || ('anchor' in node && node.anchor !== undefined)) {
        report('yaml-alias', offset, 'anchors and aliases are not allowed in data files', 'Write the value out.');
        return visit.BREAK;
      }
      if (isMap(node))
        keyFindings(
          node.items.map((pair) => pair.key),
          report,
        );
      return undefined;
    },
  });
}

function keyFindings(keys: readonly unknown[], report: Report): void {
  const seen = new Set<string>();
  for (const key of keys) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const offset = key.range?.[0] ?? 0;
    if (seen.has(name)) report('yaml-duplicate-key', offset, `"${name}" stands twice in the same record`, 'Keep one of them.');
    if (FORBIDDEN_KEYS.has(name)) report('yaml-forbidden-key', offset, `"${name}" is not a field name`, 'Choose another name.');
    seen.add(name);
  }
}
