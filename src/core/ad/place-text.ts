import type { Block } from '../reading/document.ts';
import { belowLabel, opening, partsOf } from '../reading/names/organization.ts';

const PLACE =
  /^(?:job |work(?:ing)? )?(?:location|place|workplace|standort|arbeitsort|einsatzort|ort|lieu|localisation|ubicaci[oó]n|lugar|where|📍)\s*:?\s+(\S.*)$/iu;
const SETTING =
  /(?<!\p{L})(?:hybrid|remote|on-?\s?site|in[- ]office|home ?office|from home|in person|télétravail|hybride|híbrido|teletrabajo|presencial|vor ort)(?!\p{L})/iu;
const TOWN = /^\p{Lu}[\p{L}.'’ -]{1,30}(?:\s\([^)]{2,30}\))?,\s(?:.*,\s)?(\p{Lu}[\p{L}.' ]{1,30})$/u;
const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|England|Scotland|Wales|UK|USA';
const NO_REMOTE = /(?:no|not|kein(?:e)?|pas de|sin)\s+(?:\p{L}+\s)?remote/iu;

/** As stated: by a label, else a town with its country or state, else a setting such as hybrid. */
export function placesIn(blocks: readonly Block[], taken: readonly (string | null)[]): string[] {
  const lines = opening(blocks);
  const labelled =
    lines.map((line) => PLACE.exec(line)?.[1]).find((place) => place !== undefined) ??
    belowLabel(lines, /^(?:location|workplace|where|place|standort|lieu|lugar)$/iu);
  if (labelled !== undefined) return [partsOf(labelled)[0] ?? labelled];
  const parts = lines.flatMap(partsOf).filter((part) => !taken.includes(part) && part.length <= 60 && !/[.!?€£$]|\d{3}/.test(part));
  const found = parts.find(isTown) ?? parts.find((part) => SETTING.test(part));
  return found === undefined ? [] : [found];
}

/** `Oslo, Norway` or `Austin, TX`. The part behind the comma must be known: `Jane Doe, Berlin` is a person. */
function isTown(part: string): boolean {
  const land = TOWN.exec(part)?.[1] ?? '';
  return /^[A-Z]{2}$/.test(land) || STATES.split('|').includes(land) || countries().has(land);
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
let known: ReadonlySet<string> | undefined;

/** Names in the languages that are read. */
function countries(): ReadonlySet<string> {
  known ??= new Set(
    ['en', 'de', 'fr', 'es'].flatMap((language) => {
      const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
      return LETTERS.flatMap((first) => LETTERS.flatMap((second) => names.of(first + second) ?? []));
    }),
  );
  return known;
}

export function isRemoteIn(blocks: readonly Block[]): boolean {
  const text = opening(blocks).join('\n');
  return /(?<!\p{L})(?:remote|home ?office|télétravail|teletrabajo)(?!\p{L})/iu.test(text) && !NO_REMOTE.test(text);
}
