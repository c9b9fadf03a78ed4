import { type FoundPlan, isFound, type PlanAnswer, type Swap } from '../../core/plan/answer.ts';
import type { NamedPlan } from '../../core/plan/named-plan.ts';
import type { PlanQuery } from '../../core/plan/query.ts';
import { accent, blocksIf, facts, heading, list, muted, strong, text, title, warn } from '../build.ts';
import { entryLine } from '../fit-cells.ts';
import { footnotesOf } from '../sources.ts';
import type { Block, Fact, View } from '../view.ts';
import { plural } from '../words/counts.ts';
import { dateText } from '../words/dates.ts';
import { type Flag, nextAfterPlan } from './next.ts';
import { assumptionsOf, basisText, changeText, proofText, robustText, sizeText, swapSteps, swapText, uncoveredText } from './sentences.ts';
import { checklistOf, reasonTable, stepRecord, stepsCsv, timelineOf } from './steps.ts';

/**
 * @param typedFlags the flags of the line, for the next commands
 * @param isSaved whether the same line saves the plan
 */
export function planView(named: NamedPlan, query: PlanQuery, typedFlags: readonly Flag[] = [], isSaved = false): View {
  const { plan: answer, sources } = named;
  const assumptions = assumptionsOf(named);
  const found = isFound(answer) && answer.steps.length > 0 ? answer : undefined;
  const opening: Block[] = [
    titleBlock(named, query),
    ...(found === undefined ? noSteps(answer) : summary(found, named.hoursRange)),
    ...entryLine(named.entry),
  ];
  const ending: Block[] = [...(found === undefined ? [] : [outlook(found, assumptions)]), ...uncoveredBlocks(answer)];
  return {
    kind: 'plan',
    blocks: [
      ...opening,
      ...(found === undefined ? [] : [timelineOf(named, query.limits.certificates), heading('Why each step'), reasonTable(answer)]),
      ...ending,
    ],
    markdown: [...opening, ...blocksIf(found !== undefined, checklistOf(named)), ...ending],
    ...(found === undefined ? {} : { provenance: [LEGEND] }),
    footnotes: footnotesOf(sources),
    next: nextAfterPlan(answer, typedFlags, isSaved),
    csv: stepsCsv(named),
    data: {
      ...answer,
      entry: named.entry,
      hoursRange: named.hoursRange,
      language: named.language,
      steps: named.steps.map(stepRecord),
      assumptions,
      sources,
    },
  };
}

const LEGEND =
  'Hours and prices as providers or public lists state them, see courses <id>. ≈: assumed by us. Opens: numbers of the steps that wait for it. The plan leads to the skills, not to an offer.';

function titleBlock({ roleTitle, plan }: NamedPlan, query: PlanQuery): Block {
  const known = [...query.have].filter(([, level]) => level > 0).length;
  const from =
    known === 0 && query.finished.length === 0
      ? 'nothing'
      : known === 0
        ? plural(query.finished.length, 'finished step')
        : plural(known, 'known skill');
  return title(`${roleTitle} from ${from}`, [accent(plan.role)]);
}

function summary(answer: FoundPlan, range: NamedPlan['hoursRange']): Block[] {
  const dates = `${unbroken(dateText(answer.steps[0]?.start ?? answer.start))} to ${unbroken(dateText(answer.finish))}`;
  const open = answer.uncovered.length;
  return [
    text([strong(sizeText(answer, range))]),
    ...blocksIf(open > 0, text([warn(`It does not lead all the way: ${plural(open, 'need')} not wholly covered, see below.`)])),
    text([muted(`${dates}. `), proofText(answer), muted(`: ${basisText(answer)}.`)]),
  ];
}

const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

function noSteps(answer: PlanAnswer): Block[] {
  if (answer.status === 'optimal') return [text('Nothing is left to learn for it that the catalog teaches.')];
  if (answer.status === 'unknown') return [text('No plan was found in the time, and none was ruled out.')];
  return [text([warn('No plan keeps these limits'), ': proven, by looking at every one that could.']), ...changeBlocks(answer)];
}

/** What would make a plan possible. */
export function changeBlocks({ changes }: PlanAnswer): Block[] {
  const ways = changes.map(changeText);
  if (ways.length === 0) return [text('No single change is enough; give way in two places.')];
  return [heading(ways.length === 1 ? 'What would make it possible' : 'Any one of these would make it possible'), list(ways, 'dash')];
}

function outlook(answer: FoundPlan, assumptions: readonly string[]): Block {
  return facts([
    ...swapFacts(answer.cheaper, cheaperLabel),
    ...swapFacts(answer.shorter, () => 'Shortest'),
    { label: 'If longer', text: robustText(answer) },
    { label: 'Assumes', text: assumptions.join(' ') },
  ]);
}

const swapFacts = (swap: Swap | null, label: (swap: Swap) => string): Fact[] =>
  swap === null ? [] : [{ label: label(swap), text: [strong(swapText(swap)), `: ${swapSteps(swap)}`] }];

/** A plan may cost more because fewer of its prices are unknown. */
const cheaperLabel = ({ moreUsd, moreUnknown }: Swap): string => (moreUsd > 0 && moreUnknown < 0 ? 'Surest price' : 'Cheapest');

function uncoveredBlocks({ uncovered }: PlanAnswer): Block[] {
  const reasons = { limits: 'for your limits rule out what teaches more', catalog: 'for nothing in the catalog teaches more' };
  return (['limits', 'catalog'] as const).flatMap((because) => {
    const needs = uncovered.filter((need) => need.because === because);
    return blocksIf(
      needs.length > 0,
      heading(`${plural(needs.length, 'need')} not wholly covered, ${reasons[because]}`),
      list(needs.map(uncoveredText)),
    );
  });
}

/** The sentence an infeasible plan ends with on stderr. */
export function infeasibleSentence({ changes }: PlanAnswer): string {
  const [first] = changes;
  return first === undefined ? 'No plan keeps these limits.' : `No plan keeps these limits. What would do: ${changeText(first)}.`;
}
