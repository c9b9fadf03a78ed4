/** What a résumé tells of one role beside skills. */
export interface RoleTold {
  /** The title that is held, or was held last: how near it comes to a name of the role, or to a job that leads to it. */
  title: ToldPart & { name: string | null };
  /** All that is written, and the skills: how near they come to labelled documents for the role. */
  words: ToldPart;
}

export interface ToldPart {
  /** 0 to 1 */
  likeness: number;
  /** What a likeness of 1 would add to the fit. */
  weight: number;
  /** likeness · weight */
  value: number;
}

/** By role. */
export type Told = ReadonlyMap<string, RoleTold>;

/** 0 where nothing is told. */
export const toldValue = (told: RoleTold | undefined): number => (told === undefined ? 0 : told.title.value + told.words.value);
