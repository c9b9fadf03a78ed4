import type { Catalog } from '../../model/catalog.ts';
import type { Block } from '../reading/document.ts';
import { isJobTitle } from '../reading/pieces.ts';
import { knownTitle } from '../titles/read.ts';

const FIRST_BLOCKS = 14;
const LONGEST = 110;

/** (m/w/d), (H/F), (all genders), and pictures. */
const OF_GENDERS =
  /\((?:[a-z]\s?[/|]\s?){1,3}[a-z]\)|\((?:all genders|alle geschlechter)\)|[*:]in(?:nen)?\b|\p{Extended_Pictographic}|\u{FE0F}|\u{200D}/giu;
const LABEL =
  /^(?:job title|title|position|role|vacancy|stelle|stellentitel|poste|puesto|we['’]?re hiring|we are hiring|wir suchen|hiring)\s*:?\s+(?:an?\s)?/iu;
/** Lines about people, places and pages. */
const NO_TITLE =
  /^(?:posted|published|contact|reports? to|location|standort|home\b|apply|share|similar|related|about|who|questions|by\s|company|salary|your?\s|we\s|our\s)/iu;
const PARTS = /\s[|·•@–—-]\s|[|·•]|\s(?:at|bei|chez|en|para)\s(?=\p{Lu})/u;

/** The job title in the first lines, a known one before one that only looks so; null without any. */
export function titleIn(catalog: Catalog, blocks: readonly Block[]): string | null {
  const lines = blocks
    .slice(0, FIRST_BLOCKS)
    .flatMap(({ text, kind }) => (kind === 'item' || text.length > LONGEST || /[.!?]$/.test(text) ? [] : [{ text: plain(text), kind }]));
  const parts = lines.flatMap(({ text }) => [text, ...text.split(PARTS).map((part) => part.trim())]).filter(mayBeTitle);
  const known = parts.find((part) => knownTitle(catalog, part) !== undefined);
  const likely = parts.find((part) => isJobTitle(part));
  const marked = lines.find(({ text, kind }) => kind === 'title' && mayBeTitle(text));
  const found = known ?? likely;
  return found === undefined ? (marked?.text ?? null) : shortened(found);
}

const plain = (text: string): string =>
  text
    .replace(OF_GENDERS, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s–—:|-]+|[\s–—:|-]+$/gu, '')
    .replace(LABEL, '')
    .trim();

const mayBeTitle = (text: string): boolean =>
  text.length > 2 && text.split(' ').length <= 12 && !NO_TITLE.test(text) && !/[€£$]|\d{4}/.test(text);

/** Without employer and place: `Data Lead | Acme`, `Data Lead - Berlin, hybrid`. */
function shortened(line: string): string {
  const part =
    line
      .split(/\s[|·•@]\s|[|·•]/u)
      .map((one) => one.trim())
      .find(isJobTitle) ?? line;
  return part.replace(/\s[–—-]\s[^–—]*\b(?:hybrid|remote|on-?site|home ?office)\b.*$/iu, '');
}
