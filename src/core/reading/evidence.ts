import type { Denial } from './denial.ts';
import type { Document, Section } from './document.ts';
import type { PresumedSkill } from './presumed.ts';

/** Where a document names a skill. */
export interface Evidence {
  /** The skill as written; of one that is only told, the words that say most. */
  name: string;
  /** The sentence or entry it stands in. */
  text: string;
  /** As typed, or `-`. */
  file: string;
  section: Section;
  /** Heading, employer or project it stands under. */
  within: string | null;
  page: number | null;
  line: number;
}

/**
 * - `listed` among skills
 * - `used` in a job or project
 * - `titled` in the title of a job
 * - `named` elsewhere, such as in a degree, a certificate or a summary
 */
export type How = 'listed' | 'used' | 'titled' | 'named';

export interface Place extends Evidence {
  how: How;
  /** Of the job or project, as file and number. */
  entry: string | null;
}

export interface Reason {
  listed: boolean;
  /** How many it was used in. */
  jobs: number;
  projects: number;
  /** First and last year of these; null for `until` where it goes on. */
  since: number | null;
  until: number | null;
}

export interface MappedSkill {
  skill: string;
  level: number;
  /** `written`: the file says `python=3`. `likely`: the words tell of it; it is not named, or named at level 1. */
  levelBasis: 'evidence' | 'written' | 'likely';
  /** That a careful reader would credit it, 0 to 1; null where it is not `likely`. */
  likelihood: number | null;
  reason: Reason;
  evidence: Evidence[];
}

/** Counts only if the person confirms it. */
export interface DoubtfulSkill extends Evidence {
  skill: string;
  /** word: the name is also an ordinary word; several: it fits more than one skill; passing: it is named, and hardly meant as a skill. */
  why: 'typo' | 'word' | 'several' | 'passing';
}

export interface NotClaimed extends Evidence {
  skill: string;
  why: Denial;
}

/** A level in words, such as `expert` or `4/5`. */
export interface Hint {
  skill: string;
  says: string;
}

export interface Reading {
  mapped: MappedSkill[];
  /** What is learnt before a mapped skill, and what any job asks; shown, and never saved. */
  presumed: PresumedSkill[];
  notClaimed: NotClaimed[];
  doubtful: DoubtfulSkill[];
  /** Named technologies that are no skill of the catalog. */
  otherTechnology: string[];
  /** Entries of lists of skills that nothing is known of. */
  unknown: { text: string; section: Section }[];
  hints: Hint[];
}

export interface NamedDocument {
  file: string;
  document: Document;
}
