import type { Ad, AdGap } from '../../core/ad/ad.ts';
import { isFirstOfChoice } from '../../core/ad/as-role.ts';
import { fileWord } from '../../core/command-line.ts';
import type { AskedSkill } from '../../core/reading/asked/asked.ts';
import type { AskedLanguage } from '../../core/reading/asked/languages.ts';
import type { Unasked } from '../../core/reading/asked/places.ts';
import { type Audience, withFlags } from '../audience.ts';
import { accent, blocksIf, type CellColumn, facts, good, heading, muted, partsOf, strong, tableOf, text, title, warn } from '../build.ts';
import { timeCell } from '../course-cells.ts';
import { dots, hoursAway, openBlocks, profileBlocks } from '../fit-cells.ts';
import { importSummaryBlocks, importSummaryRecord } from '../profile/import.ts';
import { DENIALS } from '../profile/reading.ts';
import { CHART_KEY } from '../salary/legend.ts';
import { footnotesOf } from '../sources.ts';
import type { Block, Cell, Fact, Rich, Span, View } from '../view.ts';
import { percent, plural } from '../words/counts.ts';
import { payBlocks, postedText } from './pay.ts';
import { quoteOf } from './quote.ts';
import { adCsv, adRecord } from './record.ts';

/** One advertisement explained, against a person if known. */
export function adView(ad: Ad, audience: Audience): View {
  const { sources, pay } = ad;
  return {
    kind: 'ad',
    blocks: [
      title(titleOf(ad), placeOf(ad)),
      ...(pay === null ? [] : [text(`${postedText(pay.posted)}, says the ad`)]),
      facts([...likeFacts(ad), ...youFacts(ad)]),
      ...(ad.you === null ? [] : profileBlocks(audience)),
      ...(audience.resume === null ? [] : importSummaryBlocks(audience.resume)),
      ...askedBlocks(ad),
    ],
    provenance: [adLegend(ad)],
    ...(pay?.observed == null ? {} : { chartKey: [CHART_KEY] }),
    footnotes: footnotesOf(sources),
    next: nextCommands(ad, audience),
    csv: adCsv([ad]),
    data: { ...adRecord(ad), ...(audience.resume === null ? {} : { resume: importSummaryRecord(audience.resume) }), sources },
  };
}

/** As part of another page, with titles of skills and roles instead of ids. */
export const adBlocks = (ad: Ad, titles: Titles): Block[] => [
  text([strong(titleOf(ad)), muted(` ${placeOf(ad)}`)]),
  ...(ad.pay === null ? [] : [text(`${postedText(ad.pay.posted)}, says the ad`)]),
  facts([...likeFacts(ad, true), ...youFacts(ad)]),
  ...askedBlocks(ad, titles),
];

type Titles = Readonly<Record<string, string>>;

function askedBlocks(ad: Ad, titles: Titles = {}): Block[] {
  const needs = ad.asked.filter(isFirstOfChoice);
  const must = needs.filter(({ importance }) => importance === 'must');
  const nice = needs.filter(({ importance }) => importance === 'nice');
  return [
    ...blocksIf(must.length > 0, heading('Asked'), tableOf(must, columnsFor(ad, titles))),
    ...blocksIf(nice.length > 0, heading('Nice to have'), tableOf(nice, columnsFor(ad, titles))),
    ...(ad.you === null ? [] : openBlocks([ad.you])),
    facts(besideFacts(ad, titles)),
    ...payBlocks(ad),
  ];
}

const titleOf = ({ posting, file }: Ad): string =>
  [posting.title ?? `Advertisement ${file === '-' ? '' : file}`.trim(), posting.organization].filter((part) => part !== null).join(' · ');

function placeOf({ posting: { places, remote } }: Ad): string {
  const where = places.slice(0, 2).join('; ');
  return remote && !/remote|home|télétravail|teletrabajo/i.test(where)
    ? [where, 'remote'].filter((part) => part !== '').join(' or ')
    : where;
}

const MOST_ROLES = 3;

function likeText({ roles }: Ad, isTitled: boolean): Rich {
  const shown = roles.slice(0, MOST_ROLES).filter(({ band }) => band > 1);
  if (shown.length === 0) return 'none of the roles here';
  return shown.flatMap(({ role, band }, at): (string | Span)[] => [
    at === 0 ? '' : ' · ',
    accent(isTitled ? role.title : role.id),
    '\u00a0',
    ...dots(band),
  ]);
}

const likeFacts = (ad: Ad, isTitled = false): Fact[] => [{ label: 'Reads like', text: likeText(ad, isTitled) }];

function youFacts({ you, years }: Ad): Fact[] {
  const asked = years.asked === null ? '' : `${plural(years.asked, 'year')} asked`;
  if (you === null) return asked === '' ? [] : [{ label: 'Experience', text: asked }];
  const level = `${you.atLevel} of ${you.mustHave} asked at level`;
  const rest = you.atLevel === you.mustHave ? [] : [', ', ...partsOf(hoursAway(you.gapHours, you.openLevels).text), ' to close the rest'];
  const all = years.inAll === years.held ? '' : ` (${years.inAll} in all jobs)`;
  const held = years.held === null ? '' : `, ${years.held} shown in ${you.mustHave === 0 ? 'jobs' : 'jobs that name what is asked'}${all}`;
  return [
    { label: 'You', text: [you.mustHave === 0 ? 'nothing is a must' : strong(level), ...rest, asked === '' ? '' : `; ${asked}${held}`] },
  ];
}

function columnsFor({ you }: Ad, titles: Titles): CellColumn<AskedSkill>[] {
  const held = new Map(you?.have.map(({ skill, level }) => [skill, level]));
  const gapOf = ({ skill, or }: AskedSkill) => you?.gap.find((gap) => gap.skill === skill || or.includes(gap.skill));
  const bestHeld = ({ skill, or }: AskedSkill) => Math.max(...[skill, ...or].map((one) => held.get(one) ?? 0));
  const forYou: CellColumn<AskedSkill>[] = [
    { key: 'you', title: 'You', wrap: false, cell: (one) => youCell(bestHeld(one), gapOf(one)) },
    { key: 'close', title: 'To close', align: 'right', wrap: false, cell: (one) => closeCell(gapOf(one)) },
  ];
  return [
    {
      key: 'skill',
      title: 'Skill',
      least: 18,
      cell: ({ skill, or }) => [accent([skill, ...or].map((one) => titles[one] ?? one).join(' or '))],
    },
    { key: 'level', title: 'Level', align: 'right', wrap: false, cell: levelCell },
    { key: 'said', title: 'Said as', least: 16, cell: saidCell },
    ...(you === null ? [] : forYou),
  ];
}

/** What names it, or what tells of it. */
const saidCell = ({ evidence: [first], likelihood }: AskedSkill): Rich =>
  first === undefined
    ? ''
    : [`“${likelihood === null ? quoteOf(first) : first.name}”`, likelihood === null ? '' : muted(` likely, ${percent(likelihood)}`)];

const isAssumed = (basis: AskedSkill['levelBasis']): boolean => basis === 'default' || basis === 'likely';

const levelCell = ({ level, levelBasis }: AskedSkill): Cell => ({
  text: isAssumed(levelBasis) ? [muted('≈\u00a0'), String(level)] : String(level),
  value: level,
});

const youCell = (level: number, gap: AdGap | undefined): Rich =>
  level === 0 ? [muted('–')] : gap === undefined ? [good(`${level} ✓`)] : [warn(String(level))];

function closeCell(gap: AdGap | undefined): Rich {
  if (gap === undefined) return '';
  if (gap.reaches === null) return [muted('open')];
  return [...partsOf(timeCell(gap).text), ...(gap.reaches < gap.to ? [muted(` to ${gap.reaches}`)] : [])];
}

const REASONS: Readonly<Record<Unasked, string>> = { ...DENIALS, furniture: 'around the ad' };
const MOST = 6;

function besideFacts({ languages, otherTechnology, notAsked, doubtful, unusual, roles }: Ad, titles: Titles): Fact[] {
  const titled = (skills: string): string =>
    skills
      .split(' or ')
      .map((skill) => titles[skill] ?? skill)
      .join(' or ');
  const role = roles[0]?.role.title ?? '';
  const names = (all: readonly string[]): string =>
    `${all.slice(0, MOST).join(', ')}${all.length > MOST ? ` and ${all.length - MOST} more` : ''}`;
  return [
    { label: 'Languages', text: languages.length === 0 ? '' : [names(languages.map(languageText)), muted(' (not checked)')] },
    { label: 'Also asked', text: otherTechnology.length === 0 ? '' : [names(otherTechnology), muted(' (no skill here)')] },
    { label: 'Not asked', text: notAsked.length === 0 ? '' : names(notAsked.map((one) => `${titled(one.skill)} (${REASONS[one.why]})`)) },
    { label: 'Doubtful', text: doubtful.length === 0 ? '' : names(doubtful.map((one) => `${titled(one.skill)}? (“${one.name}”)`)) },
    { label: 'Usually too', text: unusual.missing.length === 0 ? '' : [names(unusual.missing.map(titled)), muted(` (${role})`)] },
    { label: 'Beyond it', text: unusual.extra.length === 0 ? '' : [names(unusual.extra.map(titled)), muted(` (not of ${role})`)] },
  ];
}

/** Such as `French C1, nice to have`. */
const languageText = ({ title, level, importance }: AskedLanguage): string =>
  `${title}${level === null ? '' : ` ${level}`}${importance === 'nice' ? ' as nice to have' : ''}`;

export function adLegend({ you, asked }: Ad): string {
  const assumed = asked.some(({ levelBasis }) => isAssumed(levelBasis))
    ? ' ≈ before a level: the ad names none, so 3, or 2 for juniors and what is nice to have.'
    : '';
  const close =
    you === null
      ? ''
      : ' To close: the quickest way for that skill alone; one course may close several. The skills lead to an interview, not to an offer.';
  return `Read by rules and the weight of words, not by a language model: check it against the ad. Dots: fifths of the first role’s likeness, by skills, title and words.${assumed}${close}`;
}

function nextCommands({ file, roles, you, posting: { pay } }: Ad, audience: Audience): NonNullable<View['next']> {
  const word = fileWord(file);
  const [first] = roles;
  if (first === undefined) return ['list', 'skills'];
  if (you === null) return [`ad ${word} --resume cv.pdf`, `plan --for-ad ${word}`, `show ${first.role.id}`];
  return [
    withFlags(`plan --for-ad ${word}`, audience),
    withFlags(`gap --for-ad ${word}`, audience),
    ...(pay === null ? [`salary ${first.role.id}`] : [`salary ${first.role.id} --by level`]),
  ];
}
