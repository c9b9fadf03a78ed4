import { isFreeToStudy, levelTaught } from '../../core/catalog/course-facts.ts';
import type { SkillLine, SkillList } from '../../core/explore/skills.ts';
import { accent, blocksIf, type CellColumn, csvOf, muted, tableOf, title } from '../build.ts';
import { COURSE_LEGEND } from '../course-cells.ts';
import { nextOfNothing, nothingFits } from '../nothing-fits.ts';
import { footnotesOf } from '../sources.ts';
import type { Block, Rich, Table, View } from '../view.ts';
import { shownOf } from '../words/counts.ts';
import { levelText } from '../words/levels.ts';
import { skillCard } from './card.ts';

/**
 * Skills, who asks for them and what teaches them: one as a card, several as a table.
 * @param words as typed, searched for if no skill fits
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

const TAUGHT = 'Ways: courses that teach it, exams and retired ones not counted; free: how many of them; to: the highest of 4 levels.';
const LEVELS = 'Levels are our reading of the article, public roadmaps and job postings, see --sources.';

function tableBlocks({ role, lines, fitting }: SkillList): Block[] {
  const table = tableOf(lines, [
    { key: 'skill', title: 'Skill', least: 12, cell: ({ skill }) => [accent(skill.id)] },
    { key: 'category', title: 'Category', least: 7, cell: ({ skill }) => skill.category },
    ...(role === undefined ? ASKED : [{ key: 'need', title: 'Needed at', least: 10, cell: (line: SkillLine) => needText(line, role) }]),
    { key: 'courses', title: 'Ways', align: 'right', wrap: false, cell: ({ courses }) => String(courses.length) },
    { key: 'free', title: 'Free', align: 'right', wrap: false, cell: ({ courses }) => String(courses.filter(isFreeToStudy).length) },
    {
      key: 'reaches',
      title: 'To',
      align: 'right',
      wrap: false,
      cell: (line) => (highestOf(line) === 0 ? [muted('-')] : String(highestOf(line))),
    },
  ]);
  const first = role === undefined && lines.length > 0 ? 'the most asked for first' : undefined;
  return [
    title(shownOf(lines.length, fitting, 'skill') + (role === undefined ? '' : ` for ${role}`), first),
    ...blocksIf(lines.length > 0, table),
  ];
}

const askers = ({ roles }: SkillLine, importance: 'core' | 'useful') => roles.filter((role) => role.importance === importance);

const ASKED: readonly CellColumn<SkillLine>[] = [
  { key: 'core', title: 'Core', align: 'right', wrap: false, cell: (line) => String(askers(line, 'core').length) },
  { key: 'useful', title: 'Useful', align: 'right', wrap: false, cell: (line) => String(askers(line, 'useful').length) },
];

function needText({ roles }: SkillLine, role: string): Rich {
  const asker = roles.find((candidate) => candidate.role === role);
  return asker === undefined ? '' : [levelText(asker.level), muted(asker.importance === 'core' ? '' : ', useful')];
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
    roles_core: (line) => rolesField(line, 'core'),
    roles_useful: (line) => rolesField(line, 'useful'),
    courses: ({ courses }) => courses.length,
    courses_free: ({ courses }) => courses.filter(isFreeToStudy).length,
    taught_up_to: (line) => highestOf(line) || null,
  });

/** Such as `mlops-engineer=3 data-scientist=2`. */
const rolesField = (line: SkillLine, importance: 'core' | 'useful'): string =>
  askers(line, importance)
    .map(({ role, level }) => `${role}=${level}`)
    .join(' ');

const highestOf = ({ skill, courses }: SkillLine): number => Math.max(0, ...courses.map((course) => levelTaught(course, skill.id)));
