import { indexOf } from '../../core/catalog-index.ts';
import type { Gap, GapChoice, GapNeed } from '../../core/gap/gap.ts';
import type { Way } from '../../core/gap/ways.ts';
import type { Catalog } from '../../model/catalog.ts';
import { COURSE_PROVENANCE, courseSources } from '../course-cells.ts';
import { type Whom, withFlags } from '../match/page.ts';
import { accent, footnotesOf, hours, muted, percent, plural, sourcesOf, UNKNOWN } from '../parts.ts';
import { importSummaryBlocks } from '../profile/import.ts';
import type { Block, Cell, Column, Rich, Row, Span, Table, View } from '../view.ts';

/** What lies between somebody and a role, need by need, with the shortest step that closes each. */
export function gapView(catalog: Catalog, gap: Gap, whom: Whom): View {
  const { role, readiness, gapHours, needs, choices } = gap;
  const sources = () => sourcesOf(catalog, [...role.sources, ...waySources(catalog, gap)]);
  return {
    kind: 'gap',
    get blocks(): Block[] {
      return [
        { kind: 'title', text: `${role.title}: what is missing`, aside: [accent(role.id)] },
        {
          kind: 'bar',
          share: readiness.share,
          text: `${percent(readiness.share)} ready: ${readiness.atLevel} of ${readiness.coreSkills} core skills at level`,
        },
        {
          kind: 'text',
          text: ['Hours away: ', hoursText(gapHours), muted(' for the shortest plan to the core skills; one course may close several')],
        },
        ...(whom.resume === null ? [] : importSummaryBlocks(whom.resume)),
        ...(['core', 'useful'] as const).flatMap((importance) => needBlocks(gap, importance)),
        ...heldBlocks(gap),
      ];
    },
    provenance: [WORDS, COURSE_PROVENANCE],
    get footnotes() {
      return footnotesOf(sources());
    },
    next: [
      withFlags(`plan ${role.id}`, whom),
      `show ${role.id}`,
      ...(whom.from === 'nothing' ? [`gap ${role.id} --skill python=2`] : [withFlags('next', whom)]),
    ],
    get csv() {
      return csvTable(gap);
    },
    get data() {
      return {
        role: role.id,
        readiness: readiness.share,
        coreAtLevel: readiness.atLevel,
        coreSkills: readiness.coreSkills,
        gapHours,
        needs,
        choices,
        sources: sources(),
      };
    },
  };
}

const WORDS =
  'Each step is the shortest that closes the need on its own; what it asks for at the start is looked at by plan. +: a free one that takes longer. ◆: a project.';

const hoursText = (gapHours: number | null): Span | string => (gapHours === null ? muted(UNKNOWN) : hours(gapHours));

const COLUMNS: readonly Column[] = [
  { key: 'skill', title: 'Skill', least: 20 },
  { key: 'level', title: 'Level', wrap: false },
  { key: 'step', title: 'Shortest step', least: 22 },
  { key: 'hours', title: 'Hours', align: 'right', wrap: false },
  { key: 'free', title: 'Free', least: 12 },
];

function needBlocks({ needs, choices }: Gap, importance: 'core' | 'useful'): Block[] {
  const open = needs.filter((need) => need.importance === importance && need.have < need.need);
  const unmade = choices.filter((choice) => choice.importance === importance && choice.missing > 0);
  const number = open.length + unmade.length;
  if (number === 0) return [];
  return [
    { kind: 'heading', text: `${plural(number, `${importance} need`)} to go` },
    { kind: 'table', table: { columns: COLUMNS, rows: [...open.map(needRow), ...unmade.map(choiceRow)] } },
  ];
}

function needRow(need: GapNeed): Row {
  return { skill: [accent(need.skill)], level: `${need.have} → ${need.need}`, ...stepCells(need) };
}

function stepCells({ shortest, free, towards }: GapNeed): Row {
  if (shortest !== null) return { step: wayText(shortest), hours: hoursCell(shortest), free: freeText(shortest, free) };
  if (towards === null) return { step: [muted('nothing we know teaches it')], hours: [muted(UNKNOWN)] };
  return { step: [...wayText(towards), muted(` to ${towards.level} first`)], hours: hoursCell(towards), free: freeText(towards, null) };
}

function choiceRow({ skills, missing, level, shortest }: GapChoice): Row {
  const row = { skill: `${missing} of ${skills.map(({ skill }) => skill).join(', ')}`, level: `→ ${level}` };
  if (shortest === null) return { ...row, step: [muted('no single step')] };
  return {
    ...row,
    step: [...wayText(shortest), muted(` for ${shortest.skill}`)],
    hours: hoursCell(shortest),
    free: freeText(shortest, null),
  };
}

const wayText = (way: Way): Span[] => [...(way.kind === 'project' ? [{ text: '◆ ' }] : []), accent(way.id)];

const hoursCell = ({ hours: value, assumed }: Way): Cell => ({
  text: value === null ? [muted(UNKNOWN)] : assumed ? [muted('≈\u00a0'), hours(value)] : hours(value),
  value,
});

function freeText(shortest: Way, free: Way | null): Rich {
  if (shortest.free) return [{ text: 'free', tone: 'good' }];
  if (free === null) return '';
  const more = free.hours === null || shortest.hours === null ? UNKNOWN : hours(free.hours - shortest.hours);
  return [...wayText(free), muted(` +${more}`)];
}

function heldBlocks({ needs, choices }: Gap): Block[] {
  const held = [
    ...needs.filter((need) => need.have >= need.need).map(({ skill, have }) => `${skill} ${have}`),
    ...choices
      .filter((choice) => choice.missing === 0)
      .map((choice) =>
        choice.skills
          .filter(({ have }) => have >= choice.level)
          .map(({ skill, have }) => `${skill} ${have}`)
          .join(', '),
      ),
  ];
  return held.length === 0
    ? []
    : [
        { kind: 'heading', text: 'Already at level' },
        { kind: 'text', text: held.join(', ') },
      ];
}

function waySources(catalog: Catalog, { needs, choices }: Gap): string[] {
  const ways = [...needs.flatMap(({ shortest, free, towards }) => [shortest, free, towards]), ...choices.map(({ shortest }) => shortest)];
  const { course, project } = indexOf(catalog);
  return ways.flatMap((way) => {
    if (way === null) return [];
    const taken = way.kind === 'course' ? course.get(way.id) : undefined;
    return taken === undefined ? [project.get(way.id)?.hours.source ?? []].flat() : courseSources(catalog, taken);
  });
}

function csvTable({ role, needs, choices }: Gap): Table {
  const keys = ['role', 'skill', 'have', 'need', 'importance', 'choice', 'step', 'step_kind', 'step_hours', 'step_assumed', 'step_free'];
  const members = choices.flatMap(({ skills, need, level, importance, shortest }) =>
    skills.map(({ skill, have }) => ({
      skill,
      have,
      need: level,
      importance,
      choice: `${need} of ${skills.length}`,
      shortest: shortest?.skill === skill ? shortest : null,
    })),
  );
  const records = [...needs.map((need) => ({ ...need, choice: null })), ...members];
  const rows = records.map(({ skill, have, need, importance, choice, shortest }) => {
    const values = [
      role.id,
      skill,
      have,
      need,
      importance,
      choice,
      shortest?.id,
      shortest?.kind,
      shortest?.hours,
      shortest?.assumed,
      shortest?.free,
    ];
    return Object.fromEntries(keys.map((key, at): [string, Cell] => [key, { text: '', value: values[at] ?? null }]));
  });
  return { columns: keys.map((key) => ({ key, title: key })), rows };
}
