import type { RolePage } from '../../core/explore/show.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Course } from '../../model/course.ts';
import { citing, MARKS } from '../citations.ts';
import { COURSE_PROVENANCE, courseRecord, courseSources } from '../course-cells.ts';
import { accent, footnotesOf, muted, percent, type SourceRecord, sourcesOf } from '../parts.ts';
import type { Block, Rich, Span, View } from '../view.ts';
import { asOfText } from '../words/dates.ts';
import { payBlocks } from './pay.ts';
import { learningBlocks, needBlocks, needTable } from './skills.ts';

/** One role as a page to hand to a friend, in the order in which one would tell it. */
export function roleView(catalog: Catalog, page: RolePage): View {
  const { role, similar } = page;
  const sources = sourcesOf(catalog, sourceIds(catalog, page));
  const cite = citing(sources);
  return {
    kind: 'role',
    get blocks(): Block[] {
      return [
        { kind: 'title', text: role.title, aside: [accent(role.id), ` · ${role.track}`] },
        { kind: 'text', text: role.summary },
        { kind: 'heading', text: 'What you would do' },
        { kind: 'list', items: role.responsibilities },
        { kind: 'heading', text: 'How it grows' },
        { kind: 'facts', facts: role.levels.map(({ level, change }) => ({ label: level, text: change })) },
        ...payBlocks(page, cite),
        ...needBlocks(catalog, page),
        ...learningBlocks(catalog, page),
        ...outlookBlocks(page, cite),
        ...aboutBlocks(page),
      ];
    },
    provenance: [PROVENANCE, COURSE_PROVENANCE, MARKS],
    get footnotes() {
      return footnotesOf(sources);
    },
    next: [
      `salary ${role.id}`,
      `plan ${role.id}`,
      ...(similar[0] === undefined ? [] : [`compare ${role.id} ${similar[0].role}`]),
      `courses --role ${role.id}`,
    ],
    get csv() {
      return needTable(catalog, page);
    },
    get data() {
      return roleData(catalog, page, sources);
    },
  };
}

const PROVENANCE =
  'Claimed: somebody states it. Observed: figures of job advertisements. Official: what all employees of the occupation earn. Basis: the source article, public roadmaps, job postings or our judgement.';

function outlookBlocks({ role, occupations }: RolePage, cite: (id: string) => Span): Block[] {
  const signals = role.outlook.signals.map(
    (signal): Rich => [
      signal.statement,
      muted(` (${asOfText(signal.asOf)}${signal.basis === 'reported' ? '' : `, ${signal.basis}`})`),
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
  return [
    { kind: 'heading', text: 'Outlook' },
    { kind: 'text', text: role.outlook.summary },
    { kind: 'list', items: signals },
    { kind: 'heading', text: 'Nearest official occupations' },
    { kind: 'list', items: official },
  ];
}

const signed = (value: number): string => `${value > 0 ? '+' : ''}${value}%`;

function aboutBlocks({ role, similar }: RolePage): Block[] {
  const facts: { label: string; text: Rich }[] = [
    { label: 'You enjoy', text: role.interests.enjoys.join('; ') },
    { label: 'Type', text: `${role.interests.holland.join(', ')} (Holland’s types of vocational interest)` },
  ];
  const more: { label: string; text: Rich }[] = [
    { label: 'Tools', text: role.tools.join(', ') },
    { label: 'Industries', text: role.industries.join(', ') },
    { label: 'Most alike', text: similar.map(({ role: id, similarity }) => `${id} ${percent(similarity)}`).join(', ') },
    { label: 'Also called', text: role.aliases.join(', ') },
    { label: 'ESCO', text: role.esco.map(({ title, match }) => `${title} (${match})`).join(', ') },
    { label: 'Note', text: role.note ?? '' },
  ];
  return [
    { kind: 'heading', text: 'Is it you?' },
    { kind: 'facts', facts },
    { kind: 'heading', text: 'Also good to know' },
    { kind: 'facts', facts: more.filter(({ text }) => text !== '') },
  ];
}

function sourceIds(catalog: Catalog, page: RolePage): string[] {
  return [
    ...page.claims.map((claim) => claim.source),
    ...(page.observed === null ? [] : [page.observed.source]),
    ...page.official.map((pay) => pay.source),
    ...page.role.outlook.signals.map((signal) => signal.source),
    ...page.occupations.flatMap(({ occupation }) => (occupation.projection === null ? [] : [occupation.projection.source])),
    ...page.role.sources,
    ...coursesOf(page).flatMap((course) => courseSources(catalog, course)),
    ...page.projects.map((project) => project.hours.source),
  ];
}

/** The record: a course may open several ways, so those that the role names by their ids stand once, whole, beside it. */
function roleData(catalog: Catalog, page: RolePage, sources: readonly SourceRecord[]): Record<string, unknown> {
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
    },
    courses: coursesOf(page).map((course) => courseRecord(catalog, course)),
    sources,
  };
}

/** Every course of the page once, those the article names first. */
const coursesOf = ({ courses, ways }: RolePage): Course[] => [...new Set([...courses, ...ways.flatMap((way) => way.courses)])];
