/** The lists of entities, each a section of the compiled file with one more that says where each entity lies. */
export const LISTS = ['roles', 'skills', 'courses', 'platforms', 'projects', 'sources', 'pay', 'occupations'] as const;

/** The lists whose names are a section of their own. */
export const NAMED_LISTS = ['roles', 'skills', 'courses', 'platforms', 'projects'] as const;

/** What was worked out from all entities. */
export const WORKED_OUT = ['lines', 'similar', 'advice', 'moves', 'needs', 'ways'] as const;

/** Outlines as rows, and numbers of rows: by skill those that teach it, by role those that its plans may have to take. */
export const OUTLINES = ['outlines', 'taught', 'worth'] as const;

/** Parts of the catalog that are one record each. */
export const RECORDS = ['scale', 'planning', 'quiz'] as const;

export type Section =
  | (typeof LISTS | typeof WORKED_OUT | typeof OUTLINES | typeof RECORDS)[number]
  | `${(typeof LISTS)[number]} places`
  | `${(typeof NAMED_LISTS)[number]} names`;

/** The parts of the compiled file, one a line, in this order after the first line: those that most answers look at come first. */
export const SECTIONS: readonly Section[] = [
  ...LISTS.map((list): Section => `${list} places`),
  'planning',
  'roles names',
  ...WORKED_OUT,
  ...OUTLINES,
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

/** Where the entities of a list lie. */
export interface Places {
  ids: string[];
  /** Bytes from the start of the list to each entity; one more leads behind the last. A comma or bracket is before each. */
  starts: number[];
}
