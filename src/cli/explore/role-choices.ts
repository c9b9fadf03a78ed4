import { claimedPay } from '../../core/pay/claimed.ts';
import { headlinePay } from '../../core/pay/observed.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import { plainText } from '../../render/rich.ts';
import { claimedText } from '../../view/pay-cells.ts';
import { usdShort } from '../../view/words/money.ts';
import type { Choice } from '../prompt/prompter.ts';
import type { Turn } from './pages.ts';

export function roleChoices(catalog: Catalog, turn: (role: Role) => Turn): Choice<Turn>[] {
  return catalog.roles.map((role) => {
    const observed = headlinePay(catalog, role);
    const claimed = plainText(claimedText(claimedPay(role)));
    const median =
      observed === null
        ? 'no observations'
        : `observed median ${usdShort(observed.p50)} (advertised US base pay to August 2025${observed.proxy ? ', proxy' : ''})`;
    return { value: turn(role), label: role.title, hint: `${role.summary} Claimed ${claimed}, ${median}.` };
  });
}
