import { fileWord, fileWords } from '../../core/command-line.ts';
import type { Document } from '../../core/reading/document.ts';
import type { DoubtfulSkill } from '../../core/reading/evidence.ts';
import type { Rated } from '../../core/reading/rate.ts';
import { accent, blocksIf, type CellColumn, gap, good, heading, list, muted, note, tableOf, text, title } from '../build.ts';
import type { Block, Rich, View } from '../view.ts';
import { capital } from '../words/capital.ts';
import { plural } from '../words/counts.ts';
import { levelText } from '../words/levels.ts';
import { DENIALS, reasonText, sectionText, whereText } from './reading.ts';

export interface ImportSummary {
  /** As typed, in order. */
  files: readonly string[];
  /** Files are numbered instead of named, and nothing is quoted. */
  isAnonymous: boolean;
  format: string;
  documents: readonly { file: string; document: Document }[];
  rated: Rated;
  /** Of everything that counts, by skill. */
  levels: Readonly<Record<string, number>>;
}

/** One line above an answer that counts a résumé. */
export function importSummaryBlocks({ files, format, rated }: ImportSummary): Block[] {
  const { mapped, notClaimed, unconfirmed, unknown } = rated;
  const counts = [
    `${plural(mapped.length, 'skill')} found`,
    ...likelyCount(mapped),
    ...counted(unconfirmed, 'doubtful and left out'),
    ...counted(
      notClaimed.map(({ skill }) => skill),
      'said not',
    ),
    ...counted(
      unknown.map((one) => one.text),
      'not known here',
    ),
  ];
  return [
    text([
      `${files.length > 1 ? files.join(', ') : capital(format)}: ${counts.join(', ')}.`,
      muted(` All of it: genai-careers profile import ${fileWords(files)} --dry-run`),
    ]),
    ...levelNote(mapped),
  ];
}

/** Skills told, not named. */
const likelyIn = (mapped: Rated['mapped']): Rated['mapped'] => mapped.filter(({ likelihood }) => likelihood !== null);

function likelyCount(mapped: Rated['mapped']): string[] {
  const likely = likelyIn(mapped).length;
  return likely === 0 ? [] : [`${likely} of them likely by what is told`];
}

/** What a likely skill is, and how it is left out. */
function likelyNote(mapped: Rated['mapped']): Block[] {
  const [first] = likelyIn(mapped);
  return first === undefined
    ? []
    : [note(`Likely: not named; the wording is that of people who have it. To leave one out: --level ${first.skill}=0`)];
}

const counted = (names: readonly string[], what: string): string[] =>
  names.length === 0 ? [] : [`${names.length} ${what} (${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''})`];

function levelNote(mapped: Rated['mapped']): Block[] {
  const [first] = mapped.filter(({ levelBasis }) => levelBasis === 'evidence');
  if (first === undefined) return [];
  return [
    note(`Levels are read from where a skill is listed and used. Say better: --level ${first.skill}=${Math.min(first.level + 1, 4)}`),
  ];
}

/** @param saved what became of it; `file` is null where nothing was saved */
export function importView(summary: ImportSummary, saved: { file: string | null; kept: readonly string[] }): View {
  const { file, kept } = saved;
  const { files, levels } = summary;
  return {
    kind: 'profile',
    blocks: [
      ...importBlocks(summary),
      ...blocksIf(kept.length > 0, gap, note(`Kept at the level your profile has already: ${kept.join(', ')}.`)),
    ],
    next:
      file === null
        ? [`profile import ${fileWords(files)}`, `match ${files.map((one) => `--resume ${fileWord(one)}`).join(' ')}`]
        : ['profile show', 'match'],
    data: { file, saved: file !== null, ...importSummaryRecord(summary), kept },
    notes: [
      file === null
        ? 'Nothing was saved.'
        : Object.keys(levels).length === 0
          ? 'No skill was found.'
          : `Saved to ${file}. To correct a level: genai-careers profile set ${Object.keys(levels)[0]}=2`,
    ],
  };
}

export function importBlocks(summary: ImportSummary): Block[] {
  const { mapped, presumed, notClaimed, otherTechnology, unknown } = summary.rated;
  const isMany = summary.files.length > 1;
  const denied = notClaimed.map(
    (one): Rich => [accent(one.skill), `, “${one.text}”`, muted(`, ${DENIALS[one.why]}, ${whereText(one, isMany)}`)],
  );
  return [
    title(`${plural(mapped.length, 'skill')} found`, isMany ? summary.files.join(', ') : summary.format),
    tableOf(mapped, columnsFor(summary)),
    ...likelyNote(mapped),
    ...doubtfulBlocks(summary),
    ...blocksIf(denied.length > 0, heading('Named, and not yours by what stands there'), list(denied)),
    ...names(
      'Presumed at level 1, shown and not saved',
      presumed.map(({ skill }) => skill),
    ),
    ...names('Technologies that are no skill of this catalog', otherTechnology),
    ...names(
      'Not a skill of this catalog',
      unknown.map((one) => one.text),
    ),
  ];
}

const names = (head: string, words: readonly string[]): readonly Block[] =>
  blocksIf(words.length > 0, heading(head), text(words.join(', ')));

function columnsFor({ levels, files, rated }: ImportSummary): CellColumn<Rated['mapped'][number]>[] {
  const says = (skill: string) => rated.hints.filter((hint) => hint.skill === skill).map((hint) => hint.says);
  const level = (one: Rated['mapped'][number]) => levels[one.skill] ?? one.level;
  return [
    { key: 'skill', title: 'Skill', wrap: false, cell: ({ skill }) => [accent(skill)] },
    { key: 'level', title: 'Level', wrap: false, cell: (one) => ({ text: levelText(level(one)), value: level(one) }) },
    {
      key: 'why',
      title: 'Because',
      least: 16,
      cell: (one) => [reasonText(one), ...says(one.skill).map((words) => muted(`; says “${words}”`))],
    },
    {
      key: 'where',
      title: 'Found as',
      least: 16,
      cell: ({ evidence: [first] }) => (first === undefined ? '' : [`“${first.name}”`, muted(`, ${sectionText(first, files.length > 1)}`)]),
    },
  ];
}

const DOUBTS: Record<DoubtfulSkill['why'], string> = {
  typo: 'a slip of the pen?',
  word: 'an ordinary word?',
  several: 'fits several skills',
  passing: 'named in passing?',
};

function doubtfulBlocks({ rated, levels, files }: ImportSummary): Block[] {
  const { doubtful, unconfirmed } = rated;
  if (doubtful.length === 0) return [];
  const items = doubtful.map((one): Rich => {
    const state = unconfirmed.includes(one.skill) ? muted(`, ${DOUBTS[one.why]}`) : good(`, confirmed at ${levels[one.skill]}`);
    return [`“${one.name}” `, muted('→ '), accent(one.skill), muted(`, ${whereText(one, files.length > 1)}`), state];
  });
  return [heading(`Doubtful, and taken only if you say so: --level ${doubtful[0]?.skill}=2`), list(items)];
}

/** What was read, as JSON answers carry it. */
export function importSummaryRecord({ files, format, documents, rated, levels }: ImportSummary) {
  const { mapped, presumed, notClaimed, doubtful, otherTechnology, unknown, hints, unconfirmed } = rated;
  return {
    files,
    format,
    documents: documents.map(({ file, document: { blocks: _, jobPosting: __, ...document } }) => ({ file, ...document })),
    mapped: mapped.map((one) => ({
      ...one,
      level: levels[one.skill] ?? one.level,
      levelBasis: (levels[one.skill] ?? one.level) === one.level ? one.levelBasis : 'named',
    })),
    presumed,
    notClaimed,
    doubtful: doubtful.map((doubt) => ({ ...doubt, confirmed: !unconfirmed.includes(doubt.skill) })),
    otherTechnology,
    unknown,
    hints,
  };
}
