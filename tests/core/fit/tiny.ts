import type { RankableCatalog } from '../../../src/core/fit/weights.ts';

/** Three roles small enough for every number in these tests to be checked with a pocket calculator. */
export const tiny: RankableCatalog = {
  roles: [
    {
      id: 'alpha',
      skills: [
        { skill: 'python', level: 3, importance: 'core' },
        { skill: 'sql', level: 2, importance: 'core' },
        { skill: 'git', level: 1, importance: 'useful' },
      ],
    },
    {
      id: 'beta',
      skills: [
        { skill: 'python', level: 2, importance: 'core' },
        { skill: 'docker', level: 2, importance: 'core' },
      ],
      anyOf: [{ skills: ['aws', 'gcp', 'azure'], need: 1, level: 2, importance: 'core' }],
    },
    { id: 'gamma', skills: [{ skill: 'writing', level: 3, importance: 'core' }] },
  ],
};
