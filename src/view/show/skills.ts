import type { RolePage } from '../../core/explore/show.ts';
import { accent, blocksIf, csvOf, heading, list, muted, strong, table, warn } from '../build.ts';
import { courseName, HOURS_COLUMN, hoursCell, nameOf, PRICE_COLUMN, priceCell } from '../course-cells.ts';
import type { Block, Column, Row, Table } from '../view.ts';
import { hours, plural } from '../words/counts.ts';
import { levelText, skillsAtLevels } from '../words/levels.ts';

/** Core and useful needs, each with its choices. */
export function needBlocks({ needs, choices, skillTitles }: RolePage): Block[] {
  const columns: Column[] = [
    { key: 'skill', title: 'Skill', least: 12 },
    { key: 'title', title: '', least: 11 },
    { key: 'level', title: 'Level', least: 10 },
    { key: 'basis', title: 'Basis', least: 8 },
  ];
  const of = (importance: 'core' | 'useful'): Row[] => [
    ...needs
      .filter((need) => need.importance === importance)
      .map((need) => ({
        skill: [accent(need.skill)],
        title: skillTitles[need.skill] ?? '',
        level: levelText(need.level),
        basis: [muted(need.basis.join(', '))],
      })),
    ...choices
      .filter((choice) => choice.importance === importance)
      .map((choice) => ({
        skill: [`${choice.need} of ${choice.skills.length}`],
        title: choice.skills.join(', '),
        level: levelText(choice.level),
        basis: [muted(choice.basis.join(', '))],
      })),
  ];
  return (['core', 'useful'] as const).flatMap((importance) => {
    const rows = of(importance);
    return blocksIf(rows.length > 0, heading(plural(rows.length, `${importance} skill`)), table(columns, rows));
  });
}

/** Courses named by the article, the quickest way to each core skill, projects to show. */
export function learningBlocks({ courses, ways, projects }: RolePage): Block[] {
  const named = courses.map((course) => ({ title: course.title, ...courseCells(course) }));
  const quickest = ways.map(wayRow);
  const shown = projects.map((project) => [
    strong(project.title),
    `: ${project.brief}`,
    muted(` ≈\u00a0${hours(project.hours.value)}, takes you to\u00a0${skillsAtLevels(project.teaches)}`),
  ]);
  return [
    ...blocksIf(named.length > 0, heading('Courses named for it'), table(COURSE_COLUMNS, named)),
    heading('The shortest course to each core skill'),
    table(WAY_COLUMNS, quickest),
    ...blocksIf(shown.length > 0, heading('Projects to show'), list(shown)),
  ];
}

const COURSE_COLUMNS: readonly Column[] = [
  { key: 'course', title: 'Course', least: 12 },
  { key: 'title', title: 'Title', least: 12 },
  HOURS_COLUMN,
  PRICE_COLUMN,
];

const WAY_COLUMNS: readonly Column[] = [
  { key: 'skill', title: 'Skill', least: 12 },
  { key: 'course', title: 'Course', least: 16 },
  { key: 'reaches', title: 'To', wrap: false },
  HOURS_COLUMN,
  PRICE_COLUMN,
];

function courseCells(course: RolePage['courses'][number]): Row {
  return { course: courseName(course), hours: hoursCell(course), price: priceCell(course) };
}

function wayRow({ skill, level, reaches, courses, lacking }: RolePage['ways'][number]): Row {
  const first = courses[0];
  const need = { skill: [accent(skill)] };
  if (first === undefined) return { ...need, course: [muted('no course we know teaches it')] };
  const reached = reaches < level ? [warn(`${reaches} of ${level}`)] : String(reaches);
  const needs = lacking.length === 0 ? [] : [muted(` (needs ${skillsAtLevels(lacking)})`)];
  return { ...need, ...courseCells(first), course: [nameOf({ ...first, kind: 'course' }), ...needs], reaches: reached };
}

/** One row a need; the members of a choice one by one. */
export function needTable({ role, needs, choices, skillTitles }: RolePage): Table {
  const members = choices.flatMap(({ skills, need, ...rest }) =>
    skills.map((skill) => ({ ...rest, skill, choice: `${need} of ${skills.join(' ')}` })),
  );
  return csvOf([...needs.map((need) => ({ ...need, choice: null })), ...members], {
    role: () => role.id,
    skill: ({ skill }) => skill,
    title: ({ skill }) => skillTitles[skill],
    level: ({ level }) => level,
    importance: ({ importance }) => importance,
    choice: ({ choice }) => choice,
    basis: ({ basis }) => basis.join(' '),
  });
}
