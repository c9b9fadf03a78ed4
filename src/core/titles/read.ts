import type { Catalog } from '../../model/catalog.ts';
import type { RoleLevel } from '../../model/vocabulary.ts';
import { normalName } from '../lookup.ts';
import { canonical, indexOf, type Known, knownAs, namesIn, type TitleReading } from './names.ts';
import { nearestName } from './near.ts';

/**
 * As {@link knownTitle}, then with the spelling mended.
 * @returns undefined where nothing is known: no answer beats a wrong one
 */
export function readTitle(catalog: Catalog, typed: string): TitleReading | undefined {
  const exact = knownTitle(catalog, typed);
  if (exact !== undefined || typed.length > LONGEST) return exact;
  const known = namesIn(catalog);
  for (const { name, level } of formsOf(catalog, typed)) {
    const near = nearestName(known, name);
    if (near !== undefined) return reading(near, level, near.name);
  }
  return undefined;
}

/** The whole word first, then without brackets, level words and order. */
export function knownTitle(catalog: Catalog, typed: string): TitleReading | undefined {
  if (typed.length > LONGEST) return undefined;
  for (const { name, level } of formsOf(catalog, typed)) {
    const found = knownAs(catalog, name);
    if (found !== undefined) return reading(found, level, null);
  }
  return undefined;
}

/** Longer text is no title. */
const LONGEST = 120;

const reading = ({ title, how, roles }: Known, level: RoleLevel | null, mended: string | null): TitleReading => ({
  title,
  how,
  roles,
  level,
  mended,
});

interface Form {
  name: string;
  level: RoleLevel | null;
}

/** The most literal first. */
function* formsOf(catalog: Catalog, typed: string): Generator<Form> {
  const plain = typed.replace(/\([^)]*\)| [-–|] .*$/g, ' ').trim();
  const [job, field, ...more] = plain.split(',').map((part) => part.trim());
  const turned = job && field && more.length === 0 ? [`${field} ${job}`, job] : [];
  const names = new Set([typed, plain, ...turned].map(normalName).flatMap((name) => [name, canonical(name)]));
  names.delete('');
  for (const name of names) yield { name, level: null };
  for (const name of names) yield* withoutLevelWords(catalog, name);
}

function withoutLevelWords(catalog: Catalog, name: string): Form[] {
  return indexOf(catalog).levelWords.flatMap(([word, level]) => {
    const rest = name.startsWith(`${word}-`)
      ? name.slice(word.length + 1)
      : name.endsWith(`-${word}`)
        ? name.slice(0, -word.length - 1)
        : undefined;
    return rest === undefined ? [] : [{ name: rest, level }, ...withoutLevelWords(catalog, rest)];
  });
}
