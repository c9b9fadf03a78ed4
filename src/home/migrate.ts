/** A profile of which only the version has been checked. */
export type RawProfile = Readonly<Record<string, unknown>>;

/** Turns a profile of one version into one of the next. Pure, and never changed once published. */
export type Migration = (profile: RawProfile) => RawProfile;

/** By the version they start from. None yet: version 1 is the first that was published. */
export const migrations: ReadonlyMap<number, Migration> = new Map();

/**
 * Migrates a profile step by step to the current version.
 * @throws RangeError for a missing step, which is a bug
 */
export function migrate(profile: RawProfile, from: number, to: number, steps: ReadonlyMap<number, Migration> = migrations): RawProfile {
  let current = profile;
  for (let version = from; version < to; version++) {
    const step = steps.get(version);
    if (step === undefined) throw new RangeError(`no migration from profile version ${version}`);
    current = { ...step(current), schemaVersion: version + 1 };
  }
  return current;
}
