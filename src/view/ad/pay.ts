import type { Ad } from '../../core/ad/ad.ts';
import type { PostedAmount } from '../../core/ad/pay-text.ts';
import type { PostedPay, PostedYearly } from '../../core/ad/posted-pay.ts';
import { gap, muted, note, strong, text } from '../build.ts';
import { limitsOf, scaleOf, spreadOf } from '../salary/chart.ts';
import { atLevels, between, figures } from '../salary/sentences.ts';
import type { Block, RangeRow } from '../view.ts';
import { claimShort } from '../words/claims.ts';
import { count, grouped } from '../words/counts.ts';
import { usd, usdShort } from '../words/money.ts';

/** Such as `EUR 78,000 to 98,000 a year`. */
export function postedText({ min, max, currency, unit }: PostedAmount): string {
  const ends = [...new Set([min, max])].flatMap((end) => (end === null ? [] : [grouped(end)]));
  return `${currency ?? ''} ${ends.join(' to ')}${unit === null ? '' : unit === 'hour' ? ' an hour' : ` a ${unit}`}`.trim();
}

/** Such as `EUR 78k – 98k`; a year where nothing else stands there. */
export function postedShort(posted: PostedAmount): string {
  const short = (end: number) => (end >= 10_000 ? `${count(end / 1000)}k` : grouped(end));
  const ends = [...new Set([posted.min, posted.max])].flatMap((end) => (end === null ? [] : [short(end)]));
  return `${posted.currency ?? ''} ${ends.join(' – ')}${posted.unit === null || posted.unit === 'year' ? '' : ` a ${posted.unit}`}`
    .trim()
    .replace('a hour', 'an hour');
}

/** Posted beside observed pay on one scale, and a sentence on whose figures they are. */
export function payBlocks({ pay, posting }: Ad): Block[] {
  if (pay === null) return [];
  const { yearly, observed } = pay;
  if (yearly === null) return [gap, text([strong('Pay'), ` ${postedText(pay.posted)}: ${WHY[pay.why ?? 'no-unit']}`])];
  const rows = [postedRow(yearly), ...(observed === null ? [] : [observedRow(pay)])];
  const drawn = rows.flatMap(({ draw }) => limitsOf(draw));
  return [
    gap,
    text([strong('Pay'), muted(', US dollars a year')]),
    { kind: 'ranges', scale: scaleOf(Math.min(...drawn), Math.max(...drawn) + 1), rows },
    text(placeText(pay, yearly, posting.title)),
    ...(yearly.rate === null && yearly.times === null ? [] : [note(turnedText(pay.posted, yearly))]),
  ];
}

const WHY: Readonly<Record<NonNullable<PostedPay['why']>, string>> = {
  'no-unit': 'it does not say for how long, so it is not compared.',
  'by-day': 'pay by the day is that of contracts, whose days off are unpaid, so it is not compared with salaries.',
  'no-rate': 'no exchange rate is held for it, so it is not compared.',
  'no-currency': 'it names no currency, so it is not compared.',
  'out-of-range': 'that is no salary of a year, so it is not compared.',
};

function postedRow({ low, high }: PostedYearly): RangeRow {
  const claim = { low, high, openEnded: false };
  return { label: 'the ad', draw: { kind: 'claim', ...claim }, figure: claimShort(claim) };
}

function observedRow({ observed, title, of }: PostedPay): RangeRow {
  const { p10, p90, ...inner } = observed?.quantiles ?? {};
  const whiskers = (observed?.n ?? 0) >= 50 && p10 !== undefined && p90 !== undefined ? { p10, p90 } : {};
  const level = observed === null || observed.level === 'all' ? '' : `, ${observed.level}`;
  return {
    label: `observed${of === 'role' ? ` of ${title}` : ''}${level}`,
    draw: spreadOf({ ...inner, ...whiskers }),
    figure: inner['p50'] === undefined ? '' : usdShort(inner['p50']),
    after: [muted(`  n ${count(observed?.n ?? 0)}`)],
  };
}

/** Says at once if the figures are those of a role the advertisement only reads like, or of all levels. */
function placeText({ of, title, observed, place, placeTo }: PostedPay, { low, high, rate }: PostedYearly, asked: string | null): string {
  const name = asked === null ? 'the title' : `“${asked}”`;
  if (observed === null || place === null || title === null) return `Too few figures are held of ${name} to place it in.`;
  const amount = rate === null ? usd : usdShort;
  const posted = low === high ? amount(low) : `${amount(low)} to ${amount(high)}`;
  const ends = placeTo === null ? between(place) : `${between(place)} at its low end and ${between(placeTo)} at its high end`;
  const whose = of === 'title' ? title : `${title}, which it reads like (too few are held of ${name})`;
  const proxy = observed.proxy ? ' Those figures are a proxy, other titles standing in.' : '';
  const where = `${figures(observed.n, observed.asOf, observed.country)}${atLevels([observed.level])}`;
  return `${posted} is above ${ends} of ${where} of ${whose}.${proxy}`;
}

function turnedText(posted: PostedAmount, { rate, times }: PostedYearly): string {
  const counted = times === null || posted.unit === null ? [] : [`a year counts ${count(times)} ${posted.unit}s`];
  const at =
    rate === null
      ? []
      : [`one ${rate.currency} is ${rate.usd} dollars, the rate of the salary data of ${rate.year} (${count(rate.n)} rows)`];
  return `To compare: ${[...counted, ...at].join('; ')}.`;
}
