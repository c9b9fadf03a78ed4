import { fileWords } from '../../core/command-line.ts';
import type { Match, MatchLine } from '../../core/fit/match.ts';
import type { Means } from '../../core/plan/hours-to.ts';
import { type Audience, withFlags } from '../audience.ts';
import { accent, blocksIf, type CellColumn, gap, note, tableOf, text, title, warn } from '../build.ts';
import { dots, hoursAway, openBlocks, readyCell } from '../fit-cells.ts';
import { loneMedianCell } from '../pay-cells.ts';
import { importSummaryBlocks, importSummaryRecord } from '../profile/import.ts';
import { footnotesOf } from '../sources.ts';
import type { Block, NextCommand, View } from '../view.ts';
import { count, percent, plural, shownOf } from '../words/counts.ts';
import { MEANS_COLUMNS, MEANS_LEGEND, meansBlocks, meansFlags, meansText } from './means.ts';
import { matchCsv, matchRecord } from './record.ts';

/** Roles that suit somebody: fit, readiness and hours away side by side, never one figure. */
export function matchView(match: Match, audience: Audience): View {
  const { lines, further, unranked, knownSkills, means, sources } = match;
  const first = firstToFollow(lines);
  return {
    kind: 'match',
    blocks: [
      title(
        `${shownOf(lines.length, lines.length + further.length, 'role')} for what you can do${means === undefined ? '' : meansText(means)}`,
        plural(knownSkills, 'known skill'),
      ),
      ...(audience.resume === null ? [] : importSummaryBlocks(audience.resume)),
      tableOf(lines, means === undefined ? MATCH_COLUMNS : WITHIN_COLUMNS),
      ...toldBlocks(lines),
      ...blocksIf(further.length > 0, note(`Further down: ${further.join(', ')}. All of them: --all`)),
      ...(means === undefined ? openBlocks(lines) : meansBlocks(lines)),
      ...evidenceBlocks(match),
      ...blocksIf(unranked.length > 0, gap, note(`Not ranked, because they ask for nothing you named: ${unranked.join(', ')}.`)),
    ],
    provenance: means === undefined ? [`${FIT_LEGEND} ${DRAWS_LEGEND}`, PAY_LEGEND] : [MEANS_LEGEND],
    footnotes: footnotesOf(sources),
    next: first === undefined ? ['quiz'] : nextCommands(first.role.id, audience, means),
    csv: matchCsv(lines),
    data: {
      knownSkills,
      thin: match.thin,
      sort: match.sort,
      language: match.language,
      ...(means === undefined ? {} : { means }),
      ranking: lines.map(matchRecord),
      further,
      unranked,
      ...(audience.resume === null ? {} : { resume: importSummaryRecord(audience.resume) }),
      sources,
    },
  };
}

/** The nearest known title, never the one told, which may hold a name. */
function toldBlocks(lines: readonly MatchLine[]): Block[] {
  const titles = lines.flatMap(({ ranked }) => ranked.told?.title ?? []).sort((a, b) => b.likeness - a.likeness);
  const [title] = titles;
  if (title === undefined) return [];
  const own = title.name === null ? 'The' : `Your title reads like “${title.name}”. It and the`;
  return [note(`${own} words of the résumé are a part of the fit: --explain <role> says how much.`)];
}

/** The best role with a plan within the means, else the best. */
function firstToFollow(lines: readonly MatchLine[]): MatchLine | undefined {
  const byRank = lines.toSorted((a, b) => a.ranked.rank - b.ranked.rank);
  return byRank.find(({ within }) => within !== null) ?? byRank[0];
}

/** Saving typed skills makes the next command short. */
function nextCommands(role: string, audience: Audience, means: Means | undefined): NextCommand[] {
  const again = (command: string) => withFlags(command, audience);
  const { from, resume, flags } = audience;
  if (means !== undefined) return [again(`plan ${role} ${meansFlags(means)}`), again(`match --explain ${role}`)];
  if (from === 'line')
    return [
      again(`match --explain ${role}`),
      { command: 'profile set', flags: flags.replace(/ --language \S+$/, '').replaceAll('--skill ', '') },
    ];
  if (resume !== null) return [`profile import ${fileWords(resume.files)}`, again(`gap ${role}`), again(`plan ${role}`)];
  return [`match --explain ${role}`, `gap ${role}`, `plan ${role}`, 'next'];
}

export const MATCH_COLUMNS: readonly CellColumn<MatchLine>[] = [
  { key: 'rank', title: '#', align: 'right', wrap: false, cell: ({ ranked }) => count(ranked.rank) },
  { key: 'role', title: 'Role', least: 12, cell: ({ role }) => [accent(role.title)] },
  { key: 'fit', title: 'Fit', wrap: false, cell: ({ ranked }) => dots(ranked.band) },
  { key: 'ready', title: 'Ready', align: 'right', wrap: false, cell: ({ ranked }) => readyCell(ranked.readiness.share) },
  { key: 'hours', title: 'Hours away', align: 'right', least: 6, cell: ({ gapHours, openLevels }) => hoursAway(gapHours, openLevels) },
  { key: 'pay', title: 'Observed median', align: 'right', least: 8, cell: ({ observed }) => loneMedianCell(observed) },
  { key: 'draws', title: 'Top\u00a03', align: 'right', wrap: false, cell: ({ ranked }) => drawsText(ranked.top3Share) },
];

const drawsText = (share: number | null): string => (share === null ? '' : percent(share));

const WITHIN_COLUMNS: readonly CellColumn<MatchLine>[] = [
  ...MATCH_COLUMNS.filter(({ key }) => ['rank', 'role', 'fit'].includes(key)),
  ...MEANS_COLUMNS,
  ...MATCH_COLUMNS.filter(({ key }) => key === 'pay'),
];

export const FIT_LEGEND =
  'Fit: closeness of what you can do to what a role asks for, rare skills counting more. ●: a fifth of the best fit here. Ready: core skills held, by level.';
const DRAWS_LEGEND = 'Top 3: share of 200 draws, each rating up to one level off, in which it is among the first three.';
export const PAY_LEGEND =
  'Hours away: study to the core skills by the best plan, not to an offer. Observed: advertised US base pay to August 2025 (aijobs.net, CC0). Similar: similar titles stand in. Only: under 30 figures, indicative. ?: not known.';

/** Below this the first role is far away, whatever its dots say. */
const NEAR = 0.25;

function evidenceBlocks({ thin, knownSkills, lines }: Match): Block[] {
  if (thin && knownSkills > 0) {
    const warning = warn(`${plural(knownSkills, 'known skill')}: thin evidence, so no role gets the fifth dot.`);
    return [gap, text([warning, ' Name more with --skill, or let the quiz ask: genai-careers quiz'])];
  }
  const readiest = Math.max(...lines.map(({ ranked }) => ranked.readiness.share));
  if (lines.length === 0 || readiest >= NEAR) return [];
  return [gap, text([warn('None of these roles is near yet:'), ` of the readiest, ${percent(readiest)} of the core skills are held.`])];
}
