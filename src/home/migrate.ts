/** Only its version has been checked. */
export type RawProfile = Readonly<Record<string, unknown>>;

/** From one version to the next. Pure, and never changed once published. */
export type Migration = (profile: RawProfile) => RawProfile;

/** By the version they start from. Version 2 only has more fields. */
export const migrations: ReadonlyMap<number, Migration> = new Map([[1, (profile) => profile]]);

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
