import type { Catalog } from '../../model/catalog.ts';
import { isTitle, PROFILE_FIELDS, type PROFILE_PARTS } from '../../model/closed-lists.ts';
import type { Profile } from '../../model/profile.ts';
import { languageFrom } from '../catalog/language.ts';
import { quoted } from '../command-line.ts';
import { CareersError } from '../errors.ts';
import { findSkill, normalName } from '../lookup.ts';
import { plansOf } from '../progress/plans.ts';
import { roleFor } from '../roles.ts';
import { usdFrom } from '../usd.ts';
import { LEVEL_WORDS, levelFrom, levelsByName, type NamedLevel } from './named-levels.ts';
import { stateLevels } from './state-levels.ts';

/** Pure, to apply under a lock to the newest profile. */
export type Change = (profile: Profile) => Profile;

type Field = (typeof PROFILE_FIELDS)[number];

const EXAMPLES = 'Such as: genai-careers profile set python=3 hours-per-week=8 budget=200 goal=mlops';

/**
 * Reads the words of `profile set`, `key=value` or `key value`. A key is a field, else a skill.
 * @returns the change, and sentences on what was typed
 * @throws CareersError `usage` for a value that does not fit or two levels for one skill; `not-found` for an unknown skill or role
 */
export function settingsOf(catalog: Catalog, words: readonly string[]): { change: Change; notes: string[] } {
  const changes: Change[] = [];
  const named: NamedLevel[] = [];
  const readings: string[] = [];
  for (const [key, value] of pairsOf(words)) {
    const field = PROFILE_FIELDS.find((known) => known === normalName(key));
    if (normalName(key) === 'plan') changes.push((profile) => refusePlan(profile, value));
    else if (field === undefined) named.push({ skill: key, level: levelOf(catalog, key, value) });
    else changes.push(fieldChange(catalog, field, value, readings));
  }
  const { levels, notes } = levelsByName(catalog, named);
  changes.push((profile) => stateLevels(catalog, profile, levels));
  return { change: (profile) => changes.reduce((changed, change) => change(changed), profile), notes: [...notes, ...readings] };
}

/** @throws CareersError `usage`, with the plans there are */
function refusePlan(profile: Profile, name: string): never {
  const names = plansOf(profile).map((plan) => plan.name);
  const first = names.find((known) => known === name) ?? names[0];
  throw new CareersError('usage', 'A plan is saved with plan --save and chosen with plans use.', {
    hint:
      first === undefined
        ? 'To save one: genai-careers plan mlops --save'
        : `There are: ${names.join(', ')}. Such as: genai-careers plans use ${quoted(first)}`,
  });
}

function pairsOf(words: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const equals = word.indexOf('=');
    const value = equals < 0 ? words[++at] : word.slice(equals + 1);
    const key = equals < 0 ? word : word.slice(0, equals);
    if (value === undefined || key === '') throw new CareersError('usage', `"${word}" needs a value.`, { hint: EXAMPLES });
    pairs.push([key, value]);
  }
  return pairs;
}

function levelOf(catalog: Catalog, key: string, value: string): number {
  const skill = skillOrField(catalog, key);
  const level = levelFrom(value);
  if (level !== undefined) return level;
  throw new CareersError('usage', `${skill} takes a level from 0 to 4, not "${value}".`, { hint: `Levels are: ${LEVEL_WORDS}.` });
}

/** @throws CareersError `not-found`, with the field of a near name */
function skillOrField(catalog: Catalog, key: string): string {
  try {
    return findSkill(catalog, key).id;
  } catch (error) {
    const plain = key.toLowerCase().replace(/[^a-z]/g, '');
    const field = PROFILE_FIELDS.find((known) => plain.length > 2 && `${known.replaceAll('-', '')}s`.startsWith(plain));
    if (field === undefined) throw error;
    throw new CareersError('not-found', `There is no setting called "${key}".`, { hint: `Did you mean ${field}?` });
  }
}

function fieldChange(catalog: Catalog, field: Field, value: string, readings: string[]): Change {
  switch (field) {
    case 'name': {
      const name = value.trim();
      if (!isTitle(name) || name.length > 80)
        throw new CareersError('usage', 'A name has 1 to 80 printable characters, with a letter or a digit.');
      return (profile) => ({ ...profile, name });
    }
    case 'hours-per-week': {
      const hoursPerWeek = numberFrom(value, field, 0.5, 112);
      return (profile) => ({ ...profile, hoursPerWeek });
    }
    case 'budget': {
      const budget = inRange(usdFrom(value), value, field, 0, 1_000_000);
      return (profile) => ({ ...profile, budget });
    }
    case 'hour-worth': {
      const hourWorth = inRange(usdFrom(value), value, field, 1, 500);
      return (profile) => ({ ...profile, hourWorth });
    }
    case 'language': {
      const language = languageFrom(catalog, value);
      return (profile) => ({ ...profile, language });
    }
    case 'goal': {
      const goals = [...new Set(value.split(',').map((role) => roleNoting(catalog, role.trim(), readings)))];
      return (profile) => ({ ...profile, goals });
    }
  }
}

function roleNoting(catalog: Catalog, typed: string, readings: string[]): string {
  const { role, readAs } = roleFor(catalog, typed);
  if (readAs !== null) readings.push(readAs.text);
  return role.id;
}

function numberFrom(text: string, field: Field, least: number, most: number): number {
  return inRange(/^\d{1,3}(\.\d{1,2})?$/.test(text) ? Number(text) : undefined, text, field, least, most);
}

function inRange(value: number | undefined, text: string, field: Field, least: number, most: number): number {
  if (value === undefined || value < least || value > most) {
    throw new CareersError('usage', `${field} takes a number from ${least} to ${most}, not "${text}".`, { hint: EXAMPLES });
  }
  return value;
}

/**
 * Reads the words of `profile unset`: fields, parts or skills.
 * @param known ids of the profile's skills, perhaps gone from the catalog
 * @throws CareersError `not-found` for other words
 */
export function unsettingsOf(catalog: Catalog, words: readonly string[], known: ReadonlySet<string>): Change {
  const changes = words.map((word) => unsetting(catalog, word, known));
  return (profile) => changes.reduce((changed, change) => change(changed), profile);
}

const EMPTY: Readonly<Record<Exclude<(typeof PROFILE_PARTS)[number], 'skills'>, Partial<Profile>>> = {
  name: { name: null },
  'hours-per-week': { hoursPerWeek: null },
  budget: { budget: null },
  'hour-worth': { hourWorth: null },
  language: { language: null },
  goal: { goals: [] },
  interests: { interests: {} },
  done: { done: [] },
  plan: { plan: null },
};

function unsetting(catalog: Catalog, word: string, known: ReadonlySet<string>): Change {
  const key = word.toLowerCase();
  if (Object.hasOwn(EMPTY, key)) return (profile) => ({ ...profile, ...EMPTY[key as keyof typeof EMPTY] });
  if (key === 'skills') return (profile) => withoutSkills(catalog, profile, Object.keys(profile.skills));
  const skill = known.has(key) ? key : findSkill(catalog, word).id;
  return (profile) => withoutSkills(catalog, profile, [skill]);
}

const withoutSkills = (catalog: Catalog, profile: Profile, skills: readonly string[]): Profile =>
  stateLevels(catalog, profile, Object.fromEntries(skills.map((skill) => [skill, undefined])));
