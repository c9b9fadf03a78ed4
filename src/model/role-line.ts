import type { Role } from './role.ts';

/** Observed pay of a role in US dollars a year. */
export interface HeadlinePay {
  p25: number;
  p50: number;
  p75: number;
  n: number;
  proxy: boolean;
  source: string;
  asOf: string;
}

/** Claimed pay of a role in US dollars a year. */
export interface ClaimedPay {
  low: number | null;
  /** Highest figure of all claims; a claim without a top counts its floor and is open-ended. */
  high: number | null;
  /** Whether "or more" follows the highest figure. */
  openEnded: boolean;
  currency: string;
  source: string;
  asOf: string;
}

/** A core skill, or a choice of skills of which `need` are enough; level 1 to 4. */
export type CoreSkill = { skill: string; level: number } | { anyOf: string[]; need: number; level: number };

export interface RoleLine extends Pick<Role, 'id' | 'title' | 'track' | 'summary' | 'outlook'> {
  claimed: ClaimedPay | null;
  observed: HeadlinePay | null;
  coreSkills: CoreSkill[];
}
