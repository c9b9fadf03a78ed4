/**
 * Closed lists that the schemas of the data and the options of the command line share. No zod here: the command line reads this file, and
 * loading the schemas would cost more time than most answers take.
 */
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

/** Levels of a position. */
export const ROLE_LEVELS = ['entry', 'mid', 'senior', 'lead'] as const;

/** Whom a course is made for. */
export const COURSE_LEVELS = ['beginner', 'intermediate', 'advanced', 'all-levels'] as const;

/** What of a profile can be set by name; every other key is a skill. */
export const PROFILE_FIELDS = ['name', 'hours-per-week', 'budget', 'goal'] as const;

/** What of a profile can be taken out as a whole. */
export const PROFILE_PARTS = [...PROFILE_FIELDS, 'skills', 'interests', 'done', 'plan'] as const;
