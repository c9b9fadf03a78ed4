import type { Gap, GapChoice, GapNeed } from '../../core/gap/gap.ts';
import type { Way } from '../../core/gap/ways.ts';
import { type Audience, withFlags } from '../audience.ts';
import { accent, blocksIf, csvOf, good, heading, hint, list, muted, partsOf, same, table, text, title } from '../build.ts';
import { COURSE_LEGEND, HOURS_COLUMN, nameOf, timeCell } from '../course-cells.ts';
import { entryLine, hoursAway, openBlocks } from '../fit-cells.ts';
import { importSummaryBlocks } from '../profile/import.ts';
import { footnotesOf } from '../sources.ts';
import type { Block, Cell, Column, Rich, Row, Span, Table, View } from '../view.ts';
import { capital } from '../words/capital.ts';
import { hours, percent, plural, UNKNOWN } from '../words/counts.ts';
import { skillsAtLevels } from '../words/levels.ts';
import { dollars } from '../words/money.ts';

/**
 * What is missing for a role, need by need, with the shortest step that closes each.
 * @param aim for the next commands, such as a role or `--for-ad ad.txt`
 */
export function gapView(gap: Gap, audience: Audience, aim: string = gap.role.id): View {
  const { role, readiness, gapHours, openLevels, needs, choices, sources } = gap;
  return {
    kind: 'gap',
    blocks: [
      title(`${capital(role.title)}: what is missing`, [hint(role.id, 'accent')]),
      ...distanceBlocks(gap),
      ...entryLine(role.entry),
      ...(audience.resume === null ? [] : importSummaryBlocks(audience.resume)),
      ...(['core', 'useful'] as const).flatMap((importance) => needBlocks(gap, importance)),
      ...loweringBlocks(gap),
      ...heldBlocks(gap),
    ],
    provenance: [GAP_LEGEND, COURSE_LEGEND],
    footnotes: footnotesOf(sources),
    next: [
      withFlags(`plan ${aim}`, audience),
      `show ${role.id}`,
      ...(audience.from === 'nothing' ? [`gap ${aim} --skill python=2`] : [withFlags('next', audience)]),
    ],
    csv: csvTable(gap),
    data: {
      role: role.id,
      readiness: readiness.share,
      coreAtLevel: readiness.atLevel,
      coreSkills: readiness.coreSkills,
      gapHours,
      openLevels,
      entry: role.entry,
      language: gap.language,
      needs,
      choices,
      lowerings: gap.lowerings,
      sources,
    },
  };
}

/** In readiness and hours. */
export const distanceBlocks = (gap: Gap): Block[] => [
  {
    kind: 'bar',
    share: gap.readiness.share,
    text: `${percent(gap.readiness.share)} ready: ${gap.readiness.atLevel} of ${gap.readiness.coreSkills} core skills at level`,
  },
  text([
    'Hours away: ',
    ...partsOf(hoursAway(gap.gapHours, gap.openLevels).text),
    muted(' by the best plan to the core skills, not to an offer; one course may close several'),
  ]),
  ...openBlocks([gap]),
];

type Titles = Readonly<Record<string, string>>;

export const GAP_LEGEND =
  'Each way closes that need alone: steps of the plan, or a shorter one you can begin today. Needs: required first and not held. +: a free one that takes longer.';

const COLUMNS: readonly Column[] = [
  { key: 'skill', title: 'Skill', least: 20 },
  { key: 'level', title: 'Level', wrap: false },
  { key: 'step', title: 'Shortest way', least: 22 },
  HOURS_COLUMN,
  { key: 'free', title: 'Free', least: 12 },
];

/** @param titles of skills, for a page without ids */
export function needBlocks({ needs, choices }: Gap, importance: 'core' | 'useful', titles: Titles = {}): readonly Block[] {
  const open = needs.filter((need) => need.importance === importance && need.have < need.need);
  const unmade = choices.filter((choice) => choice.importance === importance && choice.missing > 0);
  const rows = [...open.map((need) => needRow(need, titles)), ...unmade.map((choice) => choiceRow(choice, titles))];
  return blocksIf(rows.length > 0, heading(`${plural(rows.length, `${importance} skill`)} still to learn`), table(COLUMNS, rows));
}

function needRow(need: GapNeed, titles: Titles): Row {
  return { skill: [accent(titles[need.skill] ?? need.skill)], level: levelCell(need.have, need.need), ...stepCells(need, titles) };
}

const levelCell = (have: number, need: number): Cell => ({ text: `${have} → ${need}`, meter: { value: have, target: need, max: 4 } });

function stepCells({ shortest, free, towards, onward }: GapNeed, titles: Titles): Row {
  if (shortest !== null) return { step: wayText(shortest, titles), hours: timeCell(shortest), free: freeText(shortest, free) };
  if (towards === null) return { step: [muted('nothing we know teaches it')], hours: [muted(UNKNOWN)] };
  const steps = [towards, ...onward];
  const rest: Span[] =
    onward.length === 0 ? [muted(` to ${towards.level} first`)] : onward.flatMap((way) => [muted(', then '), ...wayText(way, titles)]);
  const total = { hours: steps.reduce((sum, { hours: one }) => sum + (one ?? 0), 0), assumed: steps.some(({ assumed }) => assumed) };
  return {
    step: [...wayText(towards, titles), ...rest],
    hours: timeCell(total),
    free: steps.every((way) => way.free) ? [good('free')] : '',
  };
}

function choiceRow({ skills, missing, level, shortest }: GapChoice, titles: Titles): Row {
  const row = { skill: `${missing} of ${skills.map(({ skill }) => titles[skill] ?? skill).join(', ')}`, level: `→ ${level}` };
  if (shortest === null) return { ...row, step: [muted('no single step')] };
  return {
    ...row,
    step: [...wayText(shortest, titles), muted(` for ${titles[shortest.skill] ?? shortest.skill}`)],
    hours: timeCell(shortest),
    free: freeText(shortest, null),
  };
}

const wayText = (way: Way, titles: Titles): Span[] => [
  nameOf(way),
  ...(way.lacking.length === 0 ? [] : [muted(` (needs ${skillsAtLevels(way.lacking, titles)})`)]),
];

function freeText(shortest: Way, free: Way | null): Rich {
  if (shortest.free) return [good('free')];
  if (free === null) return '';
  const more = free.hours === null || shortest.hours === null ? UNKNOWN : hours(free.hours - shortest.hours);
  return [nameOf(free), muted(` +${more}`)];
}

const LOWERINGS = 3;

/** What a level less would save, for those to whom it is enough. */
function loweringBlocks({ lowerings }: Gap): readonly Block[] {
  const items = lowerings.slice(0, LOWERINGS).map(({ skills, level, hours: saved, usd, spared }) => {
    const money = usd === 0 ? '' : usd > 0 ? ` and ${dollars(usd)}` : `, and costs ${dollars(-usd)} more`;
    return `${skills.join(' or ')} at ${level - 1} instead of ${level}: saves ${hours(saved)}${money}${spared.length === 0 ? '' : `; ${skillsAtLevels(spared)} ${spared.length === 1 ? 'is' : 'are'} then not needed`}`;
  });
  return blocksIf(items.length > 0, heading('If one level less is enough'), list(items, 'dash'));
}

export function heldBlocks({ needs, choices }: Gap, titles: Titles = {}): readonly Block[] {
  const named = (skill: string) => titles[skill] ?? skill;
  const held = [
    ...needs.filter((need) => need.have >= need.need).map(({ skill, have }) => `${named(skill)} ${have}`),
    ...choices
      .filter((choice) => choice.missing === 0)
      .map((choice) =>
        choice.skills
          .filter(({ have }) => have >= choice.level)
          .map(({ skill, have }) => `${named(skill)} ${have}`)
          .join(', '),
      ),
  ];
  return blocksIf(held.length > 0, heading('Already at level'), text(held.join(', ')));
}

function csvTable({ role, needs, choices }: Gap): Table {
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
  return csvOf([...needs.map((need) => ({ ...need, choice: null })), ...members], {
    role: () => role.id,
    ...same('skill', 'have', 'need', 'importance', 'choice'),
    step: ({ shortest }) => shortest?.id,
    step_kind: ({ shortest }) => shortest?.kind,
    step_hours: ({ shortest }) => shortest?.hours,
    step_assumed: ({ shortest }) => shortest?.assumed,
    step_free: ({ shortest }) => shortest?.free,
  });
}
