import type { NextAnswer, NextCourse } from '../../core/next/next-courses.ts';
import type { NamedImpacts, SkillImpact } from '../../core/next/skill-impact.ts';
import type { Role } from '../../model/role.ts';
import { type Audience, withFlags } from '../audience.ts';
import { accent, blocksIf, type CellColumn, csvOf, good, muted, note, same, tableOf, title } from '../build.ts';
import { COURSE_LEGEND, HOURS_COLUMN, nameOf, timeCell } from '../course-cells.ts';
import { hoursAway, OPEN } from '../fit-cells.ts';
import { footnotesOf } from '../sources.ts';
import type { Block, Rich, Table, View } from '../view.ts';
import { count, hours, plural } from '../words/counts.ts';

/** What can be begun today, by what it saves for each hour. */
export function nextView({ courses, targets, openLevels, language, sources }: NextAnswer, audience: Audience, chosen: Chosen): View {
  const first = courses[0];
  return {
    kind: 'next',
    blocks: [
      title(`What to begin today for ${targets.map(({ title: name }) => name).join(', ')}`),
      ...blocksIf(chosen !== 'line', note(CHOSEN[chosen])),
      tableOf(courses, columnsFor(targets)),
      ...openBlocks(targets, openLevels),
    ],
    provenance: [LEGEND, COURSE_LEGEND],
    footnotes: footnotesOf(sources),
    next:
      first === undefined
        ? targets.map(({ id }) => `gap ${id}`)
        : [`courses ${first.step.id}`, withFlags(`plan ${targets[0]?.id}`, audience)],
    csv: csvTable(courses),
    data: { targets: targets.map(({ id }) => id), openLevels, courses: courses.map(courseRecord), language, sources },
    notes: courses.length === 0 ? ['Nothing that can be begun today brings these roles nearer.'] : [],
  };
}

export type Chosen = 'line' | 'profile' | 'fit';

const CHOSEN: Record<Chosen, string> = {
  line: '',
  profile: 'Your saved plan and your goals; other roles: --role <role>.',
  fit: 'The roles that fit you best; others: --role <role>.',
};

function openBlocks(targets: readonly Role[], openLevels: readonly number[]): readonly Block[] {
  const open = targets.flatMap(({ title: name }, at) => ((openLevels[at] ?? 0) > 0 ? `${name} ${openLevels[at]}` : []));
  return blocksIf(open.length > 0, note(`${OPEN}: ${open.join(', ')}.`));
}

const LEGEND =
  'Saves: hours off the best plans of these roles together, found by planning each again; for each role at most the hours of the course. Below 1 per hour: a shorter course does the same. Opens: steps towards these roles that can be begun afterwards.';

const beginCell = ({ step, planned }: NextCourse) => [nameOf(step), muted(` ${step.id}${planned ? ' (your\u00a0plan)' : ''}`)];

/** For a single role every course brings it nearer. */
function columnsFor(targets: readonly Role[]): CellColumn<NextCourse>[] {
  const nearer = ({ roles }: NextCourse) =>
    roles.length === targets.length
      ? 'all of them'
      : targets.flatMap((target) => (roles.some(({ role }) => role === target.id) ? target.title : [])).join(', ');
  return [
    { key: 'course', title: 'Begin', least: 24, cell: beginCell },
    { ...HOURS_COLUMN, cell: ({ step }) => timeCell(step) },
    { key: 'free', title: 'Free', wrap: false, cell: ({ step }) => (step.free ? [good('free')] : '') },
    { key: 'saved', title: 'Saves', align: 'right', wrap: false, cell: ({ saved }) => hours(saved) },
    { key: 'per', title: 'Per\u00a0hour', align: 'right', wrap: false, cell: ({ perHour }) => perHour.toFixed(1) },
    ...(targets.length === 1 ? [] : [{ key: 'roles', title: 'Brings nearer', least: 14, cell: nearer }]),
    {
      key: 'opens',
      title: 'Opens',
      align: 'right',
      wrap: false,
      cell: ({ unlocks }) => (unlocks.length === 0 ? '' : count(unlocks.length)),
    },
  ];
}

function courseRecord({ step, saved, perHour, roles, unlocks, planned }: NextCourse) {
  const { kind, id, title, hours: length, assumed, source, asOf, free } = step;
  return { kind, course: id, title, hours: length, assumed, source, asOf, free, saved, perHour, roles, unlocks, planned };
}

const csvTable = (courses: readonly NextCourse[]): Table =>
  csvOf(courses.map(courseRecord), {
    ...same('kind', 'course', 'title', 'hours', 'assumed', 'free', 'saved', 'perHour'),
    roles: ({ roles }) => roles.map(({ role }) => role).join(' '),
    unlocks: ({ unlocks }) => unlocks.join(' '),
    planned: ({ planned }) => planned,
  });

export function doorsView({ impacts, roles }: NamedImpacts, audience: Audience): View {
  const first = impacts[0];
  return {
    kind: 'next',
    blocks: [title('Which one skill opens most doors', plural(roles, 'role')), tableOf(impacts, DOOR_COLUMNS)],
    provenance: [DOOR_LEGEND],
    next:
      first === undefined
        ? ['match']
        : [`skills ${first.skill}`, `courses --skill ${first.skill}`, audience.from === 'nothing' ? 'quiz' : withFlags('match', audience)],
    data: { skills: impacts },
    notes: impacts.length === 0 ? ['You are at the level of every core need there is.'] : [],
  };
}

const DOOR_COLUMNS: readonly CellColumn<SkillImpact>[] = [
  { key: 'skill', title: 'Skill', least: 14, cell: ({ skill }) => [accent(skill)] },
  { key: 'level', title: 'Level', wrap: false, cell: ({ from, to }) => ({ text: `${from} → ${to}`, value: to }) },
  { key: 'doors', title: 'Doors', align: 'right', wrap: false, cell: ({ roles }) => ({ text: count(roles.length), value: roles.length }) },
  { ...HOURS_COLUMN, cell: (impact) => hoursAway(impact.hours) },
  { key: 'roles', title: 'Core need met for', least: 20, cell: ({ roles }) => roles.join(', ') },
];

const DOOR_LEGEND: Rich =
  'Doors: roles whose core need this level meets. Hours: the shortest way there, with everything it asks for before. ?: nothing we know leads there.';
