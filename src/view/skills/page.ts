import { isFreeToStudy, levelTaught } from '../../core/catalog/course-facts.ts';
import type { SkillLine, SkillList } from '../../core/explore/skills.ts';
import { accent, blocksIf, csvOf, muted, table, title } from '../build.ts';
import { COURSE_LEGEND } from '../course-cells.ts';
import { nextOfNothing, nothingFits } from '../nothing-fits.ts';
import { footnotesOf } from '../sources.ts';
import type { Block, Column, Row, Table, View } from '../view.ts';
import { shownOf } from '../words/counts.ts';
import { levelText } from '../words/levels.ts';
import { skillCard } from './card.ts';

/**
 * Skills with who asks for them and what teaches them: one as a card, several as a table.
 * @param words what was typed, to be searched for if no skill fits
 */
export function skillsView(list: SkillList, words = ''): View {
  const { role, lines, fitting, sources } = list;
  const one = lines.length === 1 ? lines[0] : undefined;
  return {
    kind: 'skills',
    blocks: one === undefined ? tableBlocks(list) : skillCard(one),
    provenance: provenanceOf(lines.length, role),
    footnotes: footnotesOf(sources),
    next: lines.length === 0 ? nextOfNothing('skills', words) : nextCommands(lines),
    csv: csvTable(lines),
    data: { skills: lines.map(skillRecord), fitting, sources },
    notes: lines.length === 0 ? [nothingFits('skill', words)] : [],
  };
}

function provenanceOf(lines: number, role: string | undefined): string[] {
  if (lines === 0) return [];
  if (lines === 1) return [LEVELS, COURSE_LEGEND];
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
  const rows = lines.map((line) => row(line, role));
  const first = role === undefined && lines.length > 0 ? 'the most asked for first' : undefined;
  return [
    title(shownOf(lines.length, fitting, 'skill') + (role === undefined ? '' : ` for ${role}`), first),
    ...blocksIf(rows.length > 0, table(columns, rows)),
  ];
}

function row(line: SkillLine, role: string | undefined): Row {
  const { skill, roles, courses } = line;
  const asker = roles.find((candidate) => candidate.role === role);
  const core = roles.filter((role) => role.importance === 'core').length;
  const highest = highestOf(line);
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

const csvTable = (lines: readonly SkillLine[]): Table =>
  csvOf(lines, {
    id: ({ skill }) => skill.id,
    title: ({ skill }) => skill.title,
    category: ({ skill }) => skill.category,
    breadth: ({ skill }) => skill.breadth,
    in_article: ({ skill }) => skill.inArticle,
    roles_core: ({ roles }) => rolesField(roles, 'core'),
    roles_useful: ({ roles }) => rolesField(roles, 'useful'),
    courses: ({ courses }) => courses.length,
    courses_free: ({ courses }) => courses.filter(isFreeToStudy).length,
    taught_up_to: (line) => highestOf(line) || null,
  });

/** Roles with levels for a CSV field, such as `mlops-engineer=3 data-scientist=2`. */
const rolesField = (roles: SkillLine['roles'], importance: 'core' | 'useful'): string =>
  roles
    .filter((role) => role.importance === importance)
    .map(({ role, level }) => `${role}=${level}`)
    .join(' ');

const highestOf = ({ skill, courses }: SkillLine): number => Math.max(0, ...courses.map((course) => levelTaught(course, skill.id)));
