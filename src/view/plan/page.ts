import { type FoundPlan, isFound, type PlanAnswer } from '../../core/plan/answer.ts';
import type { Swap } from '../../core/plan/beside/answers.ts';
import type { NamedPlan } from '../../core/plan/named-plan.ts';
import type { PlanQuery } from '../../core/plan/query.ts';
import { blocksIf, facts, heading, hint, list, muted, note, strong, text, title, warn } from '../build.ts';
import { entryLine } from '../fit-cells.ts';
import { footnotesOf } from '../sources.ts';
import type { Block, Fact, Rich, View } from '../view.ts';
import { capital } from '../words/capital.ts';
import { plural } from '../words/counts.ts';
import { dateText } from '../words/dates.ts';
import { LEVELS_NOTE } from '../words/levels.ts';
import { waysOf } from './changes.ts';
import { type Flag, nextAfterPlan } from './next.ts';
import { proofText, unansweredText, worthRangeText } from './proof.ts';
import {
  apartText,
  assumptionsOf,
  basisText,
  firstRoleText,
  robustText,
  sizeText,
  swapSteps,
  swapText,
  uncoveredText,
} from './sentences.ts';
import { checklistOf, reasonTable, stepRecord, stepsCsv, timelineOf } from './steps.ts';

/**
 * @param typedFlags the flags of the line, for the next commands
 * @param isSaved whether the same line saves the plan
 * @param aim for the next commands, such as a role or `--for-ad ad.txt`
 */
export function planView(
  named: NamedPlan,
  query: PlanQuery,
  typedFlags: readonly Flag[] = [],
  isSaved = false,
  aim: string = named.plan.role,
): View {
  const { plan: answer, sources } = named;
  const assumptions = assumptionsOf(named, query.limits.hourWorth === null);
  const found = isFound(answer) && answer.steps.length > 0 ? answer : undefined;
  const opening: Block[] = [
    titleBlock(named, query),
    ...(found === undefined ? noSteps(answer) : summary(found, named.titles)),
    ...entryLines(named),
  ];
  const ending = (assumed: readonly string[], above: readonly Block[] = []): Block[] => [
    ...(found === undefined ? [] : [...alternativeBlocks(found, named.titles), ...above, outlook(found, named, assumed)]),
    ...uncoveredBlocks(answer),
  ];
  return {
    kind: 'plan',
    blocks: [
      ...opening,
      ...(found === undefined ? [] : [timelineOf(named, query.limits.certificates), heading('Why each step'), reasonTable(named)]),
      ...ending(assumptions),
    ],
    html: [
      ...opening,
      ...(found === undefined ? [] : [timelineOf(named, query.limits.certificates, true), heading('Checklist'), checklistOf(named, true)]),
      ...ending(assumptionsOf(named, false), [heading('How firm this plan is')]),
    ],
    markdown: [...opening, ...blocksIf(found !== undefined, checklistOf(named)), ...ending(assumptions)],
    ...(found === undefined
      ? {}
      : { provenance: [LEGEND, [hint(isSaved ? `Note ${NOTING}` : `Once it is saved (--save), note ${NOTING}`)]] }),
    pageNotes: [LEVELS_NOTE],
    footnotes: footnotesOf(sources),
    next: nextAfterPlan(answer, typedFlags, isSaved, aim),
    csv: stepsCsv(named),
    data: {
      ...answer,
      entry: named.entry,
      language: named.language,
      steps: named.steps.map(stepRecord),
      assumptions,
      sources,
    },
  };
}

const LEGEND: Rich = [
  'Hours and prices as providers or public lists state them',
  hint(', see courses <title>'),
  '. The plan leads to the skills, not to an offer. ≈: assumed by us. Opens: the steps that wait for it.',
];

const NOTING = 'a step by its number or title: done 3 --hours 5, and done 3 when it is finished.';

/** With two roles each says which it is. */
function entryLines({ roleTitle, entry, other }: NamedPlan): readonly Block[] {
  if (other === null || entry === null) return entryLine(entry);
  const named = ({ title: name, entry: way }: { title: string; entry: typeof entry }) => ({
    ...way,
    statement: `${capital(name)}: ${way.statement}`,
  });
  return [...entryLine(named({ title: roleTitle, entry })), ...entryLine(named(other))];
}

function titleBlock({ roleTitle, other, plan }: NamedPlan, query: PlanQuery): Block {
  const known = [...query.have].filter(([, level]) => level > 0).length;
  const from =
    known === 0 && query.finished.length === 0
      ? 'nothing'
      : known === 0
        ? plural(query.finished.length, 'finished step')
        : plural(known, 'known skill');
  const roles = other === null ? roleTitle : `${roleTitle} and ${other.title}`;
  return title(`${capital(roles)} from ${from}`, [hint([plan.role, ...(plan.and === null ? [] : [plan.and])].join(' + '), 'accent')]);
}

function summary(answer: FoundPlan, titles: NamedPlan['titles']): Block[] {
  const dates = `${unbroken(dateText(answer.steps[0]?.start ?? answer.start))} to ${unbroken(dateText(answer.finish))}`;
  const open = answer.uncovered.length;
  const short = answer.partial ? 'A partial plan, the one that gets furthest within these limits' : 'It does not lead all the way';
  return [
    text([strong(sizeText(answer))]),
    ...blocksIf(open > 0, text([warn(`${short}: ${plural(open, 'need')} not wholly covered, see below.`)])),
    text([...proofText(answer, titles), '.']),
    text([muted(`${dates}. ${basisText(answer)}.`)]),
  ];
}

const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

function noSteps(answer: PlanAnswer): Block[] {
  if (answer.status === 'optimal') return [text('Nothing is left to learn for it that the catalog teaches.')];
  if (answer.status === 'unknown') return [text('No plan was found in the time, and none was ruled out.')];
  return [text([warn('No plan keeps these limits'), ': proven, by looking at every one that could.']), ...changeBlocks(answer)];
}

/** What would make a plan possible. */
export function changeBlocks(answer: PlanAnswer): Block[] {
  const ways = waysOf(answer);
  const late = unansweredText(answer);
  return [
    ...(ways.length === 0
      ? blocksIf(late === undefined, text('No two changes are enough; give way in more places.'))
      : [heading(ways.length === 1 ? 'What would make it possible' : 'Any one of these would make it possible'), list(ways, 'dash')]),
    ...(late === undefined ? [] : [note(late)]),
  ];
}

function outlook(answer: FoundPlan, { titles, roleTitle }: NamedPlan, assumptions: readonly string[]): Block {
  return facts([
    ...factIf('Reached first', firstRoleText(answer, roleTitle)),
    ...factIf('Apart', apartText(answer)),
    ...swapFacts(answer.cheaper, titles, 'Cheapest'),
    ...swapFacts(answer.shorter, titles, 'Shortest'),
    ...swapFacts(answer.shorterAtAnyPrice, titles, 'Shortest, were money no limit'),
    ...factIf('Same plan', worthRangeText(answer)),
    { label: 'If longer', text: robustText(answer, titles) },
    { label: 'Assumes', text: assumptions.join(' ') },
    ...factIf('Left open', unansweredText(answer)),
  ]);
}

const swapFacts = (swap: Swap | null, titles: NamedPlan['titles'], label: string): Fact[] =>
  swap === null ? [] : [{ label, text: [strong(swapText(swap)), `: ${swapSteps(swap, titles)}`] }];

function alternativeBlocks({ alternatives }: PlanAnswer, titles: NamedPlan['titles']): readonly Block[] {
  const items = alternatives.map((swap): Rich => {
    const rest = { ...swap, removed: swap.removed.filter((id) => id !== swap.without) };
    const how = rest.added.length + rest.removed.length === 0 ? '' : `: ${swapSteps(rest, titles)}`;
    return [`Without ${titles[swap.without] ?? swap.without} `, strong(swapText(swap)), how];
  });
  return blocksIf(items.length > 0, heading('The best plans without one of the steps'), list(items, 'dash'));
}

const factIf = (label: string, words: string | undefined): Fact[] => (words === undefined ? [] : [{ label, text: words }]);

export function uncoveredBlocks({ uncovered }: PlanAnswer): Block[] {
  const reasons = { limits: 'for what teaches more is left out here', catalog: 'for nothing in the catalog teaches more' };
  return (['limits', 'catalog'] as const).flatMap((because) => {
    const needs = uncovered.filter((need) => need.because === because);
    return blocksIf(
      needs.length > 0,
      heading(`${plural(needs.length, 'need')} not wholly covered, ${reasons[because]}`),
      list(needs.map(uncoveredText)),
    );
  });
}

/** The last sentence of an infeasible plan, on stderr. */
export function infeasibleSentence(answer: PlanAnswer): string {
  const [first] = waysOf(answer);
  return first === undefined ? 'No plan keeps these limits.' : `No plan keeps these limits. To make it possible: ${first}.`;
}
