import { expect, test } from 'vitest';
import { profilePath } from '../../src/home/profile-path.ts';

const at = (env: Record<string, string>, flag?: string, platform = 'linux') => profilePath({ env, cwd: '/here', platform }, flag);

test.each([
  [{ HOME: '/home/ada' }, undefined, '/home/ada/.config/genai-careers/profile.json'],
  [{ HOME: '/home/ada', XDG_CONFIG_HOME: '/cfg' }, undefined, '/cfg/genai-careers/profile.json'],
  [{ HOME: '/home/ada', XDG_CONFIG_HOME: 'cfg' }, undefined, '/home/ada/.config/genai-careers/profile.json'], // relative: ignored, as XDG says
  [{ HOME: '/home/ada', XDG_CONFIG_HOME: '' }, undefined, '/home/ada/.config/genai-careers/profile.json'],
  [{ HOME: '/home/ada', GENAI_CAREERS_PROFILE: '/p.json' }, undefined, '/p.json'],
  [{ HOME: '/home/ada', GENAI_CAREERS_PROFILE: '' }, undefined, '/home/ada/.config/genai-careers/profile.json'],
  [{ GENAI_CAREERS_PROFILE: '/p.json' }, 'mine.json', '/here/mine.json'], // the flag wins, and is relative to where one stands
] as const)('profilePath of %j with flag %s is %s', (env, flag, path) => {
  expect(at(env, flag)).toBe(path);
});

test.each([{}, { HOME: '' }, { HOME: 'relative' }, { HOME: '', XDG_CONFIG_HOME: 'relative' }])(
  'profilePath finds no place for a profile in %j',
  (env) => {
    expect(() => at(env)).toThrow(/HOME is not set to an absolute path/);
  },
);
