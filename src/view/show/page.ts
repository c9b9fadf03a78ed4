import type { CourseRef } from '../../core/catalog/references.ts';
import type { RolePage } from '../../core/explore/role-page.ts';
import { accent, blocksIf, facts, heading, hint, list, muted, text, title } from '../build.ts';
import { COURSE_LEGEND } from '../course-cells.ts';
import { type Cite, citing, footnotesOf, MARKS } from '../sources.ts';
import type { Block, Rich, View } from '../view.ts';
import { percent } from '../words/counts.ts';
import { dateText } from '../words/dates.ts';
import { payBlocks } from './pay.ts';
import { learningBlocks, needBlocks, needTable } from './skills.ts';

/** One role as a page to hand to a friend. */
export function roleView(page: RolePage): View {
  const { role, similar, sources } = page;
  const cite = citing(sources);
  return {
    kind: 'role',
    blocks: [
      title(role.title, [hint(`${role.id} · `, 'accent'), role.track]),
      text(role.summary),
      heading('What you would do'),
      list(role.responsibilities),
      ...entryBlocks(page, cite),
      heading('How it grows'),
      facts(role.levels.map(({ level, change }) => ({ label: level, text: change }))),
      ...payBlocks(page, cite),
      ...needBlocks(page),
      ...learningBlocks(page),
      ...outlookBlocks(page, cite),
      ...aboutBlocks(page),
    ],
    provenance: [LEGEND, COURSE_LEGEND, MARKS],
    footnotes: footnotesOf(sources),
    next: [
      `salary ${role.id}`,
      `plan ${role.id}`,
      ...(similar[0] === undefined ? [] : [`compare ${role.id} ${similar[0].role}`]),
      `courses --role ${role.id}`,
    ],
    csv: needTable(page),
    data: roleData(page),
  };
}

const LEGEND =
  'Claimed: somebody states it. Observed: figures of job advertisements. Official: what all employees of the occupation earn. Basis: the source article, public roadmaps, job postings or our judgement.';

function entryBlocks({ role: { entry, notToConfuseWith } }: RolePage, cite: Cite): Block[] {
  const others = notToConfuseWith.map(({ role, difference }): Rich => [accent(role), `: ${difference}`]);
  return [
    heading('How people get in'),
    text([
      entry.statement,
      muted(` (${dateText(entry.asOf)}, ${entry.basis})`),
      cite(entry.source),
      muted(entry.note === undefined ? '' : ` ${entry.note}`),
    ]),
    ...blocksIf(others.length > 0, heading('Not to be confused with'), list(others)),
  ];
}

function outlookBlocks({ role, occupations }: RolePage, cite: Cite): Block[] {
  const signals = role.outlook.signals.map(
    (signal): Rich => [
      signal.statement,
      muted(` (${dateText(signal.asOf)}${signal.basis === 'reported' ? '' : `, ${signal.basis}`})`),
      cite(signal.source),
      signal.note === undefined ? '' : muted(` ${signal.note}`),
    ],
  );
  const official = occupations.map(
    ({ occupation, onet, match, note }): Rich => [
      `${occupation.title} (${onet}), ${match === 'listed' ? 'listed by O*NET' : 'the nearest'}`,
      occupation.projection === null
        ? muted('; projection ?')
        : `; jobs ${signed(occupation.projection.changePercent)} from ${occupation.projection.from} to ${occupation.projection.to}`,
      ...(occupation.projection === null ? [] : [cite(occupation.projection.source)]),
      note === null ? '' : muted(`. ${note}`),
    ],
  );
  return [heading('Outlook'), text(role.outlook.summary), list(signals), heading('Nearest official occupations'), list(official)];
}

const signed = (value: number): string => `${value > 0 ? '+' : ''}${value}%`;

function aboutBlocks({ role, similar }: RolePage): Block[] {
  const interests = [
    { label: 'You enjoy', text: role.interests.enjoys.join('; ') },
    { label: 'Type', text: `${role.interests.holland.join(', ')} (Holland’s types of vocational interest)` },
  ];
  const more = [
    { label: 'Tools', text: role.tools.join(', ') },
    { label: 'Industries', text: role.industries.join(', ') },
    {
      label: 'Most alike',
      text: similar.map(({ role: id, similarity }) => `${id} (${percent(similarity)} of skills in common)`).join(', '),
    },
    { label: 'Also called', text: role.aliases.join(', ') },
    { label: 'ESCO', text: role.esco.map(({ title, match }) => `${title} (${match})`).join(', ') },
    { label: 'Note', text: role.note ?? '' },
  ];
  return [heading('Is it you?'), facts(interests), heading('Also good to know'), facts(more)];
}

/** A course may be part of several ways: the role names ids and each course stands once beside it. */
function roleData(page: RolePage): Record<string, unknown> {
  const { payClaims: claims, courses, ...role } = page.role;
  return {
    role: {
      ...role,
      pay: { claims, observed: page.observed, official: page.official },
      occupations: page.occupations.map(({ occupation, onet, match, note }) => ({
        id: occupation.id,
        title: occupation.title,
        onet,
        match,
        note,
        projection: occupation.projection,
      })),
      courses,
      ways: page.ways.map((way) => ({ ...way, courses: way.courses.map(({ id }) => id) })),
      projects: page.projects,
      similar: page.similar,
      openLevels: page.openLevels,
    },
    courses: coursesOf(page),
    sources: page.sources,
  };
}

const coursesOf = ({ courses, ways }: RolePage): CourseRef[] => [
  ...new Map([...courses, ...ways.flatMap((way) => way.courses)].map((course) => [course.id, course])).values(),
];
