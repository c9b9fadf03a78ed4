import { indexOf } from '../../core/catalog-index.ts';
import { isFreeToStudy, levelTaught } from '../../core/explore/course-facts.ts';
import type { SkillLine, SkillList } from '../../core/explore/skills.ts';
import type { Catalog } from '../../model/catalog.ts';
import { COURSE_PROVENANCE, courseSources, levelText } from '../course-cells.ts';
import { nextOfNothing, nothingFits } from '../nothing-fits.ts';
import { accent, footnotesOf, muted, shownOf, sourcesOf } from '../parts.ts';
import type { Block, Column, Row, Table, View } from '../view.ts';
import { skillCard } from './card.ts';

/**
 * Skills with who asks for them and what teaches them: one whole, or many as a table.
 * @param words what was typed, to be looked for elsewhere where no skill fits
 */
export function skillsView(catalog: Catalog, list: SkillList, words = ''): View {
  const { role, lines, fitting } = list;
  const roles = indexOf(catalog).role;
  const one = lines.length === 1 ? lines[0] : undefined;
  const sources = () =>
    sourcesOf(catalog, [
      ...lines.flatMap((line) => line.roles.flatMap(({ role }) => roles.get(role)?.sources ?? [])),
      ...(one === undefined ? [] : one.courses.flatMap((course) => courseSources(catalog, course))),
      ...(one === undefined ? [] : one.projects.map((project) => project.hours.source)),
    ]);
  return {
    kind: 'skills',
    get blocks(): Block[] {
      return one === undefined ? tableBlocks(list) : skillCard(catalog, one);
    },
    provenance: provenanceOf(lines.length, role),
    get footnotes() {
      return footnotesOf(sources());
    },
    next: lines.length === 0 ? nextOfNothing('skills', words) : nextCommands(lines),
    get csv() {
      return csvTable(lines);
    },
    get data() {
      return { skills: lines.map(skillRecord), fitting, sources: sources() };
    },
    asides: lines.length === 0 ? [nothingFits('skill', words)] : [],
  };
}

/** One skill is told with other columns than many, and the skills of one role without counting roles. */
function provenanceOf(lines: number, role: string | undefined): string[] {
  if (lines === 0) return [];
  if (lines === 1) return [LEVELS, COURSE_PROVENANCE];
  return [`${role === undefined ? 'Core, useful: how many roles ask for it so. ' : ''}${TAUGHT} ${LEVELS}`];
}

const TAUGHT = 'Taught: by how many courses, exams and retired ones not counted; free: how many of them; to: the highest of 4 levels.';
const LEVELS = 'Levels are our reading of the article, public roadmaps and job postings, see --sources.';

function tableBlocks({ role, lines, fitting }: SkillList): Block[] {
  const asked: readonly Column[] = [
    { key: 'core', title: 'Core', align: 'right', wrap: false },
    { key: 'useful', title: 'Useful', align: 'right', wrap: false },
  ];
  const columns: readonly Column[] = [
    { key: 'skill', title: 'Skill', least: 12 },
    { key: 'category', title: 'Category', least: 7 },
    ...(role === undefined ? asked : [{ key: 'need', title: 'Needed at', least: 10 }]),
    { key: 'courses', title: 'Taught', align: 'right', wrap: false },
    { key: 'free', title: 'Free', align: 'right', wrap: false },
    { key: 'reaches', title: 'To', align: 'right', wrap: false },
  ];
  return [
    {
      kind: 'title',
      text: shownOf(lines.length, fitting, 'skill') + (role === undefined ? '' : ` for ${role}`),
      ...(role === undefined && lines.length > 0 ? { aside: 'the most asked for first' } : {}),
    },
    ...(lines.length === 0 ? [] : [{ kind: 'table' as const, table: { columns, rows: lines.map((line) => row(line, role)) } }]),
  ];
}

function row({ skill, roles, courses }: SkillLine, role: string | undefined): Row {
  const asker = roles.find((candidate) => candidate.role === role);
  const core = roles.filter((role) => role.importance === 'core').length;
  const highest = Math.max(0, ...courses.map((course) => levelTaught(course, skill.id)));
  return {
    skill: [accent(skill.id)],
    category: skill.category,
    need: asker === undefined ? '' : [levelText(asker.level), muted(asker.importance === 'core' ? '' : ', useful')],
    core: String(core),
    useful: String(roles.length - core),
    courses: { text: String(courses.length), value: courses.length },
    free: { text: String(courses.filter(isFreeToStudy).length) },
    reaches: highest === 0 ? [muted('-')] : String(highest),
  };
}

function nextCommands(lines: readonly SkillLine[]): string[] {
  const first = lines[0]?.skill.id;
  if (first === undefined) return [];
  return lines.length === 1
    ? [`courses --skill ${first}`, `list --skill ${first}`, 'skills']
    : [`skills ${first}`, `courses --skill ${first}`, 'skills --role mlops'];
}

function skillRecord({ skill, roles, courses, projects }: SkillLine) {
  return {
    ...skill,
    roles,
    courses: courses.map((course) => ({
      id: course.id,
      title: course.title,
      level: levelTaught(course, skill.id),
      hours: course.hours.value,
      assumedHours: course.assumedHours,
      free: isFreeToStudy(course),
      url: course.url,
    })),
    projects: projects.map(({ id, title, teaches, hours }) => ({
      id,
      title,
      level: teaches.find((taught) => taught.skill === skill.id)?.level ?? null,
      hours: hours.value,
    })),
  };
}

function csvTable(lines: readonly SkillLine[]): Table {
  const keys = [
    'id',
    'title',
    'category',
    'breadth',
    'in_article',
    'roles_core',
    'roles_useful',
    'courses',
    'courses_free',
    'taught_up_to',
  ];
  return {
    columns: keys.map((key) => ({ key, title: key })),
    rows: lines.map(({ skill, roles, courses }) => {
      const of = (importance: string) =>
        roles
          .filter((role) => role.importance === importance)
          .map(({ role, level }) => `${role}=${level}`)
          .join(' ');
      const highest = Math.max(0, ...courses.map((course) => levelTaught(course, skill.id)));
      const values = [
        skill.id,
        skill.title,
        skill.category,
        skill.breadth,
        skill.inArticle,
        of('core'),
        of('useful'),
        courses.length,
        courses.filter(isFreeToStudy).length,
        highest === 0 ? null : highest,
      ];
      return Object.fromEntries(keys.map((key, at) => [key, { text: String(values[at] ?? ''), value: values[at] ?? null }]));
    }),
  };
}
