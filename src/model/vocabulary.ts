import * as z from 'zod';
import { ROLE_LEVELS, TRACKS } from './closed-lists.ts';

export const Track = z.enum(TRACKS);
export type Track = z.infer<typeof Track>;

export const RoleLevel = z.enum(ROLE_LEVELS);
export type RoleLevel = z.infer<typeof RoleLevel>;

export const Importance = z.enum(['core', 'useful']);
export type Importance = z.infer<typeof Importance>;

/** 1 aware, 2 working, 3 proficient, 4 expert; a missing entry means none. */
export const SkillLevel = z.int().min(1).max(4);
export type SkillLevel = z.infer<typeof SkillLevel>;

export const Holland = z
  .enum(['realistic', 'investigative', 'artistic', 'social', 'enterprising', 'conventional'])
  .meta({ description: 'Holland interest, as O*NET uses them' });

export const Currency = z.enum(['USD']).meta({ description: 'Closed list; every shipped figure is in US dollars' });
