import type { Finding } from '../../model/finding.ts';
import { locate } from '../read/locate.ts';
import type { ReadData } from '../read-yaml.ts';
import { rules } from './rules/index.ts';

/**
 * All findings of the reader and the rules, sorted by place.
 * @param today `YYYY-MM-DD`, decides which claims are stale
 */
export function lintData(data: ReadData, today: string): Finding[] {
  const findings = [...data.findings];
  for (const rule of rules) {
    for (const { file, path, message, hint } of rule.check({ ...data, today })) {
      findings.push({
        code: rule.code,
        severity: rule.severity,
        file: file.file,
        ...(path.length === 0 ? { line: 0, column: 0 } : locate(file.parsed, path)),
        path: path.join('.'),
        message,
        ...(hint === undefined ? {} : { hint }),
      });
    }
  }
  return findings.sort(byPlace);
}

function byPlace(a: Finding, b: Finding): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code) || compare(a.path, b.path);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
