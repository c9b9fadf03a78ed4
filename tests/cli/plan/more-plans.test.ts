import { describe, expect, it } from 'vitest';
import { jsonAnswer } from '../../helpers/cli.ts';
import { atHome, storedProfile } from '../../helpers/own-home.ts';

const words = async (line: string) => (await atHome(`${line} --start 2027-01-04 --width 300`)).stdout.replace(/\s+/g, ' ');

describe('plan --and', () => {
  it('plan --and names both roles, how people get into each, and what two plans would take', async () => {
    const text = await words('plan mlops --and genai-engineer');
    expect(text).toContain('MLOps Engineer and Generative AI Engineer from nothing');
    expect(text).toContain('Getting in: MLOps Engineer: Most come after');
    expect(text).toContain('two plans would take 771 h and $240, 202 h more');
    expect(text).toContain('plan mlops-engineer --start 2027-01-04 --and genai-engineer --save');
  });
  it('a plan saved with --and and --with is planned again, named and followed as it was asked', async () => {
    expect((await atHome('plan mlops --and genai-engineer --with cs50p --save --start 2027-01-04')).code).toBe(0);
    expect(storedProfile().plan.limits).toMatchObject({ and: 'genai-engineer', with: ['cs50p'] });
    const status = (await atHome('status')).stdout.replace(/\s+/g, ' ');
    expect(status).toContain('MLOps Engineer and Generative AI Engineer');
    expect(JSON.parse((await atHome('next -f json')).stdout).targets).toEqual(['mlops-engineer', 'genai-engineer']);
    const { diff } = JSON.parse((await atHome('plan mlops --and genai-engineer --with cs50p --diff -f json --start 2027-01-04')).stdout);
    expect(diff.changes).toEqual([]);
  });
});

describe('plan --with', () => {
  it('plan --with says of a step that it was asked for', async () => {
    expect(await words('plan mlops --with stanford-statistical-learning')).toContain('you asked for it, machine-learning 2');
  });
  it('a free audit that ends is said, with the weeks that the course takes', async () => {
    expect(await words('plan mlops --with stanford-statistical-learning')).toContain(
      'Statistical Learning with Python is free on edX for a limited time that no source read states; it takes 7.5 weeks here.',
    );
  });
});

it('plan --alternatives lists the best plans without one of the steps', async () => {
  expect(await words('plan mlops --and genai-engineer --alternatives --time-limit 20')).toMatch(
    /The best plans without one of the steps · Without Generative AI: Prompt Engineering Basics −0\.3 h, \+\$10: Advanced Prompt Engineering/,
  );
});

it('plan --current-pay says in how many months the cost pays back, and each figure names n, date and source', async () => {
  const text = await words('plan mlops --current-pay 90k');
  expect(text).toContain('Against a current pay of $90,000 a year');
  expect(text).toContain(
    'As MLOps Engineer, $107 and 368 h of study: it pays back within a month at p25 ($126,025) and at the median ($165,700).',
  );
  expect(text).toContain('Of 58 advertised US base-pay figures to August 2025 at mid level, foorilla (aijobs.net');
  expect(text).toMatch(/formerly ai-jobs\.net\)\. A newcomer is offered less\./);
  expect(text).toContain('covers the fees of the courses, before tax; hours of study are not counted. Advertised pay is no offer');
  const { payback, sources } = await jsonAnswer('plan mlops --current-pay 130k');
  expect(payback).toMatchObject([{ role: 'mlops-engineer', because: null, p25: { pay: 126_025, months: null } }]);
  expect(sources.map(({ id }: { id: string }) => id)).toContain('aijobs-2025-08');
  for (const nothing of ['0', 'CA$0', '0/h'])
    expect(await words(`plan mlops --current-pay ${nothing}`)).toMatch(
      /Against no current pay · As .* it pays back within a month at p25 \(\$126,025\)/,
    );
  expect(await words('plan nlp-specialist --current-pay 90k')).toContain('not worked out, for no level of it has 30 figures of pay.');
});

it.each([
  ['plan mlops --and mlops-engineer', '--and takes a second role, and MLOps Engineer is the first.'],
  ['plan mlops --with cs50p --exclude cs50p', 'is taken by --with and left out by --exclude.'],
  ['plan mlops --current-pay 50k-60k', '--current-pay takes one amount, not a range.'],
  ['plan mlops --current-pay 4000eur/month', 'The figures are base pay a year, such as 48k or "48k EUR".'],
])('"%s" is refused: %s', async (line, sentence) => {
  const { code, stderr } = await atHome(line);
  expect([code, stderr.includes(sentence)]).toEqual([2, true]);
});
