import type { RangeRow } from '../view/view.ts';
import { usd } from '../view/words/money.ts';

/** For Markdown and screen readers. */
export function rangeWords(draw: RangeRow['draw']): string {
  if (draw.kind === 'none') return '';
  return draw.kind === 'claim' ? claimWords(draw) : spreadWords(draw);
}

function claimWords({ low, high, openEnded }: Extract<RangeRow['draw'], { kind: 'claim' }>): string {
  if (high === null) return low === null ? 'no figure' : `${usd(low)} or more`;
  const more = openEnded ? ' or more' : '';
  return low === null ? `up to ${usd(high)}${more}` : `${usd(low)} to ${usd(high)}${more}`;
}

function spreadWords({ p25, p50, p75 }: Extract<RangeRow['draw'], { kind: 'spread' }>): string {
  return p25 === null || p75 === null ? `median ${usd(p50)}` : `median ${usd(p50)}, middle half ${usd(p25)} to ${usd(p75)}`;
}
