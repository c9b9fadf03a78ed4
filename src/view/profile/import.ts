import { fileWord, fileWords } from '../../core/command-line.ts';
import type { DoubtfulSkill, Evidence, MappedSkill, Mapping } from '../../core/import/map-skills.ts';
import { accent, blocksIf, type CellColumn, gap, good, heading, list, muted, note, tableOf, text, title, warn } from '../build.ts';
import type { Block, Rich, View } from '../view.ts';
import { plural, UNKNOWN } from '../words/counts.ts';
import { levelText } from '../words/levels.ts';

export interface ImportSummary {
  /** As typed, in order. */
  files: readonly string[];
  format: string;
  mapping: Mapping;
  /** Those found and not rated are not in it. */
  levels: Readonly<Record<string, number>>;
  /** Skills nobody rated, and the level they were taken for; null where they were not taken. */
  unrated: readonly string[];
  assumedLevel: number | null;
  /** Doubtful skills that were not confirmed. */
  unconfirmed: readonly string[];
}

export function importSummaryBlocks(summary: ImportSummary): Block[] {
  const { mapping, unconfirmed } = summary;
  const unknown = mapping.unmapped.map(({ text }) => text);
  const counts = [
    `${plural(mapping.mapped.length, 'skill')} found`,
    ...(unconfirmed.length === 0 ? [] : [`${unconfirmed.length} doubtful and left out${named(unconfirmed)}`]),
    ...(unknown.length === 0 ? [] : [`${unknown.length} not known here${named(unknown)}`]),
  ];
  return [
    text([
      `${summary.files.length > 1 ? summary.files.join(', ') : capital(summary.format)}: ${counts.join(', ')}.`,
      muted(` All of it: genai-careers profile import ${fileWords(summary.files)} --dry-run`),
    ]),
    ...levelNote(summary),
  ];
}

const named = (names: readonly string[]): string => ` (${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''})`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function levelNote({ assumedLevel, unrated }: ImportSummary): Block[] {
  if (assumedLevel === null) return [];
  const which = unrated.length === 1 ? 'this skill is' : `these ${unrated.length} are`;
  const warning = `It gives no level to rely on, so ${which} taken for ${levelText(assumedLevel)}.`;
  return [text([warn(warning), ' Say better: --level 3 for all, --level python=3 for one.'])];
}

export function importView(summary: ImportSummary, saved: { file: string | null; kept: readonly string[] }): View {
  const { file, kept } = saved;
  const found = summary.mapping.mapped.length;
  return {
    kind: 'profile',
    blocks: [
      ...importBlocks(summary),
      ...blocksIf(kept.length > 0, gap, note(`Kept at the level your profile has already: ${kept.join(', ')}.`)),
    ],
    next:
      file === null
        ? [
            `profile import ${fileWords(summary.files)} --level 2`,
            `match ${summary.files.map((one) => `--resume ${fileWord(one)}`).join(' ')}`,
          ]
        : ['profile show', 'match'],
    data: { file, saved: file !== null, ...importSummaryRecord(summary), kept },
    notes: [file === null ? 'Nothing was saved: --dry-run.' : found === 0 ? 'No skill was found.' : `Saved to ${file}`],
  };
}

export function importBlocks(summary: ImportSummary): Block[] {
  const { mapped, unmapped } = summary.mapping;
  return [
    title(`${plural(mapped.length, 'skill')} found`, summary.files.length > 1 ? summary.files.join(', ') : summary.format),
    tableOf(mapped, columnsFor(summary)),
    ...doubtfulBlocks(summary),
    ...blocksIf(unmapped.length > 0, heading('Not a skill of this catalog'), text(unmapped.map(({ text }) => text).join(', '))),
  ];
}

function columnsFor({ levels, assumedLevel }: ImportSummary): CellColumn<MappedSkill>[] {
  const levelCell = (level: number | null) => ({ text: level === null ? [warn(UNKNOWN)] : levelText(level), value: level });
  return [
    { key: 'skill', title: 'Skill', wrap: false, cell: ({ skill }) => [accent(skill)] },
    { key: 'level', title: 'Level', wrap: false, cell: ({ skill }) => levelCell(levels[skill] ?? assumedLevel) },
    { key: 'why', title: 'Because of', least: 16, cell: ({ evidence }) => evidenceText(evidence) },
  ];
}

function evidenceText(evidence: readonly Evidence[]): Rich {
  const [first] = evidence;
  if (first === undefined) return '';
  const more = evidence.length === 1 ? '' : `, and ${evidence.length - 1} more`;
  return [`“${first.text}”`, muted(`, ${first.how} in ${first.where}${more}`)];
}

const DOUBTS: Record<DoubtfulSkill['why'], string> = {
  typo: 'a slip of the pen?',
  word: 'an ordinary word?',
  several: 'fits several skills',
};

function doubtfulBlocks({ mapping, unconfirmed, levels }: ImportSummary): Block[] {
  if (mapping.doubtful.length === 0) return [];
  const items = mapping.doubtful.map(({ skill, text, where, why }): Rich => {
    const state = unconfirmed.includes(skill) ? muted(`, ${DOUBTS[why]}`) : good(`, confirmed at ${levels[skill]}`);
    return [`“${text}” `, muted('→ '), accent(skill), muted(`, ${where}`), state];
  });
  return [heading(`Doubtful, and taken only if you say so: --level ${mapping.doubtful[0]?.skill}=2`), list(items)];
}

/** What was read, as JSON answers carry it. */
export function importSummaryRecord({ files, format, mapping, levels, unrated, assumedLevel, unconfirmed }: ImportSummary) {
  return {
    files,
    format,
    assumedLevel,
    mapped: mapping.mapped.map(({ skill, evidence }) => ({ skill, level: levels[skill] ?? null, evidence })),
    unrated,
    doubtful: mapping.doubtful.map((doubt) => ({ ...doubt, confirmed: !unconfirmed.includes(doubt.skill) })),
    unmapped: mapping.unmapped,
  };
}
