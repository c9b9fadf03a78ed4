import type { Counterfactual } from '../../core/fit/counterfactual.ts';
import type { Explanation } from '../../core/fit/explain.ts';
import { type Fit, type FitTerm, scaleOf } from '../../core/fit/fit.ts';
import type { Match, MatchLine } from '../../core/fit/match.ts';
import { type RoleTold, type ToldPart, toldValue } from '../../core/fit/told.ts';
import { type Audience, withFlags } from '../audience.ts';
import { accent, blocksIf, facts, heading, list, muted, note, strong, table, text, title } from '../build.ts';
import { dots, hoursAway } from '../fit-cells.ts';
import { footnotesOf } from '../sources.ts';
import type { Block, Column, Rich, Row, View } from '../view.ts';
import { percent } from '../words/counts.ts';
import { matchRecord } from './record.ts';

/** Why a role ranks where it does, in figures to check by hand. */
export function explanationView(match: Match, explanation: Explanation, audience: Audience): View {
  const line = match.lines.find(({ role }) => role.id === explanation.entry.role) as MatchLine;
  const { role, ranked, observed } = line;
  const { missing, extra, counterfactual, rankedRoles } = explanation;
  const sources = match.sources.filter(({ id }) => id === observed?.source);
  return {
    kind: 'match',
    blocks: [
      title(`Why ${role.title} is ${ordinal(ranked.rank)} of ${rankedRoles}`, dots(ranked.band)),
      table(COLUMNS, termRows(ranked)),
      text(formula(explanation)),
      facts([
        {
          label: 'Ready',
          text: `${percent(ranked.readiness.share)}: ${ranked.readiness.atLevel} of ${ranked.readiness.coreSkills} core skills at level`,
        },
        { label: 'Hours away', text: hoursAway(line.gapHours, line.openLevels).text },
        { label: 'Top 3', text: drawsText(ranked.top3Share) },
        { label: 'It would', text: counterfactualText(counterfactual, ranked.rank) },
      ]),
      ...missingBlocks(missing),
      ...blocksIf(extra.length > 0, note(`Held and not asked for, which changes nothing: ${skillsText(extra)}.`)),
    ],
    provenance: [ranked.told === undefined ? LEGEND : `${LEGEND} ${TOLD_LEGEND}`],
    footnotes: footnotesOf(sources),
    next: [withFlags(`gap ${role.id}`, audience), withFlags(`plan ${role.id}`, audience), withFlags('match', audience)],
    csv: { columns: COLUMNS, rows: [...ranked.terms.map((term) => termRow(term, 0)), ...toldRows(ranked.told, [])] },
    data: {
      role: role.id,
      rankedRoles,
      ranking: [matchRecord(line)],
      explanation: { missing, extra, counterfactual },
      sources,
    },
  };
}

const LEGEND =
  'Rarity: √ln(1 + roles / roles that ask for the skill; in a choice, for its commonest). Each part is importance × rarity × the lower of have and need, divided by what the role asks for + half of what the average role asks for. Parts are thousandths, rounded so that they add up.';

const TOLD_LEGEND = 'Title and words: how alike they are to names of the role and to documents for it, from 0 to 1, times a weight.';

const COLUMNS: readonly Column[] = [
  { key: 'skill', title: 'Skill', least: 12 },
  { key: 'have', title: 'Have', align: 'right', wrap: false },
  { key: 'need', title: 'Need', align: 'right', wrap: false },
  { key: 'weight', title: 'Importance', align: 'right', least: 6 },
  { key: 'idf', title: 'Rarity', align: 'right', wrap: false },
  { key: 'value', title: 'Part of fit', align: 'right', least: 7 },
];

function termRows({ terms, told, fit }: Fit): Row[] {
  const values = [...terms.map((term) => term.value), ...(told === undefined ? [] : [told.title.value, told.words.value])];
  const parts = thousandths(values, fit);
  const total: Row = { skill: [strong('fit')], value: [strong((Math.round(fit * 1000) / 1000).toFixed(3))] };
  return [...terms.map((term, at) => termRow(term, parts[at] ?? 0)), ...toldRows(told, parts.slice(terms.length)), total];
}

/** What a résumé adds beside skills. */
function toldRows(told: RoleTold | undefined, parts: readonly number[]): Row[] {
  if (told === undefined) return [];
  const row = (what: string, { likeness, weight, value }: ToldPart, part = 0): Row => ({
    skill: { text: [what, muted(` ${likeness.toFixed(2)}\u00a0×\u00a0${weight}`)], value: what },
    value: { text: (part / 1000).toFixed(3), value },
  });
  const like = told.title.name === null ? '' : ` like “${told.title.name}”`;
  return [row(`your title${like}`, told.title, parts[0]), row('words of the résumé', told.words, parts[1])];
}

function termRow(term: FitTerm, part: number): Row {
  return {
    skill: { text: [accent(term.skill)], value: term.skill },
    have: { text: String(term.have), value: term.have },
    need: { text: String(term.need), value: term.need },
    weight: { text: term.importance === 'core' ? '1 core' : '0.5 useful', value: term.weight },
    idf: { text: term.idf.toFixed(2), value: term.idf },
    value: { text: (part / 1000).toFixed(3), value: term.value },
  };
}

/** Parts in thousandths that add up to the rounded total: the largest remainders are rounded up first. */
export function thousandths(values: readonly number[], total: number): number[] {
  const parts = values.map((value) => Math.floor(value * 1000));
  let left = Math.round(total * 1000) - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = values
    .map((value, at) => ({ at, rest: value * 1000 - Math.floor(value * 1000) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of byRemainder) {
    if (left <= 0) break;
    parts[at] = (parts[at] ?? 0) + 1;
    left--;
  }
  return parts;
}

function formula({ entry }: Explanation): Rich {
  const { required, average, fit, told } = entry;
  const shared = (fit - toldValue(told)) * scaleOf(entry);
  const added = told === undefined ? '' : `+ ${told.title.value.toFixed(3)} title + ${told.words.value.toFixed(3)} words `;
  return [
    muted(`${shared.toFixed(2)} shared / (${required.toFixed(2)} asked for + 0.5 × ${average.toFixed(2)} average) ${added}= `),
    strong(fit.toFixed(3)),
  ];
}

/** "be first if sql rose from 1 to 3", after "It would". */
export function counterfactualText(change: Counterfactual | null, rank: number): Rich {
  if (change === null) return rank === 1 ? 'stay first whatever single rating fell' : `stay ${ordinal(rank)} whatever single rating rose`;
  const place = change.rank === null ? 'not be ranked' : `be ${ordinal(change.rank)}`;
  return [`${place} if `, accent(change.skill), ` ${change.to > change.from ? 'rose' : 'fell'} from ${change.from} to ${change.to}`];
}

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ordinal = (rank: number): string => ORDINALS[rank] ?? `number ${rank}`;

const drawsText = (share: number | null): string =>
  share === null ? '' : `in ${percent(share)} of 200 draws in which each rating may be one level off`;

const SHOWN = 5;

function missingBlocks(missing: Explanation['missing']): Block[] {
  if (missing.length === 0) return [];
  const more = missing.length > SHOWN ? ` (${SHOWN} of ${missing.length})` : '';
  const item = ({ skill, have, need, gain }: (typeof missing)[number]) => [
    accent(skill),
    ` ${have} → ${need}`,
    muted(` would add ${gain.toFixed(3)}`),
  ];
  return [heading(`What the missing skills cost${more}`), list(missing.slice(0, SHOWN).map(item))];
}

const skillsText = (extra: Explanation['extra']): string => extra.map(({ skill, have }) => `${skill} ${have}`).join(', ');
