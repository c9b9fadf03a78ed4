import type { MatchLine } from '../../core/fit/match.ts';
import type { Report } from '../../core/report/report.ts';
import { adBlocks, adLegend } from '../ad/page.ts';
import { adRecord } from '../ad/record.ts';
import { type Audience, withFlags } from '../audience.ts';
import { type CellColumn, csvOf, heading, list, note, same, strong, tableOf, text, title } from '../build.ts';
import { COURSE_LEGEND } from '../course-cells.ts';
import { openBlocks } from '../fit-cells.ts';
import { GAP_LEGEND, gapView } from '../gap/page.ts';
import { FIT_LEGEND, MATCH_COLUMNS, matchView, PAY_LEGEND } from '../match/page.ts';
import { planView } from '../plan/page.ts';
import { routeLegend, routeView } from '../route/page.ts';
import { headlineText } from '../route/sentences.ts';
import { salaryView } from '../salary/page.ts';
import { footnotesOf } from '../sources.ts';
import type { Block, NextCommand, Table, View } from '../view.ts';
import { count, plural } from '../words/counts.ts';
import { dateText } from '../words/dates.ts';
import { FIGURES_NOTE, LEVELS_NOTE, skillsAtLevels } from '../words/levels.ts';
import { lowered, roleBlocks } from './role.ts';
import { understoodBlocks } from './understood.ts';
import { unknownBlocks } from './unknown.ts';

export interface About {
  /** How the current pay was read. */
  stated: string | null;
  /** Subject of the next commands, such as a role; empty for the first three, null where it is not to be named. */
  aim: string | null;
}

/** One person on one page: sections of the other answers, and what none of them can know. */
export function reportView(report: Report, audience: Audience, { stated, aim }: About): View {
  const { match, roles, pay, person, titles, ad } = report;
  const paid = salaryView(pay);
  const answers = {
    match: match === null ? null : answerOf(matchView(match, audience)),
    pay: answerOf(paid),
    ...(ad === null ? {} : { ad: { kind: 'ad', ...adRecord(ad) } }),
    roles: roles.map(({ gap, plan, query, route }) => ({
      gap: answerOf(gapView(gap, audience)),
      plan: answerOf(planView(plan, query)),
      route: answerOf(routeView(route, audience)),
    })),
  };
  const sources = [
    ...new Map(
      [match, pay, ad, ...roles.flatMap(({ gap, plan, route }) => [gap, plan, route])]
        .flatMap((part) => part?.sources ?? [])
        .map((source) => [source.id, source]),
    ).values(),
  ];
  return {
    kind: 'report',
    blocks: [
      title(titleOf(report), asideOf(report)),
      ...answerBlocks(report),
      ...understoodBlocks(person, audience, titles),
      ...rankingBlocks(report),
      ...(ad === null ? [] : [heading('The advertisement'), ...lowered(adBlocks(ad, titles))]),
      heading('What it pays'),
      ...lowered(paid.blocks.filter(({ kind }) => kind !== 'title')),
      ...roles.flatMap((role) => roleBlocks(role, titles, { isAlone: roles.length === 1, stated })),
      ...unknownBlocks(report, audience),
    ],
    provenance: [
      ...(paid.provenance ?? []),
      FIT_LEGEND,
      PAY_LEGEND,
      ...(ad === null ? [] : [adLegend(ad)]),
      GAP_LEGEND,
      COURSE_LEGEND,
      routeLegend(roles.flatMap(({ route }) => [route.straight, route.stepping])),
    ],
    pageNotes: [`${LEVELS_NOTE} ${FIGURES_NOTE}`],
    chartKey: paid.chartKey ?? [],
    footnotes: footnotesOf(sources),
    next: nextCommands(report, audience, aim),
    csv: stepsTable(report),
    data: { ...answers, sources },
  };
}

/** As its own command answers. */
const answerOf = ({ kind, data }: View): Record<string, unknown> => ({ kind, ...data });

const titleOf = ({ roles: [first, ...more] }: Report): string =>
  first === undefined
    ? 'Where you stand in generative AI'
    : more.length === 0
      ? `Your way to ${first.role.title}`
      : 'Roles in generative AI that fit you';

function asideOf({ roles: [first], person }: Report): string {
  const pace = first === undefined ? '' : ` · ${count(first.query.hoursPerWeek)} h a week from ${dateText(first.query.start)}`;
  return `${plural(person.levels.size, 'known skill')}${pace}`;
}

/** Of each role: how ready, how far, at what cost, and which way. Then the best role. */
function answerBlocks({ roles, match }: Report): Block[] {
  const [first] = roles;
  if (first === undefined) return [];
  const best = match?.lines[0]?.role;
  const ranked = (match?.lines.length ?? 0) + (match?.further.length ?? 0);
  const bestText = best === undefined ? [] : [text(`Of ${plural(ranked, 'role')}, ${best.title} fits what you can do best.`)];
  if (roles.length === 1) return [text([strong(headlineText(first.route))]), ...bestText];
  return [list(roles.map(({ route }) => headlineText(route))), ...bestText];
}

function rankingBlocks({ match, titles }: Report): Block[] {
  if (match === null) return [];
  const { lines, further } = match;
  const reasons: CellColumn<MatchLine> = {
    key: 'because',
    title: 'What counts most',
    least: 14,
    cell: ({ ranked: { terms } }) =>
      skillsAtLevels(
        terms.slice(0, 3).map(({ skill, have }) => ({ skill, level: have })),
        titles,
      ),
  };
  // Equal dots tell nothing apart.
  const hidden = new Set(lines.map(({ ranked }) => ranked.band)).size > 1 ? ['draws'] : ['draws', 'fit'];
  const columns = MATCH_COLUMNS.filter(({ key }) => !hidden.includes(key));
  return [
    heading('The roles that fit best'),
    tableOf(lines, [...columns, reasons]),
    ...(further.length === 0
      ? []
      : [note(`The first ${lines.length} of ${plural(lines.length + further.length, 'role')}, in order of fit.`)]),
    ...openBlocks(lines),
    ...(match.thin ? [text(`${plural(match.knownSkills, 'known skill')}: thin evidence, so no role gets the fifth dot.`)] : []),
  ];
}

function nextCommands({ roles, match }: Report, audience: Audience, aim: About['aim']): NextCommand[] {
  const [first] = roles;
  if (first === undefined || aim === null || audience.resume?.isAnonymous === true) return [];
  return [
    withFlags(`report${aim === '' ? '' : ` ${aim}`} -o report.html`, audience),
    ...(match === null ? [] : [withFlags('match', audience)]),
  ];
}

/** The steps of every plan. */
const stepsTable = ({ roles }: Report): Table =>
  csvOf(
    roles.flatMap(({ role, plan }) => plan.steps.map((step) => ({ ...step, role: role.id }))),
    same('role', 'order', 'kind', 'course', 'title', 'hours', 'payment', 'usd', 'start', 'end', 'url'),
  );
