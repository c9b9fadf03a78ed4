import { CareersError } from '../errors.ts';
import { normalName } from '../lookup.ts';
import { type NamedSkill, skillNames } from './names.ts';
import type { Phrase } from './phrase.ts';
import { type Reading, readPhrase } from './read-phrase.ts';

export interface Evidence {
  text: string;
  where: string;
  how: 'listed' | 'mentioned';
}

export interface MappedSkill {
  skill: string;
  /** As the person wrote it beside the skill. */
  level: number | null;
  evidence: Evidence[];
}

/** Counts only if the person confirms it. */
export interface DoubtfulSkill {
  skill: string;
  text: string;
  where: string;
  why: 'typo' | 'word' | 'several';
}

export interface Mapping {
  mapped: MappedSkill[];
  doubtful: DoubtfulSkill[];
  unmapped: { text: string; where: string }[];
}

const MOST_PHRASES = 5_000;

/**
 * Guesses neither names nor levels.
 * @throws CareersError `data` for more than 5,000 phrases, which is no résumé
 */
export function mapSkills(skills: readonly NamedSkill[], phrases: readonly Phrase[]): Mapping {
  if (phrases.length > MOST_PHRASES) {
    throw new CareersError('data', `There are ${phrases.length} entries to read, more than any résumé has.`, {
      hint: 'Is it the right file?',
    });
  }
  const names = skillNames(skills);
  const notes: Notes = { mapped: new Map(), doubtful: new Map(), unmapped: new Map() };
  for (const phrase of phrases) for (const reading of readPhrase(phrase, names)) note(notes, reading, phrase.where);
  const byId = (a: { skill: string }, b: { skill: string }) => (a.skill < b.skill ? -1 : 1);
  return {
    mapped: [...notes.mapped.values()].map(listedFirst).sort(byId),
    doubtful: [...notes.doubtful.values()].filter(({ skill }) => !notes.mapped.has(skill)).sort(byId),
    unmapped: [...notes.unmapped.values()],
  };
}

function listedFirst(entry: MappedSkill): MappedSkill {
  return { ...entry, evidence: [...entry.evidence].sort((a, b) => Number(b.how === 'listed') - Number(a.how === 'listed')) };
}

type Notes = {
  mapped: Map<string, MappedSkill>;
  doubtful: Map<string, DoubtfulSkill>;
  unmapped: Map<string, { text: string; where: string }>;
};

function note(notes: Notes, reading: Reading, where: string): void {
  const { text } = reading;
  if (reading.kind === 'unmapped') {
    const key = normalName(text);
    if (!notes.unmapped.has(key)) notes.unmapped.set(key, { text, where });
  } else if (reading.kind === 'doubtful') {
    const { skill, why } = reading;
    if (!notes.doubtful.has(skill)) notes.doubtful.set(skill, { skill, text, where, why });
  } else noteMapped(notes.mapped, reading, { text, where, how: reading.how });
}

function noteMapped(mapped: Map<string, MappedSkill>, { skill, level }: { skill: string; level: number | null }, evidence: Evidence): void {
  const entry = mapped.get(skill);
  if (entry === undefined) {
    mapped.set(skill, { skill, level, evidence: [evidence] });
    return;
  }
  entry.level ??= level;
  const known = entry.evidence.some(({ text, where }) => text === evidence.text && where === evidence.where);
  if (!known) entry.evidence.push(evidence);
}
