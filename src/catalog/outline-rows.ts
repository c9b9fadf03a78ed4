import type { Outline, Price } from '../model/outline.ts';
import type { SkillAtLevel } from '../model/skill.ts';
import type { ListReader } from './list-reader.ts';

/**
 * An outline as the compiled file has it. Without the names of the fields, and with skills and levels in turn, it takes 200 bytes
 * instead of 520, and reading those and making objects of them takes less time than parsing the objects.
 */
export type OutlineRow = readonly [
  id: string,
  kind: Outline['kind'],
  minutes: number,
  basis: Outline['basis'],
  price: PriceCell,
  certified: PriceCell,
  platform: string | null,
  teaches: readonly (string | number)[],
  requires: readonly (string | number)[],
  contains: readonly string[],
  hours: number | null,
  free: boolean,
  active: boolean,
  form: Outline['form'],
  level: Outline['level'],
  roles: readonly string[] | null,
];

/** Cents once; cents a month for one programme and for everything; null where nobody states it. */
type PriceCell = number | readonly [one: number | null, everything: number | null] | null;

export function rowOf(outline: Outline): OutlineRow {
  const { id, kind, minutes, basis, price, certified, platform, teaches, requires, contains, hours, free, active, form, level, roles } =
    outline;
  const prices = [priceCell(price), priceCell(certified)] as const;
  return [
    ...([id, kind, minutes, basis, ...prices, platform, inTurn(teaches), inTurn(requires)] as const),
    ...([contains, hours, free, active, form, level, roles] as const),
  ];
}

/** Outlines of a compiled catalog, each made of its row when it is first asked for: most answers look at a third of them. */
export class OutlineReader {
  readonly #rows: ListReader<OutlineRow>;
  readonly #made: Outline[] = [];

  constructor(rows: ListReader<OutlineRow>) {
    this.#rows = rows;
  }

  all(): Outline[] {
    return this.some(this.#rows.all().keys());
  }

  /** Those of some rows, by their numbers. */
  some(numbers: Iterable<number>): Outline[] {
    const outlines: Outline[] = [];
    for (const number of numbers) {
      this.#made[number] ??= outlineOf(this.#rows.at(number));
      outlines.push(this.#made[number] as Outline);
    }
    return outlines;
  }
}

function outlineOf(row: OutlineRow): Outline {
  return {
    id: row[0],
    kind: row[1],
    minutes: row[2],
    basis: row[3],
    price: priceOf(row[4], row[6]),
    certified: priceOf(row[5], row[6]),
    platform: row[6],
    teaches: skillsOf(row[7]),
    requires: skillsOf(row[8]),
    contains: row[9],
    hours: row[10],
    free: row[11],
    active: row[12],
    form: row[13],
    level: row[14],
    roles: row[15],
  };
}

const inTurn = (skills: readonly SkillAtLevel[]): (string | number)[] => skills.flatMap(({ skill, level }) => [skill, level]);

function skillsOf(turns: readonly (string | number)[]): SkillAtLevel[] {
  const skills: SkillAtLevel[] = [];
  for (let at = 0; at < turns.length; at += 2) skills.push({ skill: turns[at] as string, level: turns[at + 1] as number });
  return skills;
}

function priceCell(price: Price): PriceCell {
  if (price.kind === 'unknown') return null;
  return price.kind === 'fixed' ? price.cents : [price.one, price.everything];
}

/** A monthly price is that of the platform the course is on. */
function priceOf(cell: PriceCell, platform: string | null): Price {
  if (cell === null) return { kind: 'unknown' };
  if (typeof cell === 'number') return { kind: 'fixed', cents: cell };
  return { kind: 'monthly', platform: platform ?? '', one: cell[0], everything: cell[1] };
}
