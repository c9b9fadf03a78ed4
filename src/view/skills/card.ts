import { levelTaught } from '../../core/explore/course-facts.ts';
import type { SkillLine } from '../../core/explore/skills.ts';
import type { Catalog } from '../../model/catalog.ts';
import { courseName, hoursCell, levelText, priceCell } from '../course-cells.ts';
import { accent, hours, muted, plural } from '../parts.ts';
import type { Block, Rich, Row } from '../view.ts';

/** One skill whole: what its levels mean, which roles ask for it, what teaches it. */
export function skillCard(catalog: Catalog, line: SkillLine): Block[] {
  const { skill, roles, courses, projects } = line;
  const { aware, working, proficient, expert } = skill.levels;
  return [
    { kind: 'title', text: skill.title, aside: [accent(skill.id), ` · ${skill.category}, ${skill.breadth}`] },
    { kind: 'text', text: skill.summary },
    ...factBlocks(line),
    { kind: 'heading', text: 'What the levels look like' },
    { kind: 'facts', facts: [aware, working, proficient, expert].map((text, at) => ({ label: levelText(at + 1), text })) },
    {
      kind: 'heading',
      text: roles.length === 0 ? 'No role asks for it by name' : `${plural(roles.length, 'role asks', 'roles ask')} for it`,
    },
    {
      kind: 'table',
      table: {
        columns: [
          { key: 'role', title: 'Role', wrap: false },
          { key: 'level', title: 'Level', wrap: false },
          { key: 'importance', title: 'As', least: 8 },
          { key: 'basis', title: 'Who says so', least: 10 },
        ],
        rows: roles.map((asker) => ({
          role: [accent(asker.role)],
          level: levelText(asker.level),
          importance: asker.choice ? `${asker.importance}, one of a choice` : asker.importance,
          basis: asker.basis.join(', '),
        })),
      },
    },
    {
      kind: 'heading',
      text: waysHeading(courses.length, projects.length),
    },
    {
      kind: 'table',
      table: {
        columns: [
          { key: 'course', title: 'Course', least: 12 },
          { key: 'title', title: 'Title', least: 12 },
          { key: 'level', title: 'Reaches', least: 10 },
          { key: 'hours', title: 'Hours', align: 'right', wrap: false },
          { key: 'price', title: 'Price', least: 9 },
        ],
        rows: [
          ...courses.map(
            (course): Row => ({
              course: courseName(course),
              title: course.title,
              level: levelText(levelTaught(course, skill.id)),
              hours: hoursCell(course),
              price: priceCell(catalog, course),
            }),
          ),
          ...projects.map(
            (project): Row => ({
              course: [accent(project.id)],
              title: [muted('project: '), project.title],
              level: levelText(project.teaches.find((taught) => taught.skill === skill.id)?.level ?? 0),
              hours: [muted('≈\u00a0'), hours(project.hours.value)],
              price: [{ text: 'free', tone: 'good' }],
            }),
          ),
        ],
      },
    },
  ];
}

function waysHeading(courses: number, projects: number): string {
  const ways = [courses === 0 ? '' : plural(courses, 'course'), projects === 0 ? '' : plural(projects, 'project')].filter(
    (way) => way !== '',
  );
  if (ways.length === 0) return 'No course we know teaches it';
  return `${ways.join(' and ')} ${courses + projects === 1 ? 'leads' : 'lead'} to it`;
}

function factBlocks({ skill }: SkillLine): Block[] {
  const facts: { label: string; text: Rich }[] = [
    { label: 'Also called', text: skill.aliases.join(', ') },
    { label: 'Usually after', text: skill.prerequisites.map((before) => `${before.skill} ${levelText(before.level)}`).join(', ') },
    {
      label: 'Elsewhere',
      text: skill.external
        .map(({ taxonomy, title, code, match }) => `${taxonomy}: ${title}${code === undefined ? '' : ` (${code})`}, ${match}`)
        .join('; '),
    },
  ].filter((fact) => fact.text !== '');
  return facts.length === 0 ? [] : [{ kind: 'facts', facts }];
}
