import { byId } from '../../core/catalog/by-id.ts';
import { sourceRefs } from '../../core/catalog/references.ts';
import { CareersError } from '../../core/errors.ts';
import { isNothing, readOffer } from '../../core/pay/offered.ts';
import { paybackOf } from '../../core/pay/payback.ts';
import type { FoundPlan } from '../../core/plan/answer.ts';
import type { Catalog } from '../../model/catalog.ts';
import { paybackBlocks } from '../../view/payback.ts';
import { statedText } from '../../view/salary/sentences.ts';
import { footnotesOf } from '../../view/sources.ts';
import type { View } from '../../view/view.ts';
import { yearlyPay } from '../option-values.ts';

export const CURRENT_PAY_HELP = 'what you earn now, such as 90k, "80k EUR" or 75/h: says in how many months the cost pays back';

export interface CurrentPay {
  /** US dollars a year; 0 for whoever earns nothing. */
  usd: number;
  /** How another currency or an hour was read; null for dollars a year. */
  stated: string | null;
}

/** @throws CareersError `usage` for what is no amount of a year's pay, or a range */
export function currentPayOf(catalog: Catalog, typed: string | undefined): CurrentPay | undefined {
  if (typed === undefined) return undefined;
  if (isNothing(typed)) return { usd: 0, stated: null };
  const { low, high, stated } = yearlyPay('--current-pay', (text) => readOffer(text, catalog.titlePay?.rates ?? []))(typed);
  if (low !== high) throw new CareersError('usage', '--current-pay takes one amount, not a range.', { hint: 'Such as --current-pay 90k.' });
  return { usd: low, stated: stated === null ? null : statedText(stated, { offer: low, offerTo: null }) };
}

/** The plan with what it does for the current pay, one sentence a role. */
export function withPayback(catalog: Catalog, plan: FoundPlan, { usd, stated }: CurrentPay, view: View): View {
  const roles = [plan.role, plan.and ?? ''].flatMap((id) => byId(catalog.roles).get(id) ?? []);
  const payback = roles.map((role) => paybackOf(catalog, role, plan, usd));
  const blocks = paybackBlocks(payback, stated);
  const sources = sourceRefs(
    catalog,
    payback.map(({ pay }) => pay?.source),
  );
  const before = Array.isArray(view.data['sources']) ? view.data['sources'] : [];
  return {
    ...view,
    blocks: [...view.blocks, ...blocks],
    ...(view.markdown === undefined ? {} : { markdown: [...view.markdown, ...blocks] }),
    footnotes: [...(view.footnotes ?? []), ...footnotesOf(sources)],
    data: { ...view.data, payback, sources: [...before, ...sources] },
  };
}
