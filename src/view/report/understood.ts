import type { Person } from '../../core/profile/person.ts';
import type { Rated } from '../../core/reading/rate.ts';
import { type Audience, fileName } from '../audience.ts';
import { accent, type CellColumn, facts, heading, tableOf, text } from '../build.ts';
import type { ImportSummary } from '../profile/import.ts';
import { DENIALS, foreignText, reasonText } from '../profile/reading.ts';
import type { Block, Fact } from '../view.ts';
import { andList, plural } from '../words/counts.ts';
import { levelText } from '../words/levels.ts';

type Titles = Readonly<Record<string, string>>;

/** What somebody can do, as understood, with reasons, and what was left out. */
export function understoodBlocks(person: Person, { from, resume }: Audience, titles: Titles): Block[] {
  const held = [...person.levels]
    .map(([skill, level]) => ({ skill, level, why: reasonOf(skill, resume, from) }))
    .sort((a, b) => b.level - a.level || (a.skill < b.skill ? -1 : 1));
  const columns: CellColumn<(typeof held)[number]>[] = [
    { key: 'skill', title: 'Skill', least: 12, cell: ({ skill }) => [accent(titles[skill] ?? skill)] },
    {
      key: 'level',
      title: 'Level',
      wrap: false,
      cell: ({ level }) => ({ text: levelText(level), value: level, meter: { value: level, target: 4, max: 4 } }),
    },
    { key: 'why', title: 'Because', least: 16, cell: ({ why }) => why },
  ];
  return [
    heading('What was understood'),
    ...(resume === null ? [] : [text(filesText(resume, held.filter(({ why }) => why === IMPLIED).length))]),
    ...(held.length === 0
      ? [text('Nothing is known of what you can do, so every way below starts from nothing.')]
      : [tableOf(held, columns)]),
    ...(resume === null ? [] : leftOut(resume, titles)),
  ];
}

const IMPLIED = 'implied by another skill';

const ORIGINS: Record<Audience['from'], string> = {
  line: 'you named it',
  resume: 'you named it',
  profile: 'from your profile',
  quiz: 'your answers',
  nothing: '',
};

function reasonOf(skill: string, resume: ImportSummary | null, from: Audience['from']): string {
  const mapped = resume?.rated.mapped.find((one) => one.skill === skill);
  if (mapped !== undefined) return reasonText(mapped);
  return resume !== null && resume.levels[skill] === undefined ? IMPLIED : ORIGINS[from];
}

/** @param implied how many skills follow from others */
function filesText({ documents, rated }: ImportSummary, implied: number): string {
  const files = documents.map(
    ({ file, document: { format, pages } }) => `${fileName(file)} (${format}${pages === null ? '' : `, ${plural(pages, 'page')}`})`,
  );
  const more = implied === 0 ? '' : `, ${implied} more implied by ${implied === 1 ? 'another' : 'others'}`;
  const likely = rated.mapped.some(({ likelihood }) => likelihood !== null) ? ', a likely one is told and not named' : '';
  const foreign = [...new Set(documents.flatMap(({ document }) => foreignText(document)))].map((words) => ` ${words}`).join('');
  return `Read: ${andList(files)}. ${plural(rated.mapped.length, 'skill')} found${more}; levels come from where a skill is listed and used${likely}.${foreign}`;
}

function leftOut({ rated, documents }: ImportSummary, titles: Titles): Block[] {
  const unread = documents.flatMap(({ document }) => document.unread.map(({ what, why }) => `${what} (${why})`));
  const entries: Fact[] = [
    { label: 'Doubtful', text: doubtful(rated, titles).join('; ') },
    {
      label: 'Named, not claimed',
      text: rated.notClaimed.map(({ skill, why }) => `${titles[skill] ?? skill} (${DENIALS[why]})`).join('; '),
    },
    { label: 'Not in the catalog', text: [...rated.otherTechnology, ...rated.unknown.map((one) => one.text)].join(', ') },
    { label: 'Not read', text: unread.join('; ') },
  ];
  if (entries.every(({ text: words }) => words.length === 0)) return [];
  return [{ kind: 'heading', text: 'Seen and not counted', level: 3 }, facts(entries)];
}

const doubtful = ({ doubtful: all, unconfirmed }: Rated, titles: Titles): string[] =>
  all.filter(({ skill }) => unconfirmed.includes(skill)).map(({ name, skill }) => `“${name}” (${titles[skill] ?? skill}?)`);
