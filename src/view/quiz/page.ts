import type { SourceRef } from '../../core/catalog/references.ts';
import { type AnswerSheet, pointsOf } from '../../core/quiz/answers.ts';
import type { Remark } from '../../core/quiz/consistency.ts';
import type { QuizNames } from '../../core/quiz/names.ts';
import type { QuizRank, QuizResult } from '../../core/quiz/result.ts';
import type { HeadlinePay } from '../../model/role-line.ts';
import { accent, blocksIf, type CellColumn, csvOf, heading, list, muted, note, same, strong, tableOf, text, title } from '../build.ts';
import { dots, hoursAway, openBlocks } from '../fit-cells.ts';
import { footnotesOf } from '../sources.ts';
import type { Block, Rich, Table, View } from '../view.ts';
import { count, percent, plural, UNKNOWN } from '../words/counts.ts';
import { usdShort } from '../words/money.ts';
import { reasonsFor, remarkText } from './sentences.ts';

export interface QuizAnswer {
  sheet: AnswerSheet;
  result: QuizResult;
  lines: readonly QuizLine[];
  names: QuizNames;
  sources: readonly SourceRef[];
}

export interface QuizLine {
  rank: QuizRank;
  /** Hours of the best plan for the core skills; null if unknown. */
  gapHours: number | null;
  /** Levels of core needs that nothing teaches. */
  openLevels: number;
  observed: HeadlinePay | null;
}

/** The first five, and others with 1% of the share or more. */
export const isShown = ({ rank, share }: QuizRank): boolean => rank <= 5 || share >= 0.01;

/** Interests and skills apart. */
export function quizView({ sheet, result, lines, names, sources }: QuizAnswer): View {
  const { interests, skills } = result.answered;
  const ranking = lines.map((line) => rankRecord(names, line, result.tooAlike));
  const shown = lines.filter(({ rank }) => isShown(rank));
  const rest = lines.slice(shown.length);
  return {
    kind: 'match',
    blocks: [
      title('What suits you', `${plural(interests, 'scene')}, ${plural(skills, 'skill')} answered`),
      tableOf(shown, columnsFor(names, result)),
      ...blocksIf(rest.length > 0, note(`Further down: ${rest.map(({ rank }) => titleOf(names, rank)).join(', ')}.`)),
      ...openBlocks(shown),
      ...(result.tooAlike ? [] : lines.slice(0, 3).flatMap((line) => reasonBlocks(names, line))),
      heading('How sure this is'),
      list([...sureness(result), ...result.remarks.map((remark) => remarkText(names, remark))]),
    ],
    provenance: [SUITS_LEGEND, HOURS_LEGEND],
    footnotes: footnotesOf(sources),
    next: result.tooAlike ? ['quiz', 'list'] : nextCommands(sheet, lines),
    csv: csvTable(ranking),
    data: {
      knownSkills: result.knownSkills,
      thin: result.thin,
      sort: 'share',
      ranking,
      unranked: [],
      topShare: result.topShare,
      settled: result.settled,
      tooAlike: result.tooAlike,
      remarks: result.remarks.map(remarkRecord),
      answers: sheet,
      sources,
    },
  };
}

const GROUPS = { well: 'fits well', fits: 'fits', less: 'fits less' } as const;

function columnsFor(names: QuizNames, { tooAlike, knownSkills, answered }: QuizResult): readonly CellColumn<QuizLine>[] {
  // Who said "not yet" is known to hold none.
  const ofSkills = (cell: Rich): Rich => (knownSkills + answered.skills === 0 ? [muted(UNKNOWN)] : cell);
  return [
    { key: 'rank', title: '#', align: 'right', wrap: false, cell: ({ rank }) => count(rank.rank) },
    { key: 'role', title: 'Role', wrap: 'last', least: 14, cell: ({ rank }) => [accent(titleOf(names, rank))] },
    { key: 'group', title: 'Fit', wrap: false, cell: ({ rank }) => (tooAlike ? [muted(UNKNOWN)] : GROUPS[rank.group]) },
    { key: 'interests', title: 'Likes', wrap: false, cell: ({ rank }) => likesText(rank.interestFit) },
    { key: 'skills', title: 'Skills', wrap: false, cell: ({ rank }) => ofSkills(dots(rank.skillFit?.band ?? 0)) },
    { key: 'ready', title: 'Ready', align: 'right', wrap: false, cell: ({ rank }) => ofSkills(percent(rank.readiness.share)) },
    { key: 'hours', title: 'Away', align: 'right', wrap: false, cell: ({ gapHours, openLevels }) => hoursAway(gapHours, openLevels) },
    { key: 'pay', title: 'Median pay', align: 'right', wrap: false, cell: ({ observed }) => payText(observed) },
  ];
}

const SUITS_LEGEND =
  'Fit: your answers speak for the first role less than 10 times more (fits well), less than 100 times more (fits), or more, or you like none of it (fits less). Likely: as the one for you, of the roles here alone; they share 100%, so a small share is no bad mark. Likes: your interests alone; Skills: your skills alone, as in match. Ready: core skills held, by level. How it is computed, and what it cannot know: docs/questionnaire.md.';
const HOURS_LEGEND =
  'Away: hours of the best plan for the core skills. Median pay: advertised US base pay to August 2025 (aijobs.net, CC0); ≈: a proxy, other titles stand in. ?: not known.';

const likesText = (fit: number | null): Rich => (fit === null ? [muted(UNKNOWN)] : dots(interestBand(fit)));

const payText = (observed: HeadlinePay | null): Rich =>
  observed === null ? [muted(UNKNOWN)] : [muted(observed.proxy ? '≈' : ''), usdShort(observed.p50)];

const shareWords = (share: number): string => (share < 0.01 ? '<1%' : percent(share));

/** From a fit of -1 to 1: one dot for each fifth begun, none below 0. */
export const interestBand = (fit: number): number => Math.min(5, Math.max(0, Math.ceil(5 * fit - 1e-9)));

function reasonBlocks(names: QuizNames, { rank }: QuizLine): Block[] {
  const { speaksFor, speaksAgainst } = reasonsFor(names, rank);
  return [
    heading(`${rank.rank}. ${titleOf(names, rank)}: ${shareWords(rank.share)} likely, of the roles here`),
    text([strong('For: '), speaksFor.length === 0 ? 'nothing you answered stands out.' : `${speaksFor.join('; ')}.`], 3),
    ...blocksIf(speaksAgainst.length > 0, text([strong('Against: '), `${speaksAgainst.join('; ')}.`], 3)),
  ];
}

const ADVICE = {
  none: 'Answer some of the scenes.',
  contradiction: 'Answer some of the scenes.',
  'same-answer': 'Answer anew, and use the whole scale.',
  'same-pick': 'Answer anew: choose what you would enjoy more than the rest, and leave the rest.',
};

function sureness({ ranking, topShare, settled, tooAlike, thin, knownSkills, remarks: [remark] }: QuizResult): string[] {
  const first = ranking.slice(0, 3);
  const steady = Math.min(...first.map((entry) => entry.top3Share));
  const held = topShare > 0.99 ? 'nearly all the likelihood' : `${percent(topShare)} of the likelihood`;
  const order = [
    settled
      ? `The first three hold ${held}: more answers would hardly change which three they are.`
      : `The first three hold ${held}, so which three they are is still open. More answers help.`,
    `Tried 200 times with some answers one step off, each of them stayed among the first three ${steady === 1 ? 'every time' : `at least ${percent(steady)} of the time`}.`,
  ];
  return [
    ...(tooAlike
      ? [`Not at all: the order above is close to chance, and no role is recommended. ${ADVICE[remark?.kind ?? 'none']}`]
      : order),
    ...(thin
      ? [`${plural(knownSkills, 'known skill')}: readiness and hours rest on little, and are likely to look worse than they are.`]
      : []),
  ];
}

function nextCommands(sheet: AnswerSheet, lines: readonly QuizLine[]): string[] {
  const [first, second] = lines.map((line) => line.rank.role);
  if (first === undefined) return ['list'];
  const pace = sheet.hoursPerWeek === null ? '' : ` --hours-per-week ${sheet.hoursPerWeek}`;
  const budget = sheet.budget === null ? '' : sheet.budget === 0 ? ' --free' : ` --budget ${sheet.budget}`;
  return [`show ${first}`, ...(second === undefined ? [] : [`compare ${first} ${second}`]), `plan ${first}${pace}${budget}`];
}

function rankRecord(names: QuizNames, { rank, gapHours, openLevels, observed }: QuizLine, tooAlike: boolean) {
  const { skillFit, readiness } = rank;
  return {
    role: rank.role,
    title: titleOf(names, rank),
    rank: rank.rank,
    share: rank.share,
    group: tooAlike ? null : rank.group,
    interestFit: rank.interestFit,
    fit: skillFit?.fit ?? null,
    band: skillFit?.band ?? null,
    readiness: readiness.share,
    coreAtLevel: readiness.atLevel,
    coreSkills: readiness.coreSkills,
    gapHours,
    openLevels,
    top3Share: rank.top3Share,
    observed,
    terms: skillFit?.terms ?? [],
    evidence: rank.weighed.map(({ kind, id, answer, weight }) => ({
      kind,
      id,
      answer: kind === 'interest' ? pointsOf(answer) : answer,
      weight,
    })),
    reasons: reasonsFor(names, rank),
  };
}

function remarkRecord(remark: Remark): Remark {
  if (remark.kind === 'same-pick') return remark;
  if (remark.kind === 'same-answer') return { ...remark, value: pointsOf(remark.value) };
  return { ...remark, oneAnswer: pointsOf(remark.oneAnswer), otherAnswer: pointsOf(remark.otherAnswer) };
}

const csvTable = (ranking: readonly ReturnType<typeof rankRecord>[]): Table =>
  csvOf(ranking, {
    ...same('rank', 'role', 'title', 'share', 'interestFit', 'fit', 'readiness', 'gapHours', 'openLevels', 'top3Share'),
    observed_p50: ({ observed }) => observed?.p50,
  });

const titleOf = ({ roles }: QuizNames, { role }: QuizRank): string => roles[role] ?? role;
