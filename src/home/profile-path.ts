import { isAbsolute, join, resolve } from 'node:path';
import { CareersError } from '../core/errors.ts';

/** What decides where a person's files lie. */
export interface Place {
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  /** `process.platform`. */
  platform: string;
}

/**
 * The file that holds the profile: flag, then GENAI_CAREERS_PROFILE, then the configuration folder.
 * @throws CareersError `data` where there is no configuration folder to speak of
 */
export function profilePath(place: Place, flag?: string): string {
  const named = flag ?? filled(place.env['GENAI_CAREERS_PROFILE']);
  if (named === undefined) return join(configFolder(place), 'profile.json');
  return isAbsolute(named) ? resolve(named) : resolve(place.cwd, named);
}

/**
 * The folder for the person's own files, by the XDG base directory specification; nothing is created here. Relative values are
 * ignored as the specification says, and an empty HOME is none: both would otherwise put files wherever the person happens to stand.
 * @throws CareersError `data` where neither XDG_CONFIG_HOME nor HOME is an absolute path
 */
export function configFolder(place: Place): string {
  const base = absolute(place.env['XDG_CONFIG_HOME']) ?? (place.platform === 'win32' ? absolute(place.env['APPDATA']) : undefined);
  if (base !== undefined) return join(base, 'genai-careers');
  const home = absolute(place.env['HOME']) ?? absolute(place.env['USERPROFILE']);
  if (home === undefined) {
    throw new CareersError('data', 'There is no place for a profile: HOME is not set to an absolute path.', {
      hint: 'Name a file: --profile <file>, or set GENAI_CAREERS_PROFILE.',
    });
  }
  return join(home, '.config', 'genai-careers');
}

const filled = (value: string | undefined): string | undefined => (value === '' ? undefined : value);

function absolute(value: string | undefined): string | undefined {
  return value !== undefined && isAbsolute(value) ? value : undefined;
}
