interface Aim {
  role: string;
  limits: { and: string | null };
}

export const rolesOf = ({ role, limits: { and } }: Aim): string[] => (and === null ? [role] : [role, and]);

/** For an unnamed plan: `mlops-engineer and data-engineer`. */
export const usualName = (plan: Aim): string => rolesOf(plan).join(' and ').slice(0, 60).trim();
