/** Told by a résumé beside skills. */
export interface RoleTold {
  /** The present or last title: its nearness to a name of the role, or to a job that leads to it. */
  title: ToldPart & { name: string | null };
  /** All text, and the skills: their nearness to labelled documents for the role. */
  words: ToldPart;
}

export interface ToldPart {
  /** 0 to 1 */
  likeness: number;
  /** Added to the fit by a likeness of 1. */
  weight: number;
  /** likeness · weight */
  value: number;
}

/** By role. */
export type Told = ReadonlyMap<string, RoleTold>;

/** 0 where nothing is told. */
export const toldValue = (told: RoleTold | undefined): number => (told === undefined ? 0 : told.title.value + told.words.value);
