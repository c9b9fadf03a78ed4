import { describe, expect, test } from 'vitest';
import { CareersError } from '../../src/core/errors.ts';
import { errorWords, inToolWords } from '../../src/mcp/next-call.ts';
import { tools } from '../../src/mcp/tools.ts';

describe('sentences of the command line', () => {
  test.each([
    ['See the roles: genai-careers list', 'See the roles: list_roles'],
    [
      'Look for it: genai-careers search "ml ops", or see them all: genai-careers list',
      'Look for it: search "ml ops", or see them all: list_roles',
    ],
    ['Its pay: genai-careers salary mlops-engineer --level senior', 'Its pay: pay_evidence mlops-engineer level senior'],
    ['Name skills: --skill python=3 --skill sql=2, or take the quiz: genai-careers quiz', 'Name skills: skills {"python":3,"sql":2}'],
    ['What it asks: genai-careers ad -', 'What it asks: read_advert'],
    ['Check the path; - reads standard input.', 'Check the path.'],
    ['No skill of this catalog is asked in standard input.', 'No skill of this catalog is asked in the text.'],
    ['--for-ad stands in the place of a role.', 'advertFile stands in the place of a role.'],
    ['Give way in --hours-per-week or --budget.', 'Give way in hoursPerWeek or budget.'],
    ['To begin it: genai-careers profile set python=3 --profile /home/me/p.json', ''],
    ['Try: genai-careers match --resume <file>', 'Try: match_skills'],
    ['There is no role called "genai-careers list --output=x".', 'There is no role called "genai-careers list --output=x".'],
    ["Such as: genai-careers compare 'a --b' mlops", "Such as: compare_roles 'a --b' mlops"],
  ])('%s is said to a tool as: %s', (said, expected) => {
    expect(inToolWords(said)).toBe(expected);
  });
});

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
