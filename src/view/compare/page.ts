import { type Comparison, comparedSourceIds } from '../../core/explore/compare.ts';
import type { ComparedForYou, Place } from '../../core/explore/compare-person.ts';
import { INDICATIVE_BELOW } from '../../core/pay/quantiles.ts';
import { type Audience, withFlags } from '../audience.ts';
import { accent, heading, muted, partsOf, table, tableOf, title } from '../build.ts';
import { COURSE_LEGEND } from '../course-cells.ts';
import { dots, hoursAway, openBlocks, profileBlocks } from '../fit-cells.ts';
import { roleRecord } from '../list/page.ts';
import { claimedText, medianText, unknownCell } from '../pay-cells.ts';
import { importSummaryBlocks, importSummaryRecord } from '../profile/import.ts';
import { type Cite, citing, footnotesOf, MARKS } from '../sources.ts';
import type { Block, Cell, Column, Rich, Row, View } from '../view.ts';
import { count, percent } from '../words/counts.ts';
import { FIGURES_NOTE, LEVELS_NOTE } from '../words/levels.ts';
import { compareCourseBlocks, MOST_COMMON } from './courses.ts';
import { moveBlocks } from './moves.ts';
import { comparedSkillBlocks, comparedSkillTable, type Titles } from './skills.ts';

/** Roles side by side: pay, needs, likeness, the way from each to each, and where a person stands. */
export function comparisonView(comparison: Comparison, you: ComparedForYou | null, audience: Audience): View {
  const { roles, similarity, commonCourses } = comparison;
  // The page shows fewer courses than the JSON and cites only those.
  const cited = new Set(comparedSourceIds({ roles, commonCourses: commonCourses.slice(0, MOST_COMMON) }));
  const drawn = comparison.sources.filter(({ id }) => cited.has(id));
  const ids = roles.map(({ role }) => role.id);
  const pair = similarity.length === 1 ? similarity[0] : undefined;
  const next = nearestOf(you) ?? ids[1];
  const blocksOf = (titles: Titles): Block[] => [
    title(
      roles.map(({ role }) => role.title).join(roles.length === 2 ? ' and ' : ', '),
      pair === undefined ? undefined : `${percent(pair.similarity)} of skills in common`,
    ),
    ...(audience.resume === null ? [] : importSummaryBlocks(audience.resume)),
    table(columnsFor(comparison), [...factRows(comparison, citing(drawn)), ...(you === null ? [] : placeRows(you))]),
    ...(you === null ? [] : [...openBlocks(you.places), ...profileBlocks(audience)]),
    ...comparedSkillBlocks(comparison, titles, you?.levels ?? null),
    ...(pair === undefined ? similarityBlocks(comparison, titles) : []),
    ...moveBlocks(comparison.moves, titles),
    ...compareCourseBlocks(comparison, titles),
  ];
  return {
    kind: 'comparison',
    blocks: blocksOf({}),
    html: blocksOf(comparison.titles),
    provenance: [you === null ? LEGEND : `${LEGEND} ${YOURS}`, COURSE_LEGEND, MARKS],
    pageNotes: [`${LEVELS_NOTE} ${FIGURES_NOTE}`],
    footnotes: footnotesOf(drawn),
    next: [withFlags(`plan ${next}`, audience), withFlags(`gap ${next}`, audience), `show ${ids[0]}`, `salary ${ids.join(' ')}`],
    csv: comparedSkillTable(comparison),
    data: {
      ...comparisonData(comparison),
      you: you?.places.map(({ role, ...place }) => ({ role: role.id, ...place })) ?? null,
      ...(audience.resume === null ? {} : { resume: importSummaryRecord(audience.resume) }),
    },
  };
}

const LEGEND =
  'Observed: advertised US base pay to August 2025. In common: the share of the skills of both, rare ones counting more, that both ask for. Ready: core skills held, by level; at level: those held as high as asked. Hours away: study to the core skills, not to an offer.';

const YOURS = 'Your fit: dots are fifths of the best fit among all roles, and the place among these.';

/** The best fit. */
const nearestOf = (you: ComparedForYou | null): string | undefined => you?.places.toSorted((a, b) => b.fit - a.fit)[0]?.role.id;

function placeRows({ places }: ComparedForYou): Row[] {
  const row = (what: string, cell: (place: Place) => Cell | Rich): Row => ({
    what: [muted(what)],
    ...Object.fromEntries(places.map((place) => [place.role.id, cell(place)])),
  });
  return [
    row('Your fit', ({ band, rank }) =>
      rank === null ? [muted('nothing it asks is held')] : [...dots(band), muted(` number\u00a0${rank}`)],
    ),
    row('You are ready', ({ readiness, atLevel, coreSkills }) => `${percent(readiness)}, ${atLevel} of ${coreSkills} core skills at level`),
    row('Hours away', ({ gapHours, openLevels }) => hoursAway(gapHours, openLevels)),
  ];
}

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
    row('Claimed pay', ({ claimed }) => [...partsOf(claimedText(claimed)), ...(claimed === null ? [] : [cite(claimed.source)])]),
    row('Observed median pay', ({ observed }) =>
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
