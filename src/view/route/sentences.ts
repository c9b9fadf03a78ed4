import type { Cost } from '../../core/plan/cost.ts';
import { READY } from '../../core/routes/hop.ts';
import type { Route, Stop, Way } from '../../core/routes/route.ts';
import { hint, muted } from '../build.ts';
import type { Item, Rich } from '../view.ts';
import { andList, count, hours, percent, plural, timeText } from '../words/counts.ts';
import { dollars } from '../words/money.ts';

/** Which way is better, and why. */
export function adviceText({ advice, title, straight, stepping }: Route): string {
  switch (advice) {
    case 'there':
      return straight?.openLevels === 0
        ? `You are there: every core skill of ${title} is at level.`
        : `Nothing is left to learn for ${title} that the catalog teaches.`;
    case 'none':
      return 'No way keeps these limits, straight or by stops.';
    case 'open':
      return `Go straight: ${doorText(straight)}${stepping === null ? '' : `, and ${detourText(stepping, straight)}`}.`;
    case 'no-stops':
      return straight?.stops[0]?.door === null
        ? `Straight is the only way found: no other roles lead there with at least 60% readiness for each, and ${doorText(straight)}.`
        : `Go straight: ${doorText(straight)}, and no way with stops is allowed.`;
    case 'shorter':
      return `Go straight: ${detourText(stepping, straight)}, though ${doorText(straight)}.`;
    case 'stops':
      return straight === null
        ? `Go by ${viaText(stepping)}: no plan straight to it keeps these limits.`
        : `Go by ${viaText(stepping)}: it takes ${moreText(stepping, straight)} than straight, and ${leapText(stepping, straight)}.`;
  }
}

/** The same in figures, for a page: how ready, how far each way, at what cost. */
export function headlineText(route: Route): string {
  const { advice, title, straight, stepping } = route;
  if (advice === 'there') return adviceText(route);
  if (advice === 'none') return `No way to ${title} keeps these limits, straight or by stops.`;
  const ready = straight === null ? '' : `You are ${percent(straight.stops[0]?.readiness ?? 0)} ready for ${title}. `;
  const direct = straight?.stops[0]?.door === 'direct' ? ', where people get in directly' : '';
  if (advice === 'stops') {
    const beside = straight === null ? 'no plan straight to it keeps these limits' : `straight ${moreText(straight, stepping)}`;
    return `${ready}Go by way of ${viaText(stepping)}: ${wayText(stepping, '')}; ${beside}.`;
  }
  const none = advice === 'no-stops' ? '; no way with stops is allowed' : '';
  const beside = stepping === null ? none : `; by way of ${viaText(stepping)} ${moreText(stepping, straight)}`;
  return `${ready}Go straight: ${wayText(straight, direct)}${beside}.`;
}

function wayText(way: Way | null, direct: string): string {
  if (way === null) return '';
  const open = way.openLevels === 0 ? '' : ` and ${plural(way.openLevels, 'level')} that nothing here teaches`;
  return `${hours(way.hours)}${open}, ${plural(way.weeks, 'week')}, ${costShort(way.cost)}${direct}`;
}

const viaText = (way: Way | null): string => andList((way?.stops ?? []).slice(0, -1).map(({ title }) => title));

const detourText = (way: Way | null, straight: Way | null): string =>
  `the best way with stops, by ${viaText(way)}, takes ${moreText(way, straight)}`;

function moreText(way: Way | null, straight: Way | null): string {
  const more = (way?.hours ?? 0) - (straight?.hours ?? 0);
  return more >= 0 ? `${hours(more)} more` : `${hours(-more)} less`;
}

function doorText(straight: Way | null): string {
  const [stop] = straight?.stops ?? [];
  if (stop?.door === 'direct') return 'people get in directly';
  return `you are ${percent(stop?.readiness ?? 0)} ready for it today`;
}

/** What a stop is good for, however far away. */
function leapText(way: Way | null, straight: Way): string {
  const [goal] = straight.stops;
  if (goal === undefined || goal.door !== null) return 'its projects teach what the straight way must learn in courses';
  const isDirect = way?.stops[0]?.door === 'direct';
  const first = isDirect ? 'people get in there directly' : `you are ${percent(READY)} ready for each role on it, or more`;
  return `${first}, while you are ${percent(goal.readiness)} ready for ${goal.title} today`;
}

/** Why a stop is on the way: how it opens its door, and what it opens. */
export function whyText({ door, readiness, atLevel, coreSkills, brings, opens, title }: Stop, titleOf: (id: string) => string): Rich {
  const ready = `${percent(readiness)} ready, ${atLevel} of ${coreSkills} core skills at level`;
  const way = door === 'direct' ? `people get in directly (${ready})` : ready;
  const next = opens === null ? '' : `; from ${percent(opens.from)} to ${percent(opens.to)} ready for ${titleOf(opens.role)}`;
  return [`${title}: ${way}${next}`, muted(broughtText(brings.map(titleOf)))];
}

const MOST_ON_A_LINE = 3;

/** Such as `As Data Analyst: Excel (8 h), SQL (20 h)`; more than three stand below each other. */
export function stepsItem({ title, steps }: Stop): Item {
  const names = steps.map(
    (step) => `${step.kind === 'project' ? 'Project: ' : ''}${step.title} (${timeText(step.hours, step.assumed).replace(' ', '\u00a0')})`,
  );
  return names.length > MOST_ON_A_LINE
    ? { text: `As ${title}`, below: names }
    : { text: [`As ${title}: `, muted(names.join(', '))], below: [] };
}

const NAMED = 5;

function broughtText(brings: readonly string[]): string {
  if (brings.length === 0) return '';
  const more = brings.length - NAMED;
  return `; brings ${andList([...brings.slice(0, NAMED), ...(more > 0 ? [`${more} more`] : [])])}`;
}

/** Short, for a column: `$213 + ≈ $90`. */
export function costShort({ usd, assumedUsd, unknown }: Cost): string {
  if (unknown === 0) return usd === 0 ? 'free' : dollars(usd);
  return `${usd === 0 ? '' : `${dollars(usd)} + `}≈ ${dollars(assumedUsd)}`;
}

/** The pace, and whose it is. */
export const paceText = ({ hoursPerWeek, paceAssumed }: Route): Rich => [
  muted(`At ${count(hoursPerWeek)} hours of study a week${paceAssumed ? ', which is our assumption' : ''}`),
  ...(paceAssumed ? [hint('; yours with --hours-per-week', 'muted')] : []),
  muted(`. ${paceAssumed ? 'Weeks' : 'Dates'} count your study and your pauses, not the time in a job.`),
];
