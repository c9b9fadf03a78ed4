import { CareersError } from '../../core/errors.ts';
import type { Block, Section } from '../../core/reading/document.ts';
import type { Content } from '../content.ts';
import { FORMATS, unreadable } from '../limits.ts';
import type { Archive } from '../packed/archive.ts';
import { fromPlainText } from '../text/lines.ts';
import { type Table, tableOf } from './rows.ts';

type Kind = 'skill' | 'title' | 'organisation' | 'dates' | 'text' | 'says' | 'name';

interface Sheet {
  /** Columns that identify it, in lower case. */
  known: readonly string[];
  section: Section;
  columns: Readonly<Record<string, Kind>>;
}

const TIME: Readonly<Record<string, Kind>> = { 'started on': 'dates', 'finished on': 'dates' };
const DESCRIBED: Readonly<Record<string, Kind>> = { title: 'title', description: 'text', ...TIME };

/** Files of a LinkedIn export; the first whose columns are all there. */
const SHEETS: readonly Sheet[] = [
  { known: ['company name', 'title'], section: 'experience', columns: { 'company name': 'organisation', ...DESCRIBED } },
  {
    known: ['company name', 'role'],
    section: 'volunteering',
    columns: { 'company name': 'organisation', role: 'title', cause: 'text', description: 'text', ...TIME },
  },
  { known: ['headline'], section: 'summary', columns: { 'first name': 'name', 'last name': 'name', headline: 'title', summary: 'text' } },
  {
    known: ['school name'],
    section: 'education',
    columns: {
      'school name': 'organisation',
      'degree name': 'title',
      notes: 'text',
      activities: 'text',
      'start date': 'dates',
      'end date': 'dates',
    },
  },
  { known: ['name', 'authority'], section: 'certifications', columns: { name: 'title', authority: 'organisation', ...TIME } },
  {
    known: ['name', 'publisher'],
    section: 'publications',
    columns: { name: 'title', publisher: 'organisation', description: 'text', 'published on': 'dates' },
  },
  { known: ['name', 'proficiency'], section: 'languages', columns: { name: 'skill', proficiency: 'says' } },
  { known: ['name', 'number'], section: 'education', columns: { name: 'title' } },
  { known: ['title', 'issued on'], section: 'awards', columns: { title: 'title', description: 'text', 'issued on': 'dates' } },
  { known: ['title', 'description'], section: 'projects', columns: DESCRIBED },
  { known: ['skill name', 'endorser first name'], section: 'skills', columns: { 'skill name': 'skill' } },
];
/** `Skills.csv`, and similar tables that people keep. */
const SKILLS: Sheet = {
  known: [],
  section: 'skills',
  columns: { name: 'skill', skill: 'skill', level: 'says', rating: 'says', proficiency: 'says' },
};

/** Columns about other people. */
const OF_OTHERS: Readonly<Record<string, string>> = {
  'endorsee first name': 'lists endorsements that you gave to other people',
  'connected on': 'lists your contacts',
  'conversation id': 'holds messages',
  'inviter profile url': 'lists invitations',
  inviterprofileurl: 'lists invitations',
};

const lower = (cells: readonly string[]): string[] => cells.map((cell) => cell.trim().toLowerCase());

function sheetOf(header: readonly string[]): Sheet | undefined {
  const columns = lower(header);
  const sheet = SHEETS.find(({ known }) => known.every((column) => columns.includes(column)));
  const isSkills =
    /^(?:name|skills?)$/.test(columns[0] ?? '') && columns.slice(1).every((column) => /^(?:level|rating|proficiency|)$/.test(column));
  return sheet ?? (isSkills ? SKILLS : undefined);
}

const refusalOf = (header: readonly string[]): string | undefined =>
  lower(header).flatMap((column) => (Object.hasOwn(OF_OTHERS, column) ? [OF_OTHERS[column]] : []))[0];

const isHeader = (cells: readonly string[]): boolean => sheetOf(cells) !== undefined || refusalOf(cells) !== undefined;

/** @throws CareersError `data` for a table about other people, or without a known header */
export function readTable(text: string, name: string): Required<Pick<Content, 'names'>> & { blocks: Block[] } {
  const table = tableOf(text, name, isHeader);
  const refusal = refusalOf(table.header);
  if (refusal !== undefined) throw unreadable(name, refusal, 'Name Skills.csv, Positions.csv or the whole .zip of your export.');
  const sheet = sheetOf(table.header);
  if (sheet === undefined) {
    const header = table.header
      .slice(0, 6)
      .map((cell) => cell.slice(0, 30))
      .join(', ');
    throw unreadable(
      name,
      `is a table without a header that is known (${header})`,
      'Of LinkedIn, Skills, Positions, Profile, Projects, Certifications and Education are read, and tables with the columns Skill and Level.',
    );
  }
  const rows = table.rows.filter((cells) => isCounted(table, cells)).map((cells, at) => readRow(table, cells, sheet, at));
  return { blocks: rows.flatMap(({ blocks }) => blocks), names: rows.map(({ own }) => own).filter((own) => own !== '') };
}

/** Only accepted endorsements count. */
function isCounted({ header }: Table, cells: readonly string[]): boolean {
  const at = lower(header).findIndex((column) => /^(?:endorsement )?status$/.test(column));
  return at < 0 || /^accepted$/i.test(cells[at] ?? '');
}

function readRow({ header, line }: Table, cells: readonly string[], { section, columns }: Sheet, at: number) {
  const parts: Record<Kind, string[]> = { skill: [], title: [], organisation: [], dates: [], text: [], says: [], name: [] };
  lower(header).forEach((column, index) => {
    const kind = Object.hasOwn(columns, column) ? columns[column] : undefined;
    const text = cells[index] ?? '';
    if (kind !== undefined && (text !== '' || kind === 'dates')) parts[kind].push(text);
  });
  const within = (parts.organisation[0] ?? parts.title[0])?.slice(0, 200);
  const place = { section, page: null, line: line + 1 + at, ...(section === 'skills' || section === 'summary' ? {} : { entry: at + 1 }) };
  const block = (kind: Block['kind'], text: string): Block => ({ ...place, text, kind, ...(within === undefined ? {} : { within }) });
  const [says] = parts.says;
  const blocks = [
    ...parts.skill.map((text): Block => ({ ...block('skill', text), ...(says === undefined ? {} : { says }) })),
    ...parts.title.map((text) => block('title', text)),
    ...parts.organisation.map((text) => block('organisation', text)),
    ...(parts.dates.every((date) => date === '') ? [] : [block('dates', parts.dates.join(' – ').trim())]),
    ...parts.text.flatMap((text) => fromPlainText(text)).map(({ text }) => block('line', text)),
  ];
  return { blocks, own: parts.name.join(' ') };
}

/** Every file is optional, and what is broken or of other people is left out. */
export function readLinkedInZip(archive: Archive): Content {
  const blocks: Block[] = [];
  const names: string[] = [];
  const unread: { what: string; why: string }[] = [];
  let known = 0;
  for (const member of archive.members.filter((one) => READ.test(one))) {
    const read = attempt(archive, member);
    if (read instanceof CareersError) unread.push({ what: member, why: read.message.replace(`${member} `, '').replace(/\.$/, '') });
    else {
      known++;
      // Entry numbers continue across files.
      const before = Math.max(0, ...blocks.map(({ entry = 0 }) => entry));
      blocks.push(...read.blocks.map((block) => (block.entry === undefined ? block : { ...block, entry: block.entry + before })));
      names.push(...(read.names ?? []));
    }
  }
  if (known === 0) throw unreadable(archive.name, 'is a .zip of tables, but no LinkedIn export', FORMATS);
  return { format: 'LinkedIn export', blocks, names, unread };
}

/** The other files hold messages, contacts and advertising. */
const READ =
  /(?:^|\/)(?:Skills|Positions|Profile|Projects|Certifications|Education|Courses|Honors|Languages|Publications|Volunteering|Endorsement_Received_Info)\.csv$/i;

function attempt(archive: Archive, member: string) {
  try {
    return readTable(archive.text(member) ?? '', member);
  } catch (error) {
    // What grows too large is no matter of one file.
    if (error instanceof CareersError && !error.message.startsWith(archive.name)) return error;
    throw error;
  }
}
