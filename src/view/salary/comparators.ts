import { type Comparator, LEVELS, type Median } from '../../core/pay/comparators.ts';
import { INDICATIVE_BELOW } from '../../core/pay/quantiles.ts';
import type { RoleSalary } from '../../core/pay/salary.ts';
import { type CellColumn, gap, heading, muted, strong, tableOf, text } from '../build.ts';
import type { Block, Cell } from '../view.ts';
import { andList, count, UNKNOWN } from '../words/counts.ts';
import { monthText } from '../words/dates.ts';
import { usdShort } from '../words/money.ts';
import { atLevels } from './sentences.ts';

/** Medians by level, the figures behind them in brackets. */
export function comparatorTable({ comparators, role }: RoleSalary): Block[] {
  const levels = [...new Set(comparators.flatMap((other) => other.levels.map(({ level }) => level)))];
  if (levels.length === 0) return [];
  const at = (other: Comparator, level: string) => other.levels.find((compared) => compared.level === level);
  const own = (level: string) => comparators.map((other) => at(other, level)?.role).find((median) => median !== undefined);
  const figures = { align: 'right', wrap: true } as const;
  const table = tableOf(levels, [
    { key: 'level', title: 'Level', wrap: false, cell: (level) => level },
    { key: 'role', title: role.title, ...figures, cell: (level) => medianCell(own(level)) },
    ...comparators.map((other): CellColumn<string> => {
      return { key: other.group, title: comparatorName(other.label), ...figures, cell: (level) => medianCell(at(other, level)?.other) };
    }),
  ]);
  // Without a heading it would read as part of the official figures above.
  const isFew = comparators.some((other) => other.levels.some((compared) => few(compared.role) || few(compared.other)));
  return [heading(headingText(comparators, isFew)), table];
}

function headingText([first]: readonly Comparator[], isFew: boolean): string {
  const when = first === undefined || first.year === 'all' ? 'all years' : `${first.year}`;
  return `Observed medians of ${when} beside comparable jobs (n)${isFew ? `; only: under ${INDICATIVE_BELOW}, indicative` : ''}`;
}

const few = ({ n, p50 }: Median): boolean => p50 !== null && n < INDICATIVE_BELOW;

function medianCell(median: Median | undefined): Cell {
  if (median === undefined || median.p50 === null) return { text: [muted(UNKNOWN)], value: null };
  return { text: [usdShort(median.p50), muted(` (${few(median) ? 'only ' : ''}${count(median.n)})`)], value: median.p50 };
}

/** Checks the article's claim that these careers often pay more than comparable jobs. */
export function comparatorLine({ comparators }: RoleSalary): Block[] {
  const first = comparators[0];
  const whole = first?.levels[0];
  if (first === undefined || whole === undefined) return [];
  const when = first.year === 'all' ? 'of all years' : `of ${first.year}`;
  const counted = `${count(whole.role.n)} advertised US base-pay figures ${when}${atLevels([whole.level])}`;
  const isOne = comparators.every((other) => toldLevels(other).length === 1);
  const [medians, lie] = isOne ? ['median', 'lies'] : ['medians', 'lie'];
  const sentence = ` The ${medians} of ${counted} (to ${monthText(first.asOf)}) ${lie} ${comparatorText(comparators, isOne)}.`;
  return [gap, text([strong('"Often surpassing comparable roles", as the article says?'), sentence])];
}

/** Jobs with the same answer share a phrase. */
function comparatorText(comparators: readonly Comparator[], isOne: boolean): string {
  const phrases = new Map<string, string[]>();
  for (const other of comparators) {
    const n = other.levels[0]?.other.n ?? 0;
    const name = `${comparatorName(other.label).replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())} (n ${count(n)})`;
    phrases.set(sidesText(other), [...(phrases.get(sidesText(other)) ?? []), name]);
  }
  return [...phrases]
    .map(([phrase, names]) => `${phrase} ${isOne && names.length === 1 ? 'that' : 'those'} of ${andList(names)}`)
    .join('; ');
}

/** Single levels if there are any, else all together. */
function toldLevels({ levels }: Comparator): Comparator['levels'] {
  const single = levels.filter(({ level }) => level !== 'all');
  return single.length > 0 ? single : levels;
}

function sidesText(other: Comparator): string {
  const told = toldLevels(other);
  const sides = [
    { word: 'above', at: told.filter(({ difference }) => (difference ?? 0) > 0) },
    { word: 'level with', at: told.filter(({ difference }) => difference === 0) },
    { word: 'below', at: told.filter(({ difference }) => (difference ?? 0) < 0) },
  ].filter(({ at }) => at.length > 0);
  return sides
    .map(({ word, at }) => {
      if (told.length === 1) return word;
      return at.length === LEVELS.length ? `at every level ${word}` : `${atLevels(at.map(({ level }) => level)).trim()} ${word}`;
    })
    .join(', ');
}

/** Drops the words that only the title map needs. */
const comparatorName = (label: string): string => label.replace(/, for comparison$/, '');
