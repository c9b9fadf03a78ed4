import type { MatchLine } from '../../core/fit/match.ts';
import type { Report } from '../../core/report/report.ts';
import { type Audience, withFlags } from '../audience.ts';
import { type CellColumn, csvOf, heading, note, same, tableOf, text, title } from '../build.ts';
import { COURSE_LEGEND } from '../course-cells.ts';
import { openBlocks } from '../fit-cells.ts';
import { GAP_LEGEND, gapView } from '../gap/page.ts';
import { FIT_LEGEND, MATCH_COLUMNS, matchView, PAY_LEGEND } from '../match/page.ts';
import { planView } from '../plan/page.ts';
import { salaryView } from '../salary/page.ts';
import { footnotesOf } from '../sources.ts';
import type { Block, NextCommand, Table, View } from '../view.ts';
import { count, plural } from '../words/counts.ts';
import { dateText } from '../words/dates.ts';
import { skillsAtLevels } from '../words/levels.ts';
import { lowered, roleBlocks } from './role.ts';
import { understoodBlocks } from './understood.ts';
import { unknownBlocks } from './unknown.ts';

/** Everything about one person on one page: sections of the other answers, and what none of them can know. */
export function reportView(report: Report, audience: Audience): View {
  const { match, roles, pay, person, titles } = report;
  const paid = salaryView(pay);
  const answers = {
    match: match === null ? null : answerOf(matchView(match, audience)),
    pay: answerOf(paid),
    roles: roles.map(({ gap, plan, query }) => ({ gap: answerOf(gapView(gap, audience)), plan: answerOf(planView(plan, query)) })),
  };
  const sources = [
    ...new Map(
      [match, pay, ...roles.flatMap(({ gap, plan }) => [gap, plan])]
        .flatMap((part) => part?.sources ?? [])
        .map((source) => [source.id, source]),
    ).values(),
  ];
  return {
    kind: 'report',
    blocks: [
      title(titleOf(report), asideOf(report)),
      ...understoodBlocks(person, audience, titles),
      ...rankingBlocks(report),
      heading('What it pays'),
      ...lowered(paid.blocks.filter(({ kind }) => kind !== 'title')),
      ...roles.flatMap((role) => roleBlocks(role, titles, roles.length === 1)),
      ...unknownBlocks(report, audience),
    ],
    provenance: [...(paid.provenance ?? []), FIT_LEGEND, PAY_LEGEND, GAP_LEGEND, COURSE_LEGEND],
    chartKey: paid.chartKey ?? [],
    footnotes: footnotesOf(sources),
    next: nextCommands(report, audience),
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
  const columns = MATCH_COLUMNS.filter(({ key }) => key !== 'draws');
  return [
    heading('The roles that fit best'),
    tableOf(lines, [...columns, reasons]),
    ...(further.length === 0 ? [] : [note(`The first ${lines.length} of ${plural(lines.length + further.length, 'role')}.`)]),
    ...openBlocks(lines),
    ...(match.thin ? [text(`${plural(match.knownSkills, 'known skill')}: thin evidence, so no role gets the fifth dot.`)] : []),
  ];
}

function nextCommands({ roles, match }: Report, audience: Audience): NextCommand[] {
  const [first] = roles;
  if (first === undefined || audience.resume?.isAnonymous === true) return [];
  const role = roles.length === 1 ? ` ${first.role.id}` : '';
  return [withFlags(`report${role} -o report.html`, audience), ...(match === null ? [] : [withFlags('match', audience)])];
}

/** The steps of every plan. */
const stepsTable = ({ roles }: Report): Table =>
  csvOf(
    roles.flatMap(({ role, plan }) => plan.steps.map((step) => ({ ...step, role: role.id }))),
    same('role', 'order', 'kind', 'course', 'title', 'hours', 'payment', 'usd', 'start', 'end', 'url'),
  );
