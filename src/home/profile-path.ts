import { isAbsolute, join, resolve } from 'node:path';
import { CareersError } from '../core/errors.ts';

export interface Place {
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  platform: string;
}

/**
 * The flag, then GENAI_CAREERS_PROFILE, then the configuration folder.
 * @throws CareersError `data` as {@link configFolder}
 */
export function profilePath(place: Place, flag?: string): string {
  const named = flag ?? nonEmpty(place.env['GENAI_CAREERS_PROFILE']);
  if (named === undefined) return join(configFolder(place), 'profile.json');
  return isAbsolute(named) ? resolve(named) : resolve(place.cwd, named);
}

/**
 * By the XDG base directory specification. Relative and empty values would mean the current folder and are ignored.
 * @throws CareersError `data` if neither XDG_CONFIG_HOME nor HOME is an absolute path
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

const nonEmpty = (value: string | undefined): string | undefined => (value === '' ? undefined : value);

const absolute = (value: string | undefined): string | undefined => (value !== undefined && isAbsolute(value) ? value : undefined);
