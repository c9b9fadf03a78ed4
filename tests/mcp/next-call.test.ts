import { describe, expect, test } from 'vitest';
import { CareersError } from '../../src/core/errors.ts';
import { errorWords } from '../../src/mcp/next-call.ts';
import { tools } from '../../src/mcp/tools.ts';

describe('errors of tools', () => {
  const plan = tools.find(({ name }) => name === 'plan');
  const words = (error: CareersError) => (plan === undefined ? '' : errorWords(plan, error));

  test('an error names the argument that is wrong, by its sentence or by what is not known', () => {
    expect(words(new CareersError('usage', 'plan.weeks takes a number from 0.5 to 1000.'))).toBe(
      'plan.weeks takes a number from 0.5 to 1000.\nCall plan again with the right weeks.',
    );
    const hint = 'Did you mean python?';
    expect(words(new CareersError('not-found', 'There is no skill called "pyton".', { hint, details: { kind: 'skill' } }))).toBe(
      'There is no skill called "pyton".\nDid you mean python? Call plan again with the right skills.',
    );
  });

  test('a file that cannot be read is asked for as text, and any other error names all arguments', () => {
    expect(words(new CareersError('data', 'There is no file cv.pdf.'))).toBe(
      'There is no file cv.pdf.\nCall plan again with the text itself as advert or resume, or with skills.',
    );
    expect(words(new CareersError('usage', 'plan takes one of role, advert (a text) and advertFile (a path).'))).toMatch(
      /\nCall plan again; it takes role, advert, advertFile\.$/,
    );
    expect(words(new CareersError('check-failed', 'Nothing fits.'))).toMatch(
      /^Nothing fits\.\nCall plan again; it takes role, advert, .*, language\.$/,
    );
  });
});
