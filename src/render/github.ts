import type { PlacedFinding } from '../view/data/findings.ts';
import { clean } from './clean.ts';

type Finding = Omit<PlacedFinding, 'directory' | 'frame'>;

/** Workflow commands of GitHub Actions: they mark lines of a pull request. Files are relative to the repository. */
export function renderGithub(findings: readonly Finding[]): string {
  return findings.map((finding) => `${annotation(finding)}\n`).join('');
}

function annotation({ severity, code, file, line, column, message, hint }: Finding): string {
  const place = line === 0 ? [] : [`line=${line}`, `col=${column}`];
  const text = hint === undefined ? message : `${message}\n${hint}`;
  const properties = [`file=${property(file)}`, ...place, `title=${property(code)}`];
  return `::${severity} ${properties.join(',')}::${data(text)}`;
}

/** Escapes of the toolkit of GitHub Actions, `core/src/command.ts`. */
const data = (text: string): string => clean(text, { multiline: true }).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
