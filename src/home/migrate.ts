/** Only its version has been checked. */
export type RawProfile = Readonly<Record<string, unknown>>;

/** From one version to the next. Pure, and never changed once published. */
export type Migration = (profile: RawProfile) => RawProfile;

/** By start version. Version 2 only has more fields; in version 3 plans have names. */
export const migrations: ReadonlyMap<number, Migration> = new Map<number, Migration>([
  [1, (profile) => profile],
  [2, namePlans],
]);

/** One plan was kept for each role. The schema refuses what is no plan. */
function namePlans({ plan, otherPlans, ...profile }: RawProfile): RawProfile {
  const named = (one: unknown) => (typeof one === 'object' && one !== null && 'role' in one ? { name: one.role, ...one } : one);
  return {
    ...profile,
    ...(plan === undefined ? {} : { plan: named(plan) }),
    ...(otherPlans === undefined ? {} : { otherPlans: Array.isArray(otherPlans) ? otherPlans.map(named) : otherPlans }),
  };
}

/** @throws RangeError for a missing step, which is a bug */
export function migrate(profile: RawProfile, from: number, to: number, steps: ReadonlyMap<number, Migration> = migrations): RawProfile {
  let current = profile;
  for (let version = from; version < to; version++) {
    const step = steps.get(version);
    if (step === undefined) throw new RangeError(`no migration from profile version ${version}`);
    current = { ...step(current), schemaVersion: version + 1 };
  }
  return current;
}
