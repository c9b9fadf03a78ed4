import { CareersError } from '../core/errors.ts';
import { codeOf, reasonFor } from '../files/reasons.ts';

/** Narrower, because the folder is made if it does not exist. */
const OWN_REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  ENOENT: 'no folder can be made there',
  EEXIST: 'part of the path is not a folder',
};

export function saveError(file: string, error: unknown): CareersError {
  const code = codeOf(error) ?? 'unknown reason';
  const words = Object.hasOwn(OWN_REASONS, code) ? OWN_REASONS[code] : reasonFor(error);
  const reason = words === undefined ? code : `${words} (${code})`;
  return new CareersError('data', `The profile cannot be saved to ${file}: ${reason}. What was there is unchanged.`, {
    hint: 'Name another file: --profile <file>, or set GENAI_CAREERS_PROFILE.',
  });
}
