import type { RoleLevel } from '../../model/vocabulary.ts';
import type { SalaryRow } from './salary-row.ts';

/** A row and how often exactly it occurs. */
export interface Entry {
  year: number;
  level: RoleLevel;
  country: string;
  usd: number;
  count: number;
}

/** Which rows to take from a tally; a missing field takes all. */
export interface Selection {
  titles: readonly string[];
  country: string;
  levels?: readonly RoleLevel[] | undefined;
  year?: number | undefined;
}

/** Full-time rows of the titles and countries asked for. Repeats are counted and not kept, so memory follows the distinct rows. */
export class Tally {
  readonly #byTitle: Map<string, Map<string, Entry>>;
  readonly #countries: ReadonlySet<string>;
  readonly #groups = new Map<string, readonly Entry[]>();
  #firstYear = Number.POSITIVE_INFINITY;
  #lastYear = Number.NEGATIVE_INFINITY;

  constructor(titles: Iterable<string>, countries: Iterable<string>) {
    this.#byTitle = new Map([...titles].map((title) => [title, new Map()]));
    this.#countries = new Set(countries);
  }

  add(row: SalaryRow): void {
    if (row.year < this.#firstYear) this.#firstYear = row.year;
    if (row.year > this.#lastYear) this.#lastYear = row.year;
    const entries = this.#byTitle.get(row.title);
    if (entries === undefined || !row.isFullTime || !this.#countries.has(row.country)) return;
    const key = row.fields.join('\n');
    const entry = entries.get(key);
    if (entry !== undefined) entry.count += 1;
    else entries.set(key, { year: row.year, level: row.level, country: row.country, usd: row.usd, count: 1 });
  }

  /** First and last year of the whole file, whatever its rows are about. */
  get years(): { first: number; last: number } {
    return { first: this.#firstYear, last: this.#lastYear };
  }

  /** Entries of a selection. Asked after the last row was added: what a group has in a country is found once and kept. */
  entries({ titles, country, levels, year }: Selection): readonly Entry[] {
    const group = this.#entriesIn(titles, country);
    if (levels === undefined && year === undefined) return group;
    return group.filter((entry) => (levels === undefined || levels.includes(entry.level)) && (year === undefined || entry.year === year));
  }

  #entriesIn(titles: readonly string[], country: string): readonly Entry[] {
    const key = [country, ...titles].join('\n');
    const known = this.#groups.get(key);
    if (known !== undefined) return known;
    const found = titles.flatMap((title) => [...(this.#byTitle.get(title)?.values() ?? [])]).filter((entry) => entry.country === country);
    this.#groups.set(key, found);
    return found;
  }
}

/** Salaries in ascending order, repeats as often as they occur, or once where `rows` is `distinct`. */
export function salariesOf(entries: readonly Entry[], rows: 'all' | 'distinct'): Int32Array {
  const times = (entry: Entry) => (rows === 'distinct' ? 1 : entry.count);
  const salaries = new Int32Array(entries.reduce((sum, entry) => sum + times(entry), 0));
  let at = 0;
  for (const entry of entries) {
    salaries.fill(entry.usd, at, at + times(entry));
    at += times(entry);
  }
  return salaries.sort();
}
