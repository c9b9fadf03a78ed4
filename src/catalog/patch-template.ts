import { PLACEHOLDER } from './placeholder.ts';
import type { TemplateKind } from './templates.ts';

type Patched = Exclude<TemplateKind, 'source'>;

/**
 * Corrects an entity that is there: only the fields it names change. It does not count while it holds a placeholder.
 * @param today `YYYY-MM-DD`
 */
export function patchTemplateFor(kind: Patched, id: string, today: string): string {
  return `# Changes the ${kind} ${id}: keep only the fields that are to change. A field is replaced as a whole, with all its keys.
${fields[kind].replaceAll('{month}', today.slice(0, 7))}`;
}

const summary = `summary: ${PLACEHOLDER} one sentence, in place of the one that is there
`;

const fields: Readonly<Record<Patched, string>> = {
  role: summary,
  skill: summary,
  platform: summary,
  course: `hours:
  value: 40 # study hours of the whole; null only with basis unknown
  low: null # what evidence supports, or null
  high: null
  basis: stated # by the provider; listed by others, computed from a pace, or unknown
  note: ${PLACEHOLDER} who says so, and where
  source: own-page # or the id of a source, see also: genai-careers data new source <id>
  asOf: "{month}"
`,
  project: `hours:
  value: 20
  source: own-judgement
  asOf: "{month}"
  basis: estimated # reported, derived or estimated
  note: ${PLACEHOLDER} how the estimate came about
`,
};
