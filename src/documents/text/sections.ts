import type { Block, Section } from '../../core/reading/document.ts';
import { datesIn, spanIn } from './dates.ts';
import { sectionOf, sectionOfMarked } from './headings.ts';
import { joinWrapped, type Line } from './lines.ts';

const OF_TIME: ReadonlySet<Section> = new Set(['experience', 'projects', 'volunteering', 'education']);
/** Longer lines with a span of time are sentences. */
const LONGEST_TITLE = 120;
/** Sections whose heading says nothing, or that have none. */
const UNNAMED: ReadonlySet<Place['section']> = new Set(['top', 'other']);
const DEGREE =
  /(?<!\p{L})(?:b\.?sc|m\.?sc|b\.?a|m\.?a|ph\.?d|bachelor|master|degree|diploma?|school|university|universit\p{L}+|college|hochschule|studium|lyc[ée]e|licence|grado|certifi\p{L}+)(?!\p{L})/iu;
/** A job and its employer; one name alone, such as `Angular 2019 – 2021`, may be a skill. */
const NAMES_TWO = /[,|—–@:]|\s--?\s|\s(?:at|bei|chez)\s/u;
const DOCUMENT_TITLE = /^(?:r[eé]sum[eé]|cv|curriculum vitae|lebenslauf|hoja de vida)$/i;

/** `Creative Director,` over `Recommendations` is one title. */
const GOES_ON_BELOW = /(?:,|\s(?:and|of|for|und|et|de|y))$/u;

interface Place {
  section: Section | 'contact';
  /** Of the section's heading; headings below it are titles or groups. */
  depth: number;
  within?: string | undefined;
  /** Of the last entry, from 1. */
  entry: number;
  isInEntry: boolean;
}

/** Finds sections by headings, and titles with dates. Text under a contact heading is left out. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  const place: Place = { section: 'top', depth: 0, entry: 0, isInEntry: false };
  for (const line of joinWrapped(lines)) {
    const made = startsSection(line, place, blocks.at(-1)) ?? readLine(line, place, blocks);
    if (place.section !== 'contact') blocks.push(...made);
  }
  return blocks;
}

function startsSection(line: Line, place: Place, before: Block | undefined): Block[] | undefined {
  const { text, depth = 1 } = line;
  if (before === undefined && DOCUMENT_TITLE.test(text)) return [];
  const isMarked = line.shape === 'heading' && depth > 0;
  if (!isMarked && before !== undefined && goesOnBelow(before, line)) return undefined;
  const isBelow = isMarked && place.depth > 0 && depth > place.depth;
  const section = sectionBegunBy(line, isMarked && !isBelow, place.section);
  if (section === 'other' && place.section === 'top') return [block(line, place, 'title')];
  if (section === undefined) return isBelow ? undefined : labelled(line, place);
  Object.assign(place, { section, depth: isMarked ? depth : 0, within: text, isInEntry: false });
  return section === 'contact' ? [] : [block(line, place, 'heading')];
}

const goesOnBelow = ({ kind, section, text, line }: Block, below: Line): boolean =>
  (kind === 'title' || (kind === 'line' && section !== 'skills' && below.line === line + 1)) &&
  text.length < LONGEST_LINE_ABOVE &&
  GOES_ON_BELOW.test(text);

function sectionBegunBy({ text, shape }: Line, isMarked: boolean, within: Place['section']): Place['section'] | undefined {
  if (isMarked) return sectionOfMarked(text) ?? 'other';
  return shape === 'item' || isGroupCell(shape, within) ? undefined : sectionOf(text);
}

/** In a table of skills, where the first cell of a row names a group, such as `Languages`. */
const isGroupCell = (shape: Line['shape'], within: Place['section']): boolean => shape === 'cell' && within === 'skills';

/** `Skills: Python, SQL` is a heading and a line. */
function labelled(line: Line, place: Place): Block[] | undefined {
  const [, label = '', rest = ''] = /^([^:]{3,40}):\s+(\S.*)$/.exec(line.text) ?? [];
  const section = rest === '' || line.shape === 'item' ? undefined : sectionOf(label);
  // A label among skills is a group, such as `Languages: Python`.
  if (section === undefined || section === 'contact' || place.section === 'skills') return undefined;
  // `Salary: 50,000` is a fact; the text below is about something else.
  const own = section === 'benefits' ? { ...place } : place;
  Object.assign(own, { section, depth: 0, within: label, isInEntry: false });
  return [block({ ...line, text: label }, own, 'heading'), block({ ...line, text: rest }, own, kindOf(line))];
}

function readLine(line: Line, place: Place, blocks: Block[]): Block[] {
  const { section } = place;
  if (section === 'contact') return [];
  if (isGroupCell(line.shape, section) && sectionOf(line.text) !== undefined) {
    place.within = line.text;
    return [block(line, place, 'heading')];
  }
  const dated = OF_TIME.has(section) && line.text.length <= LONGEST_TITLE ? datesIn(line.text) : undefined;
  if (dated !== undefined) return startsEntry(line, dated, place, blocks);
  const job = startsUnnamedJob(line, place, blocks);
  if (job !== undefined) return job;
  if (line.shape === 'heading' && line.depth !== 0) {
    place.within = line.text;
    if (OF_TIME.has(section)) beginEntry(place);
    return [block(line, place, OF_TIME.has(section) ? 'title' : 'heading')];
  }
  return [block(line, place, kindOf(line))];
}

/** Without a telling heading: a title with a span of time in its line or below. */
function startsUnnamedJob(line: Line, place: Place, blocks: Block[]): Block[] | undefined {
  const isTitle = UNNAMED.has(place.section) && line.shape !== 'item' && line.text.length <= LONGEST_TITLE;
  const job = isTitle ? spanIn(line.text) : undefined;
  if (job === undefined || DEGREE.test(`${place.within} ${line.text}`)) return undefined;
  const above = blocks.at(-1);
  if (job.rest === '' ? above?.kind !== 'heading' && above?.kind !== 'title' : !NAMES_TWO.test(job.rest)) return undefined;
  if (job.rest === '' && above?.kind === 'heading') Object.assign(above, { kind: 'line', section: 'experience' });
  place.section = 'experience';
  return startsEntry(line, job, place, blocks);
}

/** Dates may follow the title or stand below it. */
function startsEntry(line: Line, { dates, rest }: { dates: string; rest: string }, place: Place, blocks: Block[]): Block[] {
  const title = titleBefore(blocks.at(-1), place, rest);
  const isDated = title?.entry === place.entry && title.kind === 'title';
  if (!isDated) beginEntry(place);
  if (title !== undefined) retitle(title, place.entry);
  place.within = title?.text ?? (rest === '' ? place.within : rest);
  const own = rest === '' ? [] : [block({ ...line, text: rest }, place, 'title')];
  return [...own, block({ ...line, text: dates }, place, 'dates')];
}

const LONGEST_LINE_ABOVE = 80;

/** A marked title, or a short line if the dates have their own. */
function titleBefore(before: Block | undefined, { section, entry, isInEntry }: Place, rest: string): Block | undefined {
  if (before?.section !== section) return undefined;
  if (before.kind === 'title') return isInEntry && before.entry === entry ? before : undefined;
  return rest === '' && before.kind === 'line' && before.text.length <= LONGEST_LINE_ABOVE ? before : undefined;
}

function retitle(title: Block, entry: number): void {
  Object.assign(title, { kind: 'title', entry });
  delete title.within;
}

function beginEntry(place: Place): void {
  place.entry++;
  place.isInEntry = true;
}

const kindOf = ({ shape }: Line): Block['kind'] => (shape === 'heading' ? 'title' : shape);

function block({ text, page, line, hyphenated }: Line, { section, within, entry, isInEntry }: Place, kind: Block['kind']): Block {
  return {
    text,
    section: section === 'contact' ? 'other' : section,
    kind,
    page,
    line,
    ...(isInEntry ? { entry } : {}),
    ...(within === undefined || kind === 'heading' || kind === 'title' ? {} : { within }),
    ...(hyphenated === undefined || !hyphenated.includes('-') ? {} : { hyphenated }),
  };
}
