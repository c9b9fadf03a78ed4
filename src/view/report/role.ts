import { type FoundPlan, isFound } from '../../core/plan/answer.ts';
import type { NamedPlan } from '../../core/plan/named-plan.ts';
import type { RoleReport } from '../../core/report/report.ts';
import type { Route } from '../../core/routes/route.ts';
import { blocksIf, facts, heading, muted, strong, text, warn } from '../build.ts';
import { entryLine, openBlocks } from '../fit-cells.ts';
import { distanceBlocks, heldBlocks, needBlocks } from '../gap/page.ts';
import { paybackBlocks } from '../payback.ts';
import { changeBlocks, uncoveredBlocks } from '../plan/page.ts';
import { assumptionsOf, basisText, sizeText } from '../plan/sentences.ts';
import { checklistOf, timelineOf } from '../plan/steps.ts';
import { wayTable, whyBlocks } from '../route/page.ts';
import { headlineText } from '../route/sentences.ts';
import type { Block } from '../view.ts';
import { capital } from '../words/capital.ts';
import { plural } from '../words/counts.ts';
import { dateText } from '../words/dates.ts';
import { dollars } from '../words/money.ts';

type Titles = Readonly<Record<string, string>>;

interface Around {
  isAlone: boolean;
  /** How the current pay was read. */
  stated: string | null;
}

/** One role in depth: what is missing, and the plan as a dated checklist. Useful needs stand on the page of one role alone. */
export function roleBlocks({ role, gap, plan, route }: RoleReport, titles: Titles, { isAlone, stated }: Around): Block[] {
  const needs = (['core', 'useful'] as const).filter((importance) => isAlone || importance === 'core');
  return [
    heading(capital(role.title)),
    text(role.summary),
    ...entryLine(role.entry),
    ...distanceBlocks(gap),
    ...lowered([
      ...needs.flatMap((importance) => needBlocks(gap, importance, titles)),
      ...heldBlocks(gap, titles),
      ...planBlocks(plan),
      ...routeBlocks(route, stated),
    ]),
  ];
}

/** Headings of a section within another. */
export const lowered = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => (block.kind === 'heading' ? { ...block, level: 3 } : block));

function planBlocks(named: NamedPlan): Block[] {
  const { plan } = named;
  if (!isFound(plan)) return [heading('The plan'), text([warn('No plan keeps these limits.')]), ...changeBlocks(plan)];
  if (plan.steps.length === 0) return [heading('The plan'), text('Nothing is left to learn for it that the catalog teaches.')];
  return [
    heading('The plan'),
    ...summary(plan),
    timelineOf(named, false, true),
    heading('Checklist'),
    checklistOf(named, true),
    facts([{ label: 'It assumes', text: assumptionsOf(named, false).join(' ') }]),
    ...uncoveredBlocks(plan),
  ];
}

/** The plan above is the straight way, so only stops are drawn. */
function routeBlocks(route: Route, stated: string | null): Block[] {
  const { advice, straight, stepping } = route;
  const better = advice === 'stops' ? stepping : straight;
  const payback = advice === 'there' ? [] : (better?.stops ?? []).flatMap((stop) => stop.payback ?? []);
  return [
    heading('Straight or by stops'),
    text([strong(headlineText(route))]),
    ...(advice === 'there' || stepping === null
      ? []
      : [wayTable(route, stepping), ...openBlocks(stepping.stops), ...whyBlocks(stepping, route.skillTitles)]),
    ...paybackBlocks(payback, stated),
  ];
}

function summary(plan: FoundPlan): Block[] {
  const rule = `An hour of study counted as ${dollars(plan.hourWorth)}, ${plan.status === 'optimal' ? 'no other choice of courses costs less time and money together: proven' : 'the best found in the time'}.`;
  return [
    text([strong(sizeText(plan))]),
    ...blocksIf(
      plan.uncovered.length > 0,
      text([warn(`It does not lead all the way: ${plural(plan.uncovered.length, 'need')} not wholly covered, see below.`)]),
    ),
    text([`${dateText(plan.steps[0]?.start ?? plan.start)} to ${dateText(plan.finish)}. `, muted(`${rule} ${basisText(plan)}.`)]),
  ];
}
