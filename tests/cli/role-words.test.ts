import { describe, expect, test } from 'vitest';
import { roleNames } from '../../src/cli/role-words.ts';
import { cli, shippedCatalog } from '../helpers/cli.ts';

describe('a role of several words needs no quotes', () => {
  test.each([
    ['show ai product manager', 'show ai-product-manager'],
    ['gap AI Product Manager --skill python=2', 'gap ai-product-manager --skill python=2'],
    ['plan responsible ai --free --partial', 'plan responsible-ai-specialist --free --partial'],
    ['match --skill python=3 --explain machine learning engineer', 'match --skill python=3 --explain machine-learning-engineer'],
    ['compare ai product manager data scientist nlp', 'compare ai-product-manager data-scientist nlp-specialist'],
    ['salary genai engineer ds', 'salary genai-engineer data-scientist'],
  ])('"%s" answers as "%s"', async (typed, plain) => {
    const [one, other] = [await cli(`${typed} -f csv`), await cli(`${plain} -f csv`)];
    expect(one.code).toBe(0);
    expect(one.stdout).toBe(other.stdout);
  });

  test('the longest name is taken, and a word that begins none stays alone', () => {
    expect(roleNames(shippedCatalog(), ['prompt', 'engineer', 'zzz', 'mlops'])).toEqual(['prompt engineer', 'zzz', 'mlops']);
    expect(roleNames(shippedCatalog(), [])).toEqual([]);
  });

  test('several roles where one is taken are sent to compare', async () => {
    expect(await cli('show mlops nlp')).toMatchObject({
      code: 2,
      stderr: 'error: One role is taken here, and 2 were named.\nTo see several side by side: genai-careers compare mlops nlp\n',
    });
    expect((await cli('show mlops zzz')).code).toBe(3);
  });

  test.each(['show', 'gap', 'plan', 'compare'])('%s without a role names all of them where nobody can be asked', async (name) => {
    const { code, stderr } = await cli(name);
    expect(code).toBe(2);
    expect(stderr).toBe(
      `error: The <role> is missing.\nRoles are: ${shippedCatalog()
        .roles.map(({ id }) => id)
        .join(', ')}.\n`,
    );
  });
});

test('match --not leaves roles out of the ranking', async () => {
  const { stdout } = await cli('match --skill python=3 --not mlops --not ds -f json');
  const answer = JSON.parse(stdout) as { ranking: { role: string; rank: number }[]; further: string[]; unranked: string[] };
  expect(answer.ranking.map(({ rank }) => rank)).toEqual(answer.ranking.map((_, at) => at + 1));
  const named = [...answer.ranking.map(({ role }) => role), ...answer.further, ...answer.unranked];
  expect(named).toHaveLength(shippedCatalog().roles.length - 2);
  expect(named).not.toContain('mlops-engineer');
  expect((await cli('match --skill python=3 --not nosuch')).code).toBe(3);
});
