import { indexOf } from '../../core/catalog-index.ts';
import { fileWord } from '../../core/command-line.ts';
import type { DoubtfulSkill, Evidence, Mapping } from '../../core/import/map-skills.ts';
import type { Catalog } from '../../model/catalog.ts';
import { levelText } from '../course-cells.ts';
import { accent, muted, plural, UNKNOWN } from '../parts.ts';
import type { Block, Rich, Row, View } from '../view.ts';

/** What was read from a résumé, and at what level each skill was taken. */
export interface ImportSummary {
  /** As it was typed. */
  file: string;
  format: string;
  mapping: Mapping;
  /** Skills with the level that counts; those found and not rated are not in it. */
  levels: Readonly<Record<string, number>>;
  /** Skills nobody rated, and the level they were taken for; null where they were not taken. */
  unrated: readonly string[];
  assumedLevel: number | null;
  /** Doubtful skills that were not confirmed. */
  unconfirmed: readonly string[];
}

/** One paragraph above an answer that rests on a résumé. */
export function importSummaryBlocks(summary: ImportSummary): Block[] {
  const { mapping, unconfirmed } = summary;
  const unknown = mapping.unmapped.map(({ text }) => text);
  const counts = [
    `${plural(mapping.mapped.length, 'skill')} found`,
    ...(unconfirmed.length === 0 ? [] : [`${unconfirmed.length} doubtful and left out${named(unconfirmed)}`]),
    ...(unknown.length === 0 ? [] : [`${unknown.length} not known here${named(unknown)}`]),
  ];
  return [
    {
      kind: 'text',
      text: [
        `${capital(summary.format)}: ${counts.join(', ')}.`,
        muted(` All of it: genai-careers profile import ${fileWord(summary.file)} --dry-run`),
      ],
    },
    ...levelNote(summary),
  ];
}

/** The first three by name: enough to see whether something was missed. */
const named = (names: readonly string[]): string => ` (${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''})`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function levelNote({ assumedLevel, unrated }: ImportSummary): Block[] {
  if (assumedLevel === null) return [];
  return [
    {
      kind: 'text',
      text: [
        {
          text: `It gives no level to rely on, so ${unrated.length === 1 ? 'this skill is' : `these ${unrated.length} are`} taken for ${levelText(assumedLevel)}.`,
          tone: 'warn',
        },
        ' Say better: --level 3 for all, --level python=3 for one.',
      ],
    },
  ];
}

/** What `profile import` answers. */
export function importView(catalog: Catalog, summary: ImportSummary, saved: { file: string | null; kept: readonly string[] }): View {
  const { file, kept } = saved;
  const found = summary.mapping.mapped.length;
  return {
    kind: 'profile',
    blocks: [...importBlocks(catalog, summary), ...keptBlocks(kept)],
    next:
      file === null
        ? [`profile import ${fileWord(summary.file)} --level 2`, `match --resume ${fileWord(summary.file)}`]
        : ['profile show', 'match'],
    csv: { columns: COLUMNS, rows: mappedRows(catalog, summary) },
    data: { file, saved: file !== null, ...importSummaryRecord(summary), kept },
    asides: [file === null ? 'Nothing was saved: --dry-run.' : found === 0 ? 'No skill was found.' : `Saved to ${file}`],
  };
}

function keptBlocks(kept: readonly string[]): Block[] {
  if (kept.length === 0) return [];
  return [{ kind: 'gap' }, { kind: 'text', text: [muted(`Kept at the level your profile has already: ${kept.join(', ')}.`)] }];
}

/** Everything that was read, why, and what was made of it. */
export function importBlocks(catalog: Catalog, summary: ImportSummary): Block[] {
  const rows = mappedRows(catalog, summary);
  return [
    { kind: 'title', text: `${plural(rows.length, 'skill')} found`, aside: summary.format },
    { kind: 'table', table: { columns: COLUMNS, rows } },
    ...doubtfulBlocks(summary),
    ...unmappedBlocks(summary.mapping),
  ];
}

function mappedRows(catalog: Catalog, { mapping, levels, assumedLevel }: ImportSummary): Row[] {
  const titles = indexOf(catalog).skill;
  return mapping.mapped.map(({ skill, evidence }): Row => {
    const level = levels[skill] ?? assumedLevel;
    return {
      skill: { text: [accent(skill)], value: skill },
      level: { text: level === null ? [{ text: UNKNOWN, tone: 'warn' }] : levelText(level), value: level },
      why: evidenceText(evidence, titles.get(skill)?.title ?? skill),
    };
  });
}

const COLUMNS = [
  { key: 'skill', title: 'Skill', wrap: false },
  { key: 'level', title: 'Level', wrap: false },
  { key: 'why', title: 'Because of', least: 16 },
] as const;

/** The first piece of evidence, and how many more there are. */
function evidenceText(evidence: readonly Evidence[], title: string): Rich {
  const [first] = evidence;
  if (first === undefined) return [muted(title)];
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
    const state = unconfirmed.includes(skill)
      ? muted(`, ${DOUBTS[why]}`)
      : { text: `, confirmed at ${levels[skill]}`, tone: 'good' as const };
    return [`“${text}” `, muted('→ '), accent(skill), muted(`, ${where}`), state];
  });
  return [
    { kind: 'heading', text: `Doubtful, and taken only if you say so: --level ${mapping.doubtful[0]?.skill}=2` },
    { kind: 'list', items },
  ];
}

function unmappedBlocks({ unmapped }: Mapping): Block[] {
  if (unmapped.length === 0) return [];
  return [
    { kind: 'heading', text: 'Not a skill of this catalog' },
    { kind: 'text', text: unmapped.map(({ text }) => text).join(', ') },
  ];
}

/** What was read, as JSON answers carry it. */
export function importSummaryRecord({ format, mapping, levels, unrated, assumedLevel, unconfirmed }: ImportSummary) {
  return {
    format,
    assumedLevel,
    mapped: mapping.mapped.map(({ skill, evidence }) => ({ skill, level: levels[skill] ?? null, evidence })),
    unrated,
    doubtful: mapping.doubtful.map((doubt) => ({ ...doubt, confirmed: !unconfirmed.includes(doubt.skill) })),
    unmapped: mapping.unmapped,
  };
}
