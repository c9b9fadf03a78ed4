/** A profile as it lay in the file, before anyone has looked at more than its version. */
export type RawProfile = Readonly<Record<string, unknown>>;

/** Turns a profile of one version into one of the next: pure, and never changed once it was published. */
export type Migration = (profile: RawProfile) => RawProfile;

/** By the version they start from. Version 1 is the first that was published, so there are none yet. */
export const migrations: ReadonlyMap<number, Migration> = new Map();

/**
 * Takes a profile step by step to the current version; one that is there already comes back unchanged.
 * @throws RangeError where a step is missing, which is a bug
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
