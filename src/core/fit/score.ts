import { EXTRA, MISSING } from './fit.ts';
import { type FitIndex, weightOf } from './fit-index.ts';

const NONE = { from: 0, to: 0 };

/** Numbers of the roles that need at least one of the skills, in ascending order. */
export function rolesTouchedBy(index: FitIndex, skills: Iterable<string>): number[] {
  const touched = new Uint8Array(index.roles.length);
  for (const skill of skills) {
    const { from, to } = index.postings(skill) ?? NONE;
    for (let entry = from; entry < to; entry++) touched[index.postedRole[entry] as number] = 1;
    for (const role of index.choosers(skill)) touched[role] = 1;
  }
  const numbers: number[] = [];
  touched.forEach((flag, number) => {
    if (flag === 1) numbers.push(number);
  });
  return numbers;
}

/** A choice of which a skill may be held: its members in the order in which they count where they are held alike. */
interface OpenChoice {
  role: number;
  need: number;
  level: number;
  weight: number;
  /** Place among the skills of the scorer, -1 where the skill is none of them. */
  places: number[];
  idf: number[];
}

/**
 * Scores all roles that some skills touch, for changing levels of these skills: the formula of `fitOf` without its terms. Everything that
 * levels do not change is worked out once, because the draws ask hundreds of times.
 */
export class Scorer {
  readonly touched: readonly number[];
  /** By role number; only those of `touched` mean anything. */
  readonly scores: Float64Array;
  readonly #index: FitIndex;
  readonly #ranges: readonly { from: number; to: number; idf: number }[];
  readonly #choices: OpenChoice[] = [];
  /** What the role asks for apart from the open choices. */
  readonly #fixed: Float64Array;
  readonly #required: Float64Array;

  constructor(index: FitIndex, skills: readonly string[]) {
    this.#index = index;
    this.touched = rolesTouchedBy(index, skills);
    this.scores = new Float64Array(index.roles.length);
    this.#ranges = skills.map((skill) => ({ ...(index.postings(skill) ?? NONE), idf: index.idf(skill) }));
    this.#fixed = index.required.slice();
    this.#required = new Float64Array(index.roles.length);
    const places = new Map(skills.map((skill, place) => [skill, place]));
    for (const role of this.touched) this.#prepareChoices(role, places);
  }

  #prepareChoices(role: number, places: ReadonlyMap<string, number>): void {
    const { idf } = this.#index;
    for (const choice of this.#index.roles[role]?.anyOf ?? []) {
      const members = [...choice.skills].sort((a, b) => idf(a) - idf(b) || (a < b ? -1 : 1));
      const weight = weightOf(choice);
      if (members.some((skill) => places.has(skill))) {
        const { need, level } = choice;
        this.#choices.push({ role, need, level, weight, places: members.map((skill) => places.get(skill) ?? -1), idf: members.map(idf) });
      } else {
        const asked = members.slice(0, choice.need).reduce((sum, skill) => sum + idf(skill) * choice.level, 0);
        this.#fixed[role] = (this.#fixed[role] as number) + weight * asked;
      }
    }
  }

  /** Fills `scores` for these levels, in the order of the skills. */
  score(levels: ArrayLike<number>): void {
    const { scores, touched } = this;
    for (const role of touched) {
      scores[role] = 0;
      this.#required[role] = this.#fixed[role] as number;
    }
    let held = 0;
    this.#ranges.forEach((range, place) => {
      const have = levels[place] as number;
      held += range.idf * have;
      if (have > 0) this.#addShared(range.from, range.to, have);
    });
    for (const choice of this.#choices) this.#addChoice(choice, levels);
    for (const role of touched) {
      const shared = scores[role] as number;
      if (shared > 0) scores[role] = shared / (MISSING * (this.#required[role] as number) + EXTRA * held);
    }
  }

  #addShared(from: number, to: number, have: number): void {
    const { postedRole, postedWeight, postedLevel } = this.#index;
    for (let entry = from; entry < to; entry++) {
      const role = postedRole[entry] as number;
      const level = postedLevel[entry] as number;
      this.scores[role] = (this.scores[role] as number) + (postedWeight[entry] as number) * Math.min(have, level);
    }
  }

  /** Takes the members that are held best, as `countedMembers` does. */
  #addChoice({ role, need, level, weight, places, idf }: OpenChoice, levels: ArrayLike<number>): void {
    const held = places.map((place, at) => (place < 0 ? 0 : (idf[at] as number) * Math.min(levels[place] as number, level)));
    for (let taken = 0; taken < need; taken++) {
      const best = held.indexOf(Math.max(...held));
      this.scores[role] = (this.scores[role] as number) + weight * (held[best] as number);
      this.#required[role] = (this.#required[role] as number) + weight * (idf[best] as number) * level;
      held[best] = -1;
    }
  }
}

/** Scores that differ only in how they were rounded are equal: roles then go by id, not by noise. */
export const isHigher = (a: number, b: number): boolean => a - b > 1e-12;
