import type { ClaimedPay, HeadlinePay } from './headline-pay.ts';
import type { Role } from './role.ts';

/** A core skill, or a choice of skills of which `need` are enough; level 1 to 4. */
export type CoreSkill = { skill: string; level: number } | { anyOf: string[]; need: number; level: number };

export interface RoleLine extends Pick<Role, 'id' | 'title' | 'track' | 'summary' | 'outlook'> {
  claimed: ClaimedPay | null;
  observed: HeadlinePay | null;
  coreSkills: CoreSkill[];
}
