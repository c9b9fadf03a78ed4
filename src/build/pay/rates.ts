import { THIN_BELOW } from '../../core/pay/quantiles.ts';
import type { TitlePay } from '../../model/title.ts';
import type { SalaryRow } from './salary-row.ts';

/** The publisher's rates, by currency and year. */
export class Rates {
  readonly #ratios = new Map<string, number[]>();

  add({ salary, usd, currency, year }: Pick<SalaryRow, 'salary' | 'usd' | 'currency' | 'year'>): void {
    if (salary <= 0 || currency === 'USD') return;
    const key = `${currency} ${year}`;
    const ratios = this.#ratios.get(key);
    if (ratios === undefined) this.#ratios.set(key, [usd / salary]);
    else ratios.push(usd / salary);
  }

  /** The median of the last year with ten rows, to five digits. */
  newest(): TitlePay['rates'] {
    const rates = new Map<string, TitlePay['rates'][number]>();
    for (const key of [...this.#ratios.keys()].sort()) {
      const ratios = (this.#ratios.get(key) ?? []).sort((a, b) => a - b);
      const [currency = '', year = ''] = key.split(' ');
      const middle = ratios[Math.floor(ratios.length / 2)] ?? 0;
      if (ratios.length >= THIN_BELOW)
        rates.set(currency, { currency, year: Number(year), usd: Number(middle.toPrecision(5)), n: ratios.length });
    }
    return [...rates.values()];
  }
}
