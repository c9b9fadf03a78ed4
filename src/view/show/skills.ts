import type { RolePage } from '../../core/explore/role-page.ts';
import { accent, blocksIf, csvOf, heading, list, muted, note, same, strong, table, tableOf, warn } from '../build.ts';
import { COURSE_AND_TITLE, courseCells, HOURS_AND_PRICE, HOURS_COLUMN, nameOf, PRICE_COLUMN } from '../course-cells.ts';
import { OPEN } from '../fit-cells.ts';
import type { Block, Column, Row, Table } from '../view.ts';
import { hours, plural } from '../words/counts.ts';
import { levelText, skillsAtLevels } from '../words/levels.ts';

/** Core and useful needs, each with its choices. */
export function needBlocks({ needs, choices, skillTitles }: RolePage): Block[] {
  const all = [
    ...needs.map((need) => ({ ...need, name: [accent(need.skill)], title: skillTitles[need.skill] ?? '' })),
    ...choices.map((choice) => ({ ...choice, name: `${choice.need} of ${choice.skills.length}`, title: choice.skills.join(', ') })),
  ];
  return (['core', 'useful'] as const).flatMap((importance) => {
    const asked = all.filter((need) => need.importance === importance);
    const table = tableOf(asked, [
      { key: 'skill', title: 'Skill', least: 12, cell: ({ name }) => name },
      { key: 'title', title: '', least: 11, cell: ({ title }) => title },
      { key: 'level', title: 'Level', least: 10, cell: ({ level }) => levelText(level) },
      { key: 'basis', title: 'Basis', least: 8, cell: ({ basis }) => [muted(basis.join(', '))] },
    ]);
    return blocksIf(asked.length > 0, heading(plural(asked.length, `${importance} skill`)), table);
  });
}

/** Courses named by the article, the quickest way to each core skill, projects to show. */
export function learningBlocks({ courses, ways, projects, openLevels }: RolePage): Block[] {
  const shown = projects.map((project) => [
    strong(project.title),
    `: ${project.brief}`,
    muted(` ≈\u00a0${hours(project.hours.value)}, takes you to\u00a0${skillsAtLevels(project.teaches)}`),
  ]);
  return [
    ...blocksIf(courses.length > 0, heading('Courses named for it'), tableOf(courses, [...COURSE_AND_TITLE, ...HOURS_AND_PRICE])),
    heading('The shortest course to each core skill'),
    table(WAY_COLUMNS, ways.map(wayRow)),
    ...blocksIf(openLevels > 0, note(`${OPEN}: ${openLevels}.`)),
    ...blocksIf(shown.length > 0, heading('Projects to show'), list(shown)),
  ];
}

const WAY_COLUMNS: readonly Column[] = [
  { key: 'skill', title: 'Skill', least: 12 },
  { key: 'course', title: 'Course', least: 16 },
  { key: 'reaches', title: 'To', wrap: false },
  HOURS_COLUMN,
  PRICE_COLUMN,
];

function wayRow({ skill, level, reaches, courses, lacking }: RolePage['ways'][number]): Row {
  const first = courses[0];
  const need = { skill: [accent(skill)] };
  if (first === undefined) return { ...need, course: [muted('no course we know teaches it')] };
  const reached = reaches < level ? [warn(`${reaches} of ${level}`)] : String(reaches);
  const needs = lacking.length === 0 ? [] : [muted(` (needs ${skillsAtLevels(lacking)})`)];
  return { ...need, ...courseCells(first), course: [nameOf({ ...first, kind: 'course' }), ...needs], reaches: reached };
}

/** Members of a choice one by one. */
export function needTable({ role, needs, choices, skillTitles }: RolePage): Table {
  const members = choices.flatMap(({ skills, need, ...rest }) =>
    skills.map((skill) => ({ ...rest, skill, choice: `${need} of ${skills.join(' ')}` })),
  );
  return csvOf([...needs.map((need) => ({ ...need, choice: null })), ...members], {
    role: () => role.id,
    ...same('skill'),
    title: ({ skill }) => skillTitles[skill],
    ...same('level', 'importance', 'choice'),
    basis: ({ basis }) => basis.join(' '),
  });
}
