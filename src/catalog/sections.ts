/** The lists of entities. */
export const LISTS = ['roles', 'skills', 'courses', 'platforms', 'projects', 'sources', 'pay', 'occupations'] as const;

/** The lists whose names are a section of their own. */
export const NAMED_LISTS = ['roles', 'skills', 'courses', 'platforms', 'projects'] as const;

/** Lists that were worked out from all entities: outlines as rows, the others with one element a role. */
export const WORKED_OUT_LISTS = ['needs', 'ways', 'worth', 'outlines'] as const;

/** What else was worked out from all entities; `taught` has by skill the numbers of the outlines that teach it. */
export const WORKED_OUT = ['lines', 'similar', 'advice', 'moves', 'taught'] as const;

/** Parts of the catalog that are one record each. */
export const RECORDS = ['scale', 'planning', 'quiz'] as const;

/** A section that is a list, with one more that says where each element lies. */
export type List = (typeof LISTS | typeof WORKED_OUT_LISTS)[number];

export type Section = List | `${List} places` | (typeof WORKED_OUT | typeof RECORDS)[number] | `${(typeof NAMED_LISTS)[number]} names`;

/** The parts of the compiled file, one a line, in this order after the first line: those that most answers look at come first. */
export const SECTIONS: readonly Section[] = [
  ...[...LISTS, ...WORKED_OUT_LISTS].map((list): Section => `${list} places`),
  'planning',
  'roles names',
  ...WORKED_OUT,
  ...WORKED_OUT_LISTS,
  'skills names',
  'courses names',
  'platforms names',
  'projects names',
  'scale',
  'quiz',
  ...LISTS,
];

/** The first line, which is of one length whatever it says, so that it can be read before the rest. */
export interface Head {
  formatVersion: number;
  contentHash: string;
  /** Bytes of each line after the first, line ends left out, in the order of `SECTIONS`. */
  lengths: number[];
}

/** The first line with the blanks that fill it and its line end. */
export const HEAD_BYTES = 384;

/** So much is read when the file is opened: what most answers look at, and the whole of a small catalog. */
export const FRONT_BYTES = 1 << 16;

/** Where the elements of a list lie. */
export interface Places {
  /** Bytes from the start of the list to each element; one more leads behind the last. A comma or bracket is before each. */
  starts: number[];
}

/** Where the entities of a list lie. */
export interface EntityPlaces extends Places {
  ids: string[];
}
