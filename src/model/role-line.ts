import type { ClaimedPay, HeadlinePay } from './headline-pay.ts';
import type { Role } from './role.ts';

/** A core skill of a role, or a choice of skills of which `need` are enough, with the level it asks for, 1 to 4. */
export type CoreSkill = { skill: string; level: number } | { anyOf: string[]; need: number; level: number };

/** A role in short, as lists have it. */
export interface RoleLine extends Pick<Role, 'id' | 'title' | 'track' | 'summary' | 'outlook'> {
  claimed: ClaimedPay | null;
  observed: HeadlinePay | null;
  coreSkills: CoreSkill[];
}
