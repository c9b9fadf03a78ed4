import type { Block } from '../document.ts';

const FIRST_BLOCKS = 14;
const LONGEST = 140;

/** Words that only names of organisations end in. */
export const LEGAL =
  /(?<!\p{L})(?:Inc|LLC|Ltd|Limited|GmbH(?: & Co\.? KGa?A?)?|AG|SE|KG|PLC|plc|LLP|S\.?p\.?A|S\.?r\.?l|S\.?A\.?S?|SARL|B\.?V|N\.?V|A\/S|ApS|AB|Oy|AS|aisbl|ASBL|Pty|Pvt|Corp|Corporation|sp\. z o\.o|Bank|University|Universit[äa]t|Institute?|Foundation|Cent(?:re|er)|Group|Grupo|Groupe|Labs?|Studios?|Partners|Holdings?|Stiftung|Universidad|Universit[ée])(?:\.|(?![\p{L}]))/u;
const EMPLOYER = /^(?:company|employer|organi[sz]ation|firma|unternehmen|arbeitgeber|entreprise|employeur|empresa)\s*:\s*(\S.*)$/iu;

/** Between dashes, bars and dots. */
export const partsOf = (text: string): string[] =>
  text
    .split(/\s[|·•@–—]\s|[|·•]/u)
    .map((part) => part.replace(/^[\s,;:-]+|[\s,;:-]+$/gu, ''))
    .filter((part) => part !== '');

/** The first lines, long ones and items of lists left out. */
export const opening = (blocks: readonly Block[]): string[] =>
  blocks.slice(0, FIRST_BLOCKS).flatMap(({ text, kind }) => (kind === 'item' || text.length > LONGEST ? [] : [text]));

/** By a label, or by its legal form; null where neither stands in the first lines: a line may be anything, even a person. */
export function organizationIn(blocks: readonly Block[], title: string | null): string | null {
  const lines = opening(blocks);
  const labelled =
    lines.map((line) => EMPLOYER.exec(line)?.[1]).find((name) => name !== undefined) ??
    belowLabel(lines, /^(?:company|employer|firma|entreprise|empresa)$/iu);
  if (labelled !== undefined) return labelled.replace(/\s\(.*\)$/, '');
  const at =
    title === null
      ? undefined
      : lines.map((line) => /\s(?:@|at|bei|chez)\s(\p{Lu}.{1,60})$/u.exec(line)).find((match) => match?.input.includes(title));
  if (at?.[1] !== undefined) return at[1];
  return lines.flatMap(partsOf).flatMap((part) => legalName(part, title))[0] ?? null;
}

/** `Officina S.r.l., Milan` is the first part. */
function legalName(part: string, title: string | null): string[] {
  if (part === title || part.length > 80 || /[!?]$|\d{4}/.test(part) || !/^\p{Lu}/u.test(part)) return [];
  const [name = ''] = part.split(/,\s(?!(?:Inc|LLC|Ltd|GmbH|S\.|B\.)\b)/u);
  return LEGAL.test(name) && !/^(?:About|The team|Location)/.test(name) ? [name] : [];
}

export const belowLabel = (lines: readonly string[], label: RegExp): string | undefined => {
  const at = lines.findIndex((line) => label.test(line));
  return at < 0 ? undefined : lines[at + 1];
};
