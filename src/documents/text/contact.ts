import type { Block } from '../../core/reading/document.ts';
import { datesIn } from './dates.ts';
import { withoutPeople } from './people.ts';
import { plainWords } from './tidy.ts';

const AT = String.raw`(?:@|\s?[([{]\s?(?:at|ät|arroba|arobase)\s?[)\]}]\s?)`;
const DOT = String.raw`(?:\.|\s?[([{]\s?(?:dot|punkt|point|punto)\s?[)\]}]\s?)`;
const MAIL = new RegExp(
  String.raw`(?:mailto:)?(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,64}${AT}[\p{L}\p{N}-]{1,63}(?:${DOT}[\p{L}\p{N}-]{1,63}){0,8}`,
  'giu',
);
const LINK = /(?:\b[a-z][a-z0-9+.-]{1,15}:\/\/|\bwww\.)[^\s,;|<>()"'’”]+/giu;
/** Without a path only endings that no technology has: Node.js and draw.io stay. */
const BARE_LINK =
  /(?<![\p{L}\p{N}@])(?:[\p{L}\p{N}-]{1,63}\.){1,6}(?:(?:com|org|net|io|dev|me|de|fr|es|uk|eu|ch|at|app|co|info|ai|edu|gov|in|br|mx|page|tech|site|xyz)\/[^\s,;|<>()"']*|(?:com|org|edu|gov|info|me|page|xyz)(?![\p{L}\p{N}]))/giu;
const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.-]{2,}/gu;
const PHONE = /(?<![\p{L}\p{N}.,$€£-])(?:\+|00)?[(]?\d(?:[\s()./\u2010-\u2015-]{0,3}\d){6,30}(?![\p{N}%])/gu;
const PHONE_LABEL =
  /(?:tel|telefon|telephone|téléphone|teléfono|phone|mobile|mobil|móvil|portable|cell|fax|whatsapp|handy)\s*(?:\.|:|no\.?|nr\.?)*\s*$/iu;

const STREET = [
  /\p{Lu}[\p{L}.'’ -]{2,40}\s\d{1,4}\s?[a-z]?,?\s*(?:[A-Z]{1,2}-)?\d{4,5}\s+\p{Lu}[\p{L}.'’ -]{1,40}/gu,
  /\b\d{1,5}[a-z]?,?\s+(?:\p{L}[\p{L}.'’-]*\s+){1,3}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|square|court|way|place)\b\.?/giu,
  /\b\d{1,4}(?:\s?(?:bis|ter))?,?\s+(?:rue|avenue|boulevard|place|quai|impasse|allée|chemin)\s+[^,;|•·\n]{2,40}/giu,
  /\b(?:calle|c\/|avenida|avda\.?|plaza|paseo|via|rua)\s+[^,;|•·\n]{2,40},?\s+\d{1,4}\b/giu,
  /\p{L}[\p{L}.\s-]{0,30}(?:straße|strasse|str\.|weg|platz|gasse|allee|ufer|ring|damm)\s?\d{1,4}\s?[a-z]?\b/giu,
  /\bP\.?\s?O\.?\s?Box\s+\d+/giu,
];
const POSTCODE = [
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}-)?\d{4,5}\s+\p{Lu}[\p{L}.'’ -]{1,40}/gu,
  /\b\p{Lu}[\p{L}.'’ -]{1,40},\s*[A-Z]{2}\s+\d{5}(?:-\d{4})?\b/gu,
  /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/g,
];

const LABEL =
  /^(?:e-?mail|mail|phone|telephone|tel|telefon|téléphone|teléfono|mobile|mobil|móvil|cell|fax|address|adresse|anschrift|dirección|correo|linkedin|github|gitlab|twitter|x|website|web|homepage|portfolio|blog|skype|birth ?date|date of birth|born|geboren|geburtsdatum|né le|née le|fecha de nacimiento)$/iu;
const PERSONAL =
  /^(?:address|adresse|anschrift|dirección|birth ?date|date of birth|born|geboren(?: am)?|geburtsdatum|née? le|fecha de nacimiento|nationality|nationalität|staatsangehörigkeit|nationalité|nacionalidad)\b\s*:?\s+[^|•·;]{1,100}/giu;
const NAME =
  /^(?:\p{Lu}[\p{L}.'’-]*|(?:von|van|de|da|del|der|la|bin|al|el|y)\b)(?:\s(?:\p{Lu}[\p{L}.'’-]*|(?:von|van|de|da|del|der|la|bin|al|el|y)\b)){1,4}$/u;
/** Such as 山田 太郎. */
const NAME_WITHOUT_CASE = /^[\p{Lo}\p{M}][\p{Lo}\p{M}\s·・]{1,24}$/u;
const JOB_WORDS =
  /engineer|developer|manager|analyst|scientist|designer|consultant|architect|researcher|writer|teacher|lawyer|officer|specialist|director|student|entwickler|ingenieur|berater|développeu|ingénieur|desarrollador|ingeniero|learning|data|software|skills?|python|science|\b(?:fellow|solicitor|accountant|nurse|intern|internship|coordinator|editor|artist|producer|trainer|educator|auditor|advis[eo]r|counsel|operative|technician)\b/i;

/**
 * Removes links, mails, phone numbers, postal addresses, the person's name and contacts from every block, and drops blocks
 * that held nothing else.
 * @param names of the person, where the format states them
 */
export function withoutContact(blocks: readonly Block[], names: readonly string[] = []): Block[] {
  const cleaned = blocks.map((block) => ({ block, text: withoutLinks(block.text, block.section === 'top') }));
  const own = [...names, ...(isOfPerson(cleaned) ? nameInFront(cleaned) : [])].flatMap(spellings);
  return cleaned.flatMap(({ block, text }) => {
    const rest = withoutNames(text, own);
    const labelled = block.section === 'top' || rest !== block.text ? withoutLabels(rest) : rest;
    const short = labelled === block.text ? labelled : withoutLooseMarks(labelled);
    if (!/[\p{L}\p{N}]/u.test(short)) return [];
    return [withoutOwn(short === block.text ? block : changed(block, short), own)];
  });
}

/** Its other reading is not cleaned, so it goes. */
function changed({ hyphenated: _, ...block }: Block, text: string): Block {
  return { ...block, text };
}

function withoutOwn(block: Block, own: readonly string[]): Block {
  if (block.within === undefined) return block;
  const { within, ...rest } = block;
  const short = withoutLooseMarks(withoutNames(withoutLinks(within, false), own));
  return short === '' ? rest : { ...rest, within: short };
}

/** @param isTop where addresses stand; elsewhere a number before a capital is a version or a year */
function withoutLinks(text: string, isTop: boolean): string {
  const patterns = [MAIL, LINK, BARE_LINK, ...(isTop ? [PERSONAL, HANDLE, ...STREET, ...POSTCODE] : [])];
  const left = withoutPeople(
    patterns.reduce((rest, pattern) => rest.replace(pattern, ' '), text),
    (name) => JOB_WORDS.test(name),
  );
  return left.replace(PHONE, (number, at: number) => (isPhone(number, left.slice(0, at)) ? ' ' : number));
}

/** `82.000` or `82 000 – 98 000`. */
const AMOUNT = /^\d{1,3}(?:[ .]\d{3})+(?:\s?[-–]\s?\d{1,3}(?:[ .]\d{3})+)?$/;

/** Years, dates and amounts are no phone numbers. */
function isPhone(number: string, before: string): boolean {
  const digits = number.replace(/\D/g, '').length;
  if (PHONE_LABEL.test(before)) return true;
  if (datesIn(number) !== undefined || /^\(?(?:19|20)\d\d\D/.test(number)) return false;
  if (/^(?:\+|00|0|\()/.test(number)) return true;
  return digits >= 10 && !AMOUNT.test(number);
}

type Cleaned = { block: Block; text: string };

/** The title of an advertisement may look like a name. */
function isOfPerson(cleaned: readonly Cleaned[]): boolean {
  const sections = new Set(cleaned.map(({ block }) => block.section));
  const has = (...some: readonly Block['section'][]) => some.some((section) => sections.has(section));
  if (has('experience', 'education')) return true;
  if (has('requirements', 'benefits', 'responsibilities')) return false;
  const isReachable = cleaned.some(({ block, text }) => text !== block.text && (block.section === 'top' || block.kind === 'skill'));
  return isReachable || cleaned.some(({ block }) => block.kind === 'heading');
}

const isName = (text: string): boolean => (NAME.test(text) || NAME_WITHOUT_CASE.test(text)) && !JOB_WORDS.test(text);

function nameInFront(cleaned: readonly Cleaned[]): string[] {
  const [first] = cleaned;
  if (first === undefined || (first.block.section !== 'top' && first.block.kind !== 'skill')) return [];
  const name = first.text.split(/[,;|•·:()[\]]|\s[-–—]\s/u)[0]?.trim() ?? '';
  return isName(name) ? [name] : [];
}

/** `Jane Doe`, `DOE Jane` and `Doe, Jane`. */
function spellings(name: string): string[] {
  const words = name.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  const first = words.slice(0, -1).join(' ');
  return name.trim().length < 2 ? [] : words.length < 2 ? [name.trim()] : [name.trim(), `${last} ${first}`, `${last}, ${first}`];
}

function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => {
    if (!name.includes(' ')) return plainWords(rest) === plainWords(name) ? '' : rest;
    return rest.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'giu'), ' ');
  }, text);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

const isLabel = (text: string): boolean => LABEL.test(text.replace(/[\s.:()]+/g, ' ').trim());

function withoutLabels(text: string): string {
  const parts = text.split(/(\s*[|•·;]\s*|\s{2,})/u);
  return parts.filter((part) => !isLabel(part)).join('');
}

/** What stood around removed parts. */
function withoutLooseMarks(text: string): string {
  return text
    .replace(/\(\s*\)|\[\s*\]|<\s*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?:\s*,\s*){2,}/g, ', ')
    .replace(/(?:\s*[|•·;]\s*){2,}/gu, ' | ')
    .replace(/^[\s|•·,;:/–—-]+|[\s|•·,;:/–—(-]+$/gu, '');
}
