import { fileWord } from '../../core/command-line.ts';
import type { Match, MatchLine } from '../../core/fit/match.ts';
import type { Means } from '../../core/plan/reach.ts';
import type { Catalog } from '../../model/catalog.ts';
import { accent, count, footnotesOf, hours, loneMedianCell, muted, percent, plural, sourcesOf, UNKNOWN } from '../parts.ts';
import { type ImportSummary, importSummaryBlocks, importSummaryRecord } from '../profile/import.ts';
import type { Block, Cell, Column, Rich, Row, Span, View } from '../view.ts';
import { MEANS_COLUMNS, MEANS_WORDS, meansBlocks, meansCells, meansFlags, meansText } from './means.ts';
import { matchCsv, matchRecord } from './record.ts';

/** Where what is known of the person comes from. */
export interface Whom {
  from: 'line' | 'resume' | 'profile' | 'nothing' | 'quiz';
  /** Only with a résumé. */
  resume: ImportSummary | null;
  /** How the person would say it again on the line, such as `--skill python=3`. */
  flags: string;
}

/** The roles that suit somebody: fit as a rank and a band, readiness and hours away beside it, never made into one figure. */
export function matchView(catalog: Catalog, match: Match, whom: Whom): View {
  const { lines, unranked, knownSkills, means } = match;
  const sources = () =>
    sourcesOf(
      catalog,
      lines.flatMap(({ observed }) => observed?.source ?? []),
    );
  const first = firstToFollow(lines);
  return {
    kind: 'match',
    get blocks(): Block[] {
      return [
        {
          kind: 'title',
          text: `${plural(lines.length, 'role')} for what you can do${means === undefined ? '' : meansText(means)}`,
          aside: plural(knownSkills, 'known skill'),
        },
        ...(whom.resume === null ? [] : importSummaryBlocks(whom.resume)),
        { kind: 'table', table: { columns: means === undefined ? COLUMNS : WITHIN_COLUMNS, rows: lines.map(row) } },
        ...meansBlocks(lines),
        ...evidenceBlocks(match),
        ...(unranked.length === 0 ? [] : [{ kind: 'gap' as const }, unrankedBlock(unranked)]),
      ];
    },
    provenance: means === undefined ? [FIT_WORDS, PAY_WORDS] : [MEANS_WORDS],
    get footnotes() {
      return footnotesOf(sources());
    },
    next: first === undefined ? ['quiz'] : nextCommands(first.role.id, whom, means),
    get csv() {
      return matchCsv(lines);
    },
    get data() {
      return {
        knownSkills,
        thin: match.thin,
        sort: match.sort,
        ...(means === undefined ? {} : { means }),
        ranking: lines.map(matchRecord),
        unranked,
        ...(whom.resume === null ? {} : { resume: importSummaryRecord(whom.resume) }),
        sources: sources(),
      };
    },
  };
}

/** The best role that can be reached: with time and money named, one that no plan leads to would be a poor thing to plan for. */
function firstToFollow(lines: readonly MatchLine[]): MatchLine | undefined {
  const byRank = lines.toSorted((a, b) => a.ranked.rank - b.ranked.rank);
  return byRank.find(({ within }) => within !== null) ?? byRank[0];
}

/** Somebody who typed skills is told how to keep them, so that the next command is short. */
function nextCommands(role: string, whom: Whom, means: Means | undefined): string[] {
  if (means !== undefined) return [withFlags(`plan ${role} ${meansFlags(means)}`, whom), withFlags(`match --explain ${role}`, whom)];
  if (whom.from === 'line') return [`match --explain ${role} ${whom.flags}`, `profile set ${whom.flags.replaceAll('--skill ', '')}`];
  if (whom.resume !== null)
    return [`profile import ${fileWord(whom.resume.file)} --level 2`, withFlags(`gap ${role}`, whom), withFlags(`plan ${role}`, whom)];
  return [`match --explain ${role}`, `gap ${role}`, `plan ${role}`, 'next'];
}

/** A command as the person would type it to be understood as the same person. */
export const withFlags = (command: string, { flags }: Pick<Whom, 'flags'>): string => (flags === '' ? command : `${command} ${flags}`);

const COLUMNS: readonly Column[] = [
  { key: 'rank', title: '#', align: 'right', wrap: false },
  { key: 'role', title: 'Role', least: 12 },
  { key: 'fit', title: 'Fit', wrap: false },
  { key: 'ready', title: 'Ready', align: 'right', wrap: false },
  { key: 'hours', title: 'Hours away', align: 'right', least: 6 },
  { key: 'pay', title: 'Observed median', align: 'right', least: 8 },
  { key: 'draws', title: 'Top\u00a03', align: 'right', wrap: false },
];

const WITHIN_COLUMNS: readonly Column[] = [
  ...COLUMNS.filter(({ key }) => ['rank', 'role', 'fit'].includes(key)),
  ...MEANS_COLUMNS,
  ...COLUMNS.filter(({ key }) => key === 'pay'),
];

const FIT_WORDS =
  'Fit: closeness of what you can do to what a role asks for, rare skills counting more; dots are fifths of the best fit here. Ready: core skills held, by level. Top 3: share of 200 draws, each rating up to one level off, in which it is among the first three.';
const PAY_WORDS =
  'Hours away: the shortest plan for the core skills. Observed: advertised US base pay to August 2025 (aijobs.net, CC0). Proxy: other titles stand in. Few: under 30 figures, indicative. ?: not known.';

function row({ role, ranked, gapHours, observed, within }: MatchLine): Row {
  return {
    rank: count(ranked.rank),
    role: [accent(role.id)],
    fit: dots(ranked.band),
    ready: percent(ranked.readiness.share),
    hours: hoursAway(gapHours),
    pay: loneMedianCell(observed),
    ...meansCells(within),
    draws: ranked.top3Share === null ? '' : percent(ranked.top3Share),
  };
}

/** A band of one to five dots. */
export const dots = (band: number): Span[] => [{ text: '●'.repeat(band), tone: 'accent' }, muted('○'.repeat(5 - band))];

export const hoursAway = (gapHours: number | null): Cell => ({
  text: gapHours === null ? [muted(UNKNOWN)] : hours(gapHours),
  value: gapHours,
});

function evidenceBlocks({ thin, knownSkills }: Match): Block[] {
  if (!thin || knownSkills === 0) return [];
  return [
    { kind: 'gap' },
    {
      kind: 'text',
      text: [
        { text: `${plural(knownSkills, 'known skill')}: thin evidence, so no role gets the fifth dot.`, tone: 'warn' },
        ' Name more with --skill, or let the quiz ask: genai-careers quiz',
      ],
    },
  ];
}

function unrankedBlock(unranked: readonly string[]): Block {
  const text: Rich = [muted(`Not ranked, because they ask for nothing you named: ${unranked.join(', ')}.`)];
  return { kind: 'text', text };
}
