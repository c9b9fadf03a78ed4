import { levelTaught } from '../../core/catalog/course-facts.ts';
import type { SkillLine } from '../../core/explore/skills.ts';
import { accent, blocksIf, facts, good, heading, hint, muted, table, tableOf, text, title } from '../build.ts';
import { courseCells, HOURS_COLUMN, PRICE_COLUMN, timeCell } from '../course-cells.ts';
import type { Block, Fact, Row } from '../view.ts';
import { plural } from '../words/counts.ts';
import { levelText } from '../words/levels.ts';

/** What its levels mean, which roles ask for it, what teaches it. */
export function skillCard(line: SkillLine): Block[] {
  const { skill, roles, courses, projects } = line;
  const { aware, working, proficient, expert } = skill.levels;
  return [
    title(skill.title, [hint(`${skill.id} · `, 'accent'), `${skill.category}, ${skill.breadth}`]),
    text(skill.summary),
    ...factBlocks(line),
    heading('What the levels look like'),
    facts([aware, working, proficient, expert].map((meaning, at) => ({ label: levelText(at + 1), text: meaning }))),
    heading(roles.length === 0 ? 'No role asks for it by name' : `${plural(roles.length, 'role asks', 'roles ask')} for it`),
    tableOf(roles, [
      { key: 'role', title: 'Role', wrap: false, cell: ({ role }) => [accent(role)] },
      { key: 'level', title: 'Level', wrap: false, cell: ({ level }) => levelText(level) },
      { key: 'importance', title: 'As', least: 8, cell: ({ importance, choice }) => importance + (choice ? ', one of a choice' : '') },
      { key: 'basis', title: 'Who says so', least: 10, cell: ({ basis }) => basis.join(', ') },
    ]),
    heading(waysHeading(courses.length, projects.length)),
    table(
      [
        { key: 'course', title: 'Course', least: 12 },
        { key: 'title', title: 'Title', least: 12 },
        { key: 'level', title: 'Reaches', least: 10 },
        HOURS_COLUMN,
        PRICE_COLUMN,
      ],
      [
        ...courses.map(
          (course): Row => ({
            ...courseCells(course),
            title: course.title,
            level: levelText(levelTaught(course, skill.id)),
          }),
        ),
        ...projects.map(
          (project): Row => ({
            course: [accent(project.id)],
            title: [muted('project: '), project.title],
            level: levelText(levelTaught(project, skill.id)),
            hours: timeCell({ hours: project.hours.value, assumed: true }),
            price: [good('free')],
          }),
        ),
      ],
    ),
  ];
}

function waysHeading(courses: number, projects: number): string {
  const ways = [courses === 0 ? '' : plural(courses, 'course'), projects === 0 ? '' : plural(projects, 'project')].filter(
    (way) => way !== '',
  );
  if (ways.length === 0) return 'No course we know teaches it';
  return `${ways.join(' and ')} ${courses + projects === 1 ? 'leads' : 'lead'} to it`;
}

function factBlocks({ skill }: SkillLine): readonly Block[] {
  const entries: Fact[] = [
    { label: 'Also called', text: [...skill.aliases, ...skill.weakAliases].join(', ') },
    { label: 'Usually after', text: skill.prerequisites.map((before) => `${before.skill} ${levelText(before.level)}`).join(', ') },
    {
      label: 'Elsewhere',
      text: skill.external
        .map(({ taxonomy, title, code, match }) => `${taxonomy}: ${title}${code === undefined ? '' : ` (${code})`}, ${match}`)
        .join('; '),
    },
  ].filter((fact) => fact.text !== '');
  return blocksIf(entries.length > 0, facts(entries));
}
