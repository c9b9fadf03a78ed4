import { indexOf } from '../../core/catalog-index.ts';
import type { Door } from '../../core/next/doors.ts';
import type { NextCourse } from '../../core/next/next-courses.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import { COURSE_PROVENANCE, courseSources } from '../course-cells.ts';
import { type Whom, withFlags } from '../match/page.ts';
import { accent, count, footnotesOf, hours, muted, plural, sourcesOf, UNKNOWN } from '../parts.ts';
import type { Block, Cell, Column, Rich, Row, Table, View } from '../view.ts';

/** What can be begun today, by what it saves for each hour. */
export function nextView(catalog: Catalog, courses: readonly NextCourse[], targets: readonly Role[], whom: Whom, chosen: Chosen): View {
  const entities = indexOf(catalog).course;
  const sources = () =>
    sourcesOf(
      catalog,
      courses.flatMap(({ step }) => {
        const course = step.kind === 'course' ? entities.get(step.id) : undefined;
        return course === undefined ? [] : courseSources(catalog, course);
      }),
    );
  const first = courses[0];
  return {
    kind: 'next',
    get blocks(): Block[] {
      return [
        { kind: 'title', text: `What to begin today for ${targets.map(({ id }) => id).join(', ')}` },
        ...(chosen === 'line' ? [] : [{ kind: 'text' as const, text: [muted(CHOSEN[chosen])] }]),
        { kind: 'table', table: { columns: columnsFor(targets), rows: courses.map((course) => row(course, targets)) } },
      ];
    },
    provenance: [WORDS, COURSE_PROVENANCE],
    get footnotes() {
      return footnotesOf(sources());
    },
    next:
      first === undefined
        ? targets.map(({ id }) => `gap ${id}`)
        : [`courses ${first.step.id}`, withFlags(`plan ${targets[0]?.id}`, whom), 'next --skill'],
    get csv() {
      return csvTable(courses);
    },
    get data() {
      return { targets: targets.map(({ id }) => id), courses: courses.map(courseRecord), sources: sources() };
    },
    asides: courses.length === 0 ? ['Nothing that can be begun today brings these roles nearer.'] : [],
  };
}

/** How the target roles were chosen. */
export type Chosen = 'line' | 'profile' | 'fit';

const CHOSEN: Record<Exclude<Chosen, 'line'>, string> = {
  profile: 'Your saved plan and your goals; other roles: --role <role>.',
  fit: 'The roles that fit you best; others: --role <role>.',
};

const WORDS =
  'Saves: hours off the shortest plans of these roles together, found by planning each again; off one role never more than the course takes. Below 1 per hour: a shorter course does the same. Opens: steps towards these roles that can be begun afterwards.';

const COLUMNS: readonly Column[] = [
  { key: 'course', title: 'Begin', least: 24 },
  { key: 'hours', title: 'Hours', align: 'right', wrap: false },
  { key: 'free', title: 'Free', wrap: false },
  { key: 'saved', title: 'Saves', align: 'right', wrap: false },
  { key: 'per', title: 'Per\u00a0hour', align: 'right', wrap: false },
  { key: 'roles', title: 'Brings nearer', least: 14 },
  { key: 'opens', title: 'Opens', align: 'right', wrap: false },
];

/** Of one role alone every course brings that one nearer. */
const columnsFor = (targets: readonly Role[]): readonly Column[] =>
  targets.length === 1 ? COLUMNS.filter(({ key }) => key !== 'roles') : COLUMNS;

function row({ step, saved, perHour, roles, unlocks }: NextCourse, targets: readonly Role[]): Row {
  const isAll = roles.length === targets.length && targets.length > 1;
  return {
    course: [...(step.kind === 'project' ? ['◆ '] : []), accent(step.id)],
    free: step.free ? [{ text: 'free', tone: 'good' }] : '',
    hours: step.assumed ? [muted('≈\u00a0'), hours(step.hours)] : hours(step.hours),
    saved: hours(saved),
    per: { text: perHour.toFixed(1) },
    roles: isAll ? 'all of them' : roles.map(({ role }) => role).join(', '),
    opens: unlocks.length === 0 ? '' : count(unlocks.length),
  };
}

function courseRecord({ step, saved, perHour, roles, unlocks }: NextCourse) {
  const { kind, id, title, hours: length, assumed, free } = step;
  return { kind, course: id, title, hours: length, assumed, free, saved, perHour, roles, unlocks };
}

function csvTable(courses: readonly NextCourse[]): Table {
  const keys = ['kind', 'course', 'title', 'hours', 'assumed', 'free', 'saved', 'per_hour', 'roles', 'unlocks'];
  const rows = courses.map((course) => {
    const record = courseRecord(course);
    const roles = record.roles.map(({ role }) => role).join(' ');
    const values = [
      record.kind,
      record.course,
      record.title,
      record.hours,
      record.assumed,
      record.free,
      record.saved,
      record.perHour,
      roles,
      record.unlocks.join(' '),
    ];
    return Object.fromEntries(keys.map((key, at): [string, Cell] => [key, { text: '', value: values[at] ?? null }]));
  });
  return { columns: keys.map((key) => ({ key, title: key })), rows };
}

/** Which single skill opens most doors. */
export function doorsView(catalog: Catalog, doors: readonly Door[], whom: Whom): View {
  const titles = indexOf(catalog).skill;
  const rows = doors.map((door): Row => {
    return {
      skill: { text: [accent(door.skill)], value: door.skill },
      level: { text: `${door.from} → ${door.to}`, value: door.to },
      doors: { text: count(door.roles.length), value: door.roles.length },
      hours: { text: door.hours === null ? [muted(UNKNOWN)] : hours(door.hours), value: door.hours },
      roles: door.roles.join(', '),
    };
  });
  const first = doors[0];
  return {
    kind: 'next',
    blocks: [
      { kind: 'title', text: 'Which one skill opens most doors', aside: plural(catalog.roles.length, 'role') },
      { kind: 'table', table: { columns: DOOR_COLUMNS, rows } },
    ],
    provenance: [DOOR_WORDS],
    next:
      first === undefined
        ? ['match']
        : [`skills ${first.skill}`, `courses --skill ${first.skill}`, whom.from === 'nothing' ? 'quiz' : withFlags('match', whom)],
    csv: { columns: DOOR_COLUMNS, rows },
    data: { skills: doors.map((door) => ({ ...door, title: titles.get(door.skill)?.title ?? door.skill })) },
    asides: doors.length === 0 ? ['You are at the level of every core need there is.'] : [],
  };
}

const DOOR_COLUMNS: readonly Column[] = [
  { key: 'skill', title: 'Skill', least: 14 },
  { key: 'level', title: 'Level', wrap: false },
  { key: 'doors', title: 'Doors', align: 'right', wrap: false },
  { key: 'hours', title: 'Hours', align: 'right', wrap: false },
  { key: 'roles', title: 'Core need met for', least: 20 },
];

const DOOR_WORDS: Rich =
  'Doors: roles whose core need this level meets. Hours: the shortest way there, with everything it asks for before. ?: nothing we know leads there.';
