/** Closed lists and rules shared by the schemas and the command line, which must not load zod. */
export const SKILL_CATEGORIES = [
  'core',
  'programming',
  'data',
  'machine-learning',
  'generative-ai',
  'cloud',
  'operations',
  'governance',
  'product',
  'business',
  'creative',
] as const;

export const TRACKS = ['engineering', 'data', 'product', 'governance', 'creative', 'advisory'] as const;

export const ROLE_LEVELS = ['entry', 'mid', 'senior', 'lead'] as const;

export const COURSE_LEVELS = ['beginner', 'intermediate', 'advanced', 'all-levels'] as const;

/** Fields of a profile that can be set by name; every other key is a skill. */
export const PROFILE_FIELDS = ['name', 'hours-per-week', 'budget', 'hour-worth', 'language', 'goal'] as const;

/** Parts of a profile that can be removed as a whole. */
export const PROFILE_PARTS = [...PROFILE_FIELDS, 'skills', 'interests', 'done', 'plan'] as const;

/** One line of text that cannot steer a terminal and hides nothing: of unseen characters only the joiners of words and emoji. */
export const LINE = /^(?:[\u200c\u200d]|[^\p{Cc}\p{Cs}\p{Cf}\u2028\u2029])*$/u;

/** The Hangul fillers count as letters and are blank. */
export const SEEN = /(?![\u115f\u1160\u3164\uffa0])[\p{L}\p{N}]/u;

/** A name that can be seen, without blanks at either end. */
export const isTitle = (text: string): boolean => LINE.test(text) && SEEN.test(text) && text.trim() === text;
