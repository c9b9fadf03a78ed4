import type { RoleLevel } from '../../model/vocabulary.ts';
import type { SalaryRow } from './salary-row.ts';

export interface Entry {
  year: number;
  level: RoleLevel;
  country: string;
  usd: number;
  count: number;
}

export interface Selection {
  titles: readonly string[];
  country: string;
  levels?: readonly RoleLevel[] | undefined;
  year?: number | undefined;
}

/** Full-time rows only. Repeats are only counted, to save memory. */
export class Tally {
  readonly #byTitle: Map<string, Map<string, Entry>>;
  readonly #countries: ReadonlySet<string>;
  readonly #groups = new Map<string, Entry[]>();
  /** Of the whole file. */
  readonly years = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };

  constructor(titles: Iterable<string>, countries: Iterable<string>) {
    this.#byTitle = new Map([...titles].map((title) => [title, new Map()]));
    this.#countries = new Set(countries);
  }

  add({ year, level, isFullTime, title, usd, country, fields }: SalaryRow): void {
    this.years.first = Math.min(this.years.first, year);
    this.years.last = Math.max(this.years.last, year);
    const entries = this.#byTitle.get(title);
    if (entries === undefined || !isFullTime || !this.#countries.has(country)) return;
    const key = fields.join('\n');
    const entry = entries.get(key);
    if (entry !== undefined) entry.count += 1;
    else entries.set(key, { year, level, country, usd, count: 1 });
  }

  entries({ titles, country, levels, year }: Selection): Entry[] {
    return this.#entriesIn(titles, country).filter(
      (entry) => (levels === undefined || levels.includes(entry.level)) && (year === undefined || entry.year === year),
    );
  }

  /** Cached: each of a hundred cells would filter all rows again. */
  #entriesIn(titles: readonly string[], country: string): Entry[] {
    const key = [country, ...titles].join('\n');
    let group = this.#groups.get(key);
    if (group === undefined) {
      group = titles.flatMap((title) => [...(this.#byTitle.get(title)?.values() ?? [])]).filter((entry) => entry.country === country);
      this.#groups.set(key, group);
    }
    return group;
  }
}

/** Ascending; with `distinct`, repeated rows count once. */
export function salariesOf(entries: readonly Entry[], rows: 'all' | 'distinct'): Int32Array {
  const repeated = entries.flatMap(({ usd, count }) => (rows === 'distinct' ? usd : Array<number>(count).fill(usd)));
  return Int32Array.from(repeated).sort();
}
