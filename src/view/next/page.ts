import type { NextAnswer, NextCourse } from '../../core/next/next-courses.ts';
import type { NamedImpacts } from '../../core/next/skill-impact.ts';
import type { Role } from '../../model/role.ts';
import { type Audience, withFlags } from '../audience.ts';
import { accent, blocksIf, csvOf, good, muted, note, table, title } from '../build.ts';
import { COURSE_LEGEND, HOURS_COLUMN, timeCell } from '../course-cells.ts';
import { footnotesOf } from '../sources.ts';
import type { Column, Rich, Row, Table, View } from '../view.ts';
import { count, hours, plural } from '../words/counts.ts';

/** What can be begun today, by what it saves for each hour. */
export function nextView({ courses, targets, sources }: NextAnswer, audience: Audience, chosen: Chosen): View {
  const first = courses[0];
  const rows = courses.map((course) => row(course, targets));
  return {
    kind: 'next',
    blocks: [
      title(`What to begin today for ${targets.map(({ id }) => id).join(', ')}`),
      ...blocksIf(chosen !== 'line', note(CHOSEN[chosen])),
      table(columnsFor(targets), rows),
    ],
    provenance: [LEGEND, COURSE_LEGEND],
    footnotes: footnotesOf(sources),
    next:
      first === undefined
        ? targets.map(({ id }) => `gap ${id}`)
        : [`courses ${first.step.id}`, withFlags(`plan ${targets[0]?.id}`, audience), 'next --skill'],
    csv: csvTable(courses),
    data: { targets: targets.map(({ id }) => id), courses: courses.map(courseRecord), sources },
    notes: courses.length === 0 ? ['Nothing that can be begun today brings these roles nearer.'] : [],
  };
}

/** How the target roles were chosen. */
export type Chosen = 'line' | 'profile' | 'fit';

const CHOSEN: Record<Chosen, string> = {
  line: '',
  profile: 'Your saved plan and your goals; other roles: --role <role>.',
  fit: 'The roles that fit you best; others: --role <role>.',
};

const LEGEND =
  'Saves: hours off the shortest plans of these roles together, found by planning each again; off one role never more than the course takes. Below 1 per hour: a shorter course does the same. Opens: steps towards these roles that can be begun afterwards.';

const COLUMNS: readonly Column[] = [
  { key: 'course', title: 'Begin', least: 24 },
  HOURS_COLUMN,
  { key: 'free', title: 'Free', wrap: false },
  { key: 'saved', title: 'Saves', align: 'right', wrap: false },
  { key: 'per', title: 'Per\u00a0hour', align: 'right', wrap: false },
  { key: 'roles', title: 'Brings nearer', least: 14 },
  { key: 'opens', title: 'Opens', align: 'right', wrap: false },
];

/** For a single role every course brings that one nearer. */
const columnsFor = (targets: readonly Role[]): readonly Column[] =>
  targets.length === 1 ? COLUMNS.filter(({ key }) => key !== 'roles') : COLUMNS;

function row({ step, saved, perHour, roles, unlocks, planned }: NextCourse, targets: readonly Role[]): Row {
  const isAll = roles.length === targets.length && targets.length > 1;
  return {
    course: [...(step.kind === 'project' ? ['◆ '] : []), accent(step.id), ...(planned ? [muted(' (your plan)')] : [])],
    free: step.free ? [good('free')] : '',
    hours: timeCell(step),
    saved: hours(saved),
    per: { text: perHour.toFixed(1) },
    roles: isAll ? 'all of them' : roles.map(({ role }) => role).join(', '),
    opens: unlocks.length === 0 ? '' : count(unlocks.length),
  };
}

function courseRecord({ step, saved, perHour, roles, unlocks, planned }: NextCourse) {
  const { kind, id, title, hours: length, assumed, free } = step;
  return { kind, course: id, title, hours: length, assumed, free, saved, perHour, roles, unlocks, planned };
}

const csvTable = (courses: readonly NextCourse[]): Table =>
  csvOf(courses.map(courseRecord), {
    kind: ({ kind }) => kind,
    course: ({ course }) => course,
    title: ({ title }) => title,
    hours: ({ hours }) => hours,
    assumed: ({ assumed }) => assumed,
    free: ({ free }) => free,
    saved: ({ saved }) => saved,
    per_hour: ({ perHour }) => perHour,
    roles: ({ roles }) => roles.map(({ role }) => role).join(' '),
    unlocks: ({ unlocks }) => unlocks.join(' '),
    planned: ({ planned }) => planned,
  });

/** Which single skill opens most doors. */
export function doorsView({ impacts, roles }: NamedImpacts, audience: Audience): View {
  const rows = impacts.map(
    (impact): Row => ({
      skill: { text: [accent(impact.skill)], value: impact.skill },
      level: { text: `${impact.from} → ${impact.to}`, value: impact.to },
      doors: { text: count(impact.roles.length), value: impact.roles.length },
      hours: timeCell({ hours: impact.hours, assumed: false }),
      roles: impact.roles.join(', '),
    }),
  );
  const first = impacts[0];
  return {
    kind: 'next',
    blocks: [title('Which one skill opens most doors', plural(roles, 'role')), table(DOOR_COLUMNS, rows)],
    provenance: [DOOR_LEGEND],
    next:
      first === undefined
        ? ['match']
        : [`skills ${first.skill}`, `courses --skill ${first.skill}`, audience.from === 'nothing' ? 'quiz' : withFlags('match', audience)],
    csv: { columns: DOOR_COLUMNS, rows },
    data: { skills: impacts },
    notes: impacts.length === 0 ? ['You are at the level of every core need there is.'] : [],
  };
}

const DOOR_COLUMNS: readonly Column[] = [
  { key: 'skill', title: 'Skill', least: 14 },
  { key: 'level', title: 'Level', wrap: false },
  { key: 'doors', title: 'Doors', align: 'right', wrap: false },
  HOURS_COLUMN,
  { key: 'roles', title: 'Core need met for', least: 20 },
];

const DOOR_LEGEND: Rich =
  'Doors: roles whose core need this level meets. Hours: the shortest way there, with everything it asks for before. ?: nothing we know leads there.';
