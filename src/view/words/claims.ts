import type { PayClaim } from '../../model/role.ts';
import { usd, usdShort } from './money.ts';

type Amounts = Pick<PayClaim, 'low' | 'high' | 'openEnded'>;

/** "$140,000 to $250,000 or more". */
export function claimText({ low, high, openEnded }: Amounts): string {
  if (high === null) return low === null ? 'no figure' : `${usd(low)} or more`;
  return low === null ? `up to ${usd(high)}${openEnded ? ' and more' : ''}` : `${usd(low)} to ${usd(high)}${openEnded ? ' or more' : ''}`;
}

/** "$140k – $250k+". */
export function claimShort({ low, high, openEnded }: Amounts): string {
  const more = openEnded ? '+' : '';
  if (high === null || low === high) return low === null ? 'no figure' : `${usdShort(low)}${high === null ? '+' : more}`;
  return low === null ? `to ${usdShort(high)}${more}` : `${usdShort(low)} – ${usdShort(high)}${more}`;
}
