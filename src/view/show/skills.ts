import { titleOf } from '../../core/catalog-index.ts';
import type { RolePage } from '../../core/explore/show.ts';
import type { Catalog } from '../../model/catalog.ts';
import { courseName, hoursCell, levelText, priceCell, taughtText } from '../course-cells.ts';
import { accent, hours, muted, plural, strong } from '../parts.ts';
import type { Block, Row, Table } from '../view.ts';

/** What the role asks for: core needs, choices, useful ones. */
export function needBlocks(catalog: Catalog, { needs, choices }: RolePage): Block[] {
  const columns = [
    { key: 'skill', title: 'Skill', least: 12 },
    { key: 'title', title: '', least: 11 },
    { key: 'level', title: 'Level', least: 10 },
    { key: 'basis', title: 'Basis', least: 8 },
  ] as const;
  const of = (importance: 'core' | 'useful'): Row[] => [
    ...needs
      .filter((need) => need.importance === importance)
      .map((need) => ({
        skill: [accent(need.skill)],
        title: titleOf(catalog, 'skills', need.skill) ?? '',
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
  return (['core', 'useful'] as const).flatMap((importance): Block[] => {
    const rows = of(importance);
    if (rows.length === 0) return [];
    const text = importance === 'core' ? `${plural(rows.length, 'core skill')}` : `${plural(rows.length, 'useful skill')}`;
    return [
      { kind: 'heading', text },
      { kind: 'table', table: { columns, rows } },
    ];
  });
}

/** The courses the article names, then the quickest way to each core skill, then pieces of work to show. */
export function learningBlocks(catalog: Catalog, page: RolePage): Block[] {
  const { courses, ways, projects } = page;
  return [
    ...(courses.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: 'Courses named for it' },
          {
            kind: 'table' as const,
            table: { columns: COURSE_COLUMNS, rows: courses.map((course) => ({ title: course.title, ...courseCells(catalog, course) })) },
          },
        ]),
    { kind: 'heading', text: 'The shortest course to each core skill' },
    { kind: 'table', table: { columns: WAY_COLUMNS, rows: ways.map((way) => wayRow(catalog, way)) } },
    ...(projects.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: 'Projects to show' },
          {
            kind: 'list' as const,
            items: projects.map((project) => [
              strong(project.title),
              `: ${project.brief}`,
              muted(` ≈\u00a0${hours(project.hours.value)}, takes you to\u00a0${taughtText(project.teaches)}`),
            ]),
          },
        ]),
  ];
}

const COURSE_COLUMNS = [
  { key: 'course', title: 'Course', least: 12 },
  { key: 'title', title: 'Title', least: 12 },
  { key: 'hours', title: 'Hours', align: 'right', wrap: false },
  { key: 'price', title: 'Price', least: 9 },
] as const;

const WAY_COLUMNS = [
  { key: 'skill', title: 'Skill', least: 12 },
  { key: 'course', title: 'Course', least: 16 },
  { key: 'reaches', title: 'To', wrap: false },
  { key: 'hours', title: 'Hours', align: 'right', wrap: false },
  { key: 'price', title: 'Price', least: 9 },
] as const;

function courseCells(catalog: Catalog, course: RolePage['courses'][number]): Row {
  return { course: courseName(course), hours: hoursCell(course), price: priceCell(catalog, course) };
}

function wayRow(catalog: Catalog, { skill, level, reaches, courses }: RolePage['ways'][number]): Row {
  const first = courses[0];
  const need = { skill: [accent(skill)] };
  if (first === undefined) return { ...need, course: [muted('no course we know teaches it')] };
  const reached = reaches < level ? [{ text: `${reaches} of ${level}`, tone: 'warn' as const }] : String(reaches);
  return { ...need, ...courseCells(catalog, first), reaches: reached };
}

/** Every need as a machine reads it. */
export function needTable(catalog: Catalog, { role, needs, choices }: RolePage): Table {
  const keys = ['role', 'skill', 'title', 'level', 'importance', 'choice', 'basis'];
  const records = [
    ...needs.map((need) => [need.skill, need.level, need.importance, null, need.basis.join(' ')] as const),
    ...choices.flatMap((choice) =>
      choice.skills.map(
        (skill) =>
          [skill, choice.level, choice.importance, `${choice.need} of ${choice.skills.join(' ')}`, choice.basis.join(' ')] as const,
      ),
    ),
  ];
  return {
    columns: keys.map((key) => ({ key, title: key })),
    rows: records.map(([skill, level, importance, choice, basis]) => ({
      role: role.id,
      skill,
      title: titleOf(catalog, 'skills', skill) ?? '',
      level: { text: String(level), value: level },
      importance,
      choice: { text: choice ?? '', value: choice },
      basis,
    })),
  };
}
