import { type Comparison, comparedSourceIds } from '../../core/explore/compare.ts';
import { INDICATIVE_BELOW } from '../../core/pay/quantiles.ts';
import { accent, heading, muted, partsOf, table, tableOf, title } from '../build.ts';
import { COURSE_LEGEND } from '../course-cells.ts';
import { roleRecord } from '../list/page.ts';
import { claimedText, medianText, unknownCell } from '../pay-cells.ts';
import { type Cite, citing, footnotesOf, MARKS } from '../sources.ts';
import type { Block, Cell, Column, Rich, Row, View } from '../view.ts';
import { count, percent } from '../words/counts.ts';
import { FIGURES_NOTE, LEVELS_NOTE } from '../words/levels.ts';
import { compareCourseBlocks, MOST_COMMON } from './courses.ts';
import { moveBlocks } from './moves.ts';
import { comparedSkillBlocks, comparedSkillTable, type Titles } from './skills.ts';

/** Roles side by side: pay, what they ask for, how alike they are, and the way from each to each. */
export function comparisonView(comparison: Comparison): View {
  const { roles, similarity, commonCourses } = comparison;
  // The page shows fewer courses than the JSON and cites only those.
  const cited = new Set(comparedSourceIds({ roles, commonCourses: commonCourses.slice(0, MOST_COMMON) }));
  const drawn = comparison.sources.filter(({ id }) => cited.has(id));
  const ids = roles.map(({ role }) => role.id);
  const pair = similarity.length === 1 ? similarity[0] : undefined;
  const blocksOf = (titles: Titles): Block[] => [
    title(
      roles.map(({ role }) => role.title).join(roles.length === 2 ? ' and ' : ', '),
      pair === undefined ? undefined : `${percent(pair.similarity)} of skills in common`,
    ),
    table(columnsFor(comparison), factRows(comparison, citing(drawn))),
    ...comparedSkillBlocks(comparison, titles),
    ...(pair === undefined ? similarityBlocks(comparison, titles) : []),
    ...moveBlocks(comparison.moves, titles),
    ...compareCourseBlocks(comparison, titles),
  ];
  return {
    kind: 'comparison',
    blocks: blocksOf({}),
    html: blocksOf(comparison.titles),
    provenance: [LEGEND, COURSE_LEGEND, MARKS],
    pageNotes: [`${LEVELS_NOTE} ${FIGURES_NOTE}`],
    footnotes: footnotesOf(drawn),
    next: [`plan ${ids[1]}`, `gap ${ids[1]}`, `show ${ids[0]}`, `salary ${ids.join(' ')}`],
    csv: comparedSkillTable(comparison),
    data: comparisonData(comparison),
  };
}

const LEGEND =
  'Observed: advertised US base pay to August 2025. In common: the share of the skills of both, rare ones counting more, that both ask for. Ready: core skills held, by level; at level: those held as high as asked. Hours away: study to the core skills, not to an offer.';

function columnsFor({ roles }: Comparison): Column[] {
  return [{ key: 'what', title: '', wrap: false }, ...roles.map(({ role }) => ({ key: role.id, title: role.title, least: 12 }))];
}

function factRows({ roles }: Comparison, cite: Cite): Row[] {
  const row = (what: string, cell: (line: Comparison['roles'][number]) => Cell | Rich): Row => ({
    what: [muted(what)],
    ...Object.fromEntries(roles.map((line) => [line.role.id, cell(line)])),
  });
  return [
    row('Track', ({ role }) => role.track),
    row('In short', ({ role }) => role.summary),
    row('Claimed', ({ claimed }) => [...partsOf(claimedText(claimed)), ...(claimed === null ? [] : [cite(claimed.source)])]),
    row('Observed median', ({ observed }) =>
      observed === null
        ? unknownCell
        : [
            ...medianText(observed),
            muted(` n\u00a0${count(observed.n)}${observed.n < INDICATIVE_BELOW ? ', indicative' : ''}`),
            cite(observed.source),
          ],
    ),
    row('Outlook', ({ role }) => role.outlook.summary),
  ];
}

function similarityBlocks({ similarity }: Comparison, titles: Titles): Block[] {
  const pairs = tableOf(similarity, [
    { key: 'first', title: 'Role', wrap: false, cell: ({ roles: [first] }) => [accent(titles[first] ?? first)] },
    { key: 'second', title: 'and', wrap: false, cell: ({ roles: [, second] }) => [accent(titles[second] ?? second)] },
    { key: 'alike', title: 'In common', align: 'right', wrap: false, cell: (pair) => percent(pair.similarity) },
  ]);
  return [heading('Skills in common'), pairs];
}

function comparisonData(comparison: Comparison): Record<string, unknown> {
  const { roles, skills, shared, only, similarity, moves, commonCourses, sources } = comparison;
  const by = <T>(asked: Comparison['skills'][number]['asked'], value: (level: NonNullable<(typeof asked)[string]>) => T) =>
    Object.fromEntries(Object.entries(asked).map(([role, level]) => [role, level === null ? null : value(level)]));
  return {
    roles: roles.map((line) => ({ ...roleRecord(line), courses: line.role.courses })),
    skills: skills.map(({ skill, asked }) => ({
      skill,
      levels: by(asked, ({ level }) => level),
      importance: by(asked, ({ importance }) => importance),
      choice: by(asked, ({ choice }) => choice),
    })),
    shared,
    only,
    similarity,
    commonCourses: commonCourses.map(({ course, skills: taught }) => ({ ...course, shared: taught })),
    moves,
    sources,
  };
}
