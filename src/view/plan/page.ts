import { indexOf, titleOf } from '../../core/catalog-index.ts';
import type { PlanAnswer, Swap } from '../../core/plan/answer.ts';
import type { PlanQuery } from '../../core/plan/query.ts';
import type { Catalog } from '../../model/catalog.ts';
import { courseSources } from '../course-cells.ts';
import { accent, footnotesOf, muted, plural, sourcesOf, strong } from '../parts.ts';
import type { Block, Rich, View } from '../view.ts';
import { asOfText } from '../words/dates.ts';
import { type Flag, nextAfterPlan } from './next.ts';
import { assumptionsOf, basisText, changeText, proofText, robustText, sizeText, swapSteps, swapText, uncoveredText } from './sentences.ts';
import { checklistOf, reasonTable, stepsCsv, timelineOf } from './steps.ts';

/**
 * A plan drawn to scale, with why each step is in it and what would change it.
 * @param said the flags of the line, for the commands that come next
 * @param isSaved whether the same line saves the plan
 */
export function planView(catalog: Catalog, answer: PlanAnswer, query: PlanQuery, said: readonly Flag[] = [], isSaved = false): View {
  const sources = () => sourcesOf(catalog, sourceIds(catalog, answer));
  const assumptions = assumptionsOf(catalog, answer);
  const title = titleBlock(catalog, answer, query);
  const hasSteps = answer.steps.length > 0;
  const opening: Block[] = [title, ...(hasSteps ? summary(answer) : noSteps(answer))];
  const ending: Block[] = [...(hasSteps ? [facts(answer, assumptions)] : []), ...uncoveredBlocks(answer)];
  return {
    kind: 'plan',
    get blocks(): Block[] {
      return [
        ...opening,
        ...(hasSteps
          ? [
              timelineOf(catalog, answer),
              { kind: 'heading' as const, text: 'Why each step' },
              { kind: 'table' as const, table: reasonTable(answer) },
            ]
          : []),
        ...ending,
      ];
    },
    get markdown(): Block[] {
      return [...opening, ...(hasSteps ? [checklistOf(catalog, answer)] : []), ...ending];
    },
    ...(hasSteps ? { provenance: [PROVENANCE] } : {}),
    get footnotes() {
      return footnotesOf(sources());
    },
    next: nextAfterPlan(answer, said, isSaved),
    get csv() {
      return stepsCsv(catalog, answer);
    },
    get data() {
      return { ...answer, assumptions, sources: sources() };
    },
  };
}

const PROVENANCE =
  'Hours and prices as providers or public lists state them, see courses <id>. ≈: assumed by us. Opens: numbers of the steps that wait for it.';

function titleBlock(catalog: Catalog, answer: PlanAnswer, query: PlanQuery): Block {
  const role = titleOf(catalog, 'roles', answer.role) ?? answer.role;
  const known = [...query.have].filter(([, level]) => level > 0).length;
  const from =
    known === 0 && query.finished.length === 0
      ? 'nothing'
      : known === 0
        ? plural(query.finished.length, 'finished step')
        : plural(known, 'known skill');
  return { kind: 'title', text: `${role} from ${from}`, aside: [accent(answer.role)] };
}

function summary(answer: PlanAnswer): Block[] {
  const dates = `${unbroken(asOfText(answer.start))} to ${unbroken(asOfText(answer.finish))}`;
  const open = answer.uncovered.length;
  const short: Block[] =
    open === 0
      ? []
      : [
          {
            kind: 'text',
            text: [{ text: `It does not lead all the way: ${plural(open, 'need')} not wholly covered, see below.`, tone: 'warn' }],
          },
        ];
  return [
    { kind: 'text', text: [strong(sizeText(answer))] },
    ...short,
    { kind: 'text', text: [muted(`${dates}. `), `${proofText(answer)}. `, muted(`${basisText(answer)}.`)] },
  ];
}

/** A date that is not broken over two lines. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

function noSteps(answer: PlanAnswer): Block[] {
  if (answer.status === 'optimal') return [{ kind: 'text', text: 'Nothing is left to learn for it that the catalog teaches.' }];
  if (answer.status === 'unknown') return [{ kind: 'text', text: 'No plan was found in the time, and none was ruled out.' }];
  const ways = answer.changes.map(changeText);
  return [
    { kind: 'text', text: [{ text: 'No plan keeps these limits', tone: 'warn' }, ': proven, by looking at every one that could.'] },
    ...(ways.length === 0
      ? [{ kind: 'text' as const, text: 'No single change is enough; give way in two places.' }]
      : [
          { kind: 'heading' as const, text: ways.length === 1 ? 'What would make it possible' : 'Any one of these would make it possible' },
          { kind: 'list' as const, marker: 'dash' as const, items: ways },
        ]),
  ];
}

function facts(answer: PlanAnswer, assumptions: readonly string[]): Block {
  const lines: { label: string; text: Rich }[] = [];
  if (answer.cheaper !== null)
    lines.push({ label: cheaperLabel(answer.cheaper), text: [strong(swapText(answer.cheaper)), `: ${swapSteps(answer.cheaper)}`] });
  if (answer.shorter !== null)
    lines.push({ label: 'Shortest', text: [strong(swapText(answer.shorter)), `: ${swapSteps(answer.shorter)}`] });
  lines.push({ label: 'If longer', text: robustText(answer) });
  lines.push({ label: 'Assumes', text: assumptions.join(' ') });
  return { kind: 'facts', facts: lines };
}

/** A plan may cost more in known prices because fewer of its prices are unknown. */
const cheaperLabel = ({ moreUsd, moreUnknown }: Swap): string => (moreUsd > 0 && moreUnknown < 0 ? 'Surest price' : 'Cheapest');

function uncoveredBlocks({ uncovered }: PlanAnswer): Block[] {
  const reasons = { limits: 'for your limits rule out what teaches more', catalog: 'for nothing in the catalog teaches more' } as const;
  return (['limits', 'catalog'] as const).flatMap((because): Block[] => {
    const needs = uncovered.filter((need) => need.because === because);
    if (needs.length === 0) return [];
    return [
      { kind: 'heading', text: `${plural(needs.length, 'need')} not wholly covered, ${reasons[because]}` },
      { kind: 'list', items: needs.map(uncoveredText) },
    ];
  });
}

function sourceIds(catalog: Catalog, answer: PlanAnswer): string[] {
  const index = indexOf(catalog);
  return answer.steps.flatMap((step) => {
    const course = step.kind === 'course' ? index.course.get(step.course) : undefined;
    const project = step.kind === 'project' ? index.project.get(step.course) : undefined;
    return [...(course === undefined ? [] : courseSources(catalog, course)), ...(project === undefined ? [] : [project.hours.source])];
  });
}

/** The sentence an infeasible plan ends with on stderr. */
export function infeasibleSentence({ changes }: PlanAnswer): string {
  const [first] = changes;
  return first === undefined ? 'No plan keeps these limits.' : `No plan keeps these limits. What would do: ${changeText(first)}.`;
}
