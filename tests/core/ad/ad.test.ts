import { expect, test } from 'vitest';
import { type Ad, readAd, shortlist } from '../../../src/core/ad/ad.ts';
import { needsAsked, withNeeds } from '../../../src/core/ad/as-role.ts';
import { planTo } from '../../../src/core/plan/plan-to.ts';
import { NO_PLAN_LIMITS } from '../../../src/core/plan/query.ts';
import { personFrom } from '../../../src/core/profile/person.ts';
import { shippedCatalog } from '../../helpers/cli.ts';
import { read } from '../../helpers/documents.ts';

const ada = (skills: Record<string, number>) => ({ person: personFrom(shippedCatalog(), { skills }), documents: [], thisYear: 2026 });
const ad = async (text: string, skills?: Record<string, number>): Promise<Ad> =>
  readAd(shippedCatalog(), { file: 'ad.txt', document: await read(text) }, skills === undefined ? null : ada(skills));

const engineer =
  'Senior Data Engineer\nUSD 150,000 – 170,000 a year\n\nRequirements\n- Expert Python\n- SQL\n- AWS or GCP\n\nNice to have\n- Docker\n';

test('an advertisement says what is asked, at which level and how sure that is', async () => {
  const { asked, roles, you } = await ad(engineer);
  expect(asked.map(({ skill, level, levelBasis, importance, or }) => [skill, level, levelBasis, importance, or.join()].join(' '))).toEqual([
    'aws 3 default must gcp',
    'data-wrangling 3 default must ',
    'docker 2 default nice ',
    'gcp 3 default must aws',
    'python 4 word must ',
    'sql 3 default must ',
  ]);
  expect(roles[0]?.role.id).toBe('data-engineer');
  expect(you).toBeNull();
});

test('likeness adds up from its parts, and roles are ranked by it', async () => {
  const { roles } = await ad(engineer);
  expect(roles).toHaveLength(shippedCatalog().roles.length);
  for (const { likeness, fit, byTitle, byWords, terms } of roles) {
    expect(likeness).toBeCloseTo(fit + 0.2 * byTitle + 0.5 * byWords, 12);
    expect(terms.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(fit, 12);
  }
  expect(roles.map(({ likeness }) => likeness)).toEqual(roles.map(({ likeness }) => likeness).toSorted((a, b) => b - a));
});

test('years are those of jobs that name what must be there, beside those of all jobs', async () => {
  const { blocks } = await read(
    '# Experience\n\n## Data engineer, Acme\n2023 – 2026\n- Built SQL models with good communication\n\n## Baker, Mill\n2005 – 2023\n- Baked, with good communication\n',
  );
  const asks = (text: string) =>
    read(`Mill Assistant\n\nRequirements\n- 5 years of ${text}\n- Good communication\n\nNice to have\n- Baking with Docker\n`);
  const years = async (text: string) =>
    readAd(shippedCatalog(), { file: 'ad.txt', document: await asks(text) }, { ...ada({ sql: 2 }), documents: [{ blocks }] }).years;
  expect(await years('SQL')).toEqual({ asked: 5, held: 3, inAll: 21 });
  expect(await years('Kubernetes')).toEqual({ asked: 5, held: 0, inAll: 21 });
  expect(await years('baking')).toEqual({ asked: 5, held: 21, inAll: 21 });
});

test('of a choice one is enough, and level 4 is planned to 3 and open', async () => {
  const { you } = await ad(engineer, { python: 3, sql: 3, gcp: 3 });
  expect(you?.gap.map(({ skill, from, to }) => `${skill} ${from}-${to}`)).toEqual(['data-wrangling 0-3', 'python 3-4', 'docker 0-2']);
  expect(you).toMatchObject({ atLevel: 2, mustHave: 4, openLevels: 1 });
  const { you: without } = await ad(engineer, { python: 3, sql: 3 });
  expect(without?.gap.find(({ or }) => or.length > 0)).toMatchObject({ to: 3, from: 0, importance: 'must' });
});

test('hours to close all of it are those of the plan for the same needs', async () => {
  const { asked, you, roles } = await ad(engineer, { python: 2 });
  const { catalog, role } = withNeeds(shippedCatalog(), roles[0]?.role.id ?? '', needsAsked(asked));
  const { person } = ada({ python: 2 });
  const limits = NO_PLAN_LIMITS;
  const query = {
    role: role.id,
    have: person.levels,
    finished: [],
    hoursPerWeek: 8,
    start: '2026-03-02',
    limits,
    timeLimitMs: 10_000,
    clock: () => 0,
  };
  expect(planTo(catalog, query).hours).toBe(you?.gapHours);
});

test('pay stands among the figures of the title and its level, and else of the role, which is said', async () => {
  const { pay } = await ad(engineer);
  expect(pay).toMatchObject({
    of: 'title',
    title: 'Data Engineer',
    yearly: { low: 150_000, high: 170_000 },
    observed: { level: 'senior', country: 'US' },
  });
  const unknown = await ad(engineer.replace('Senior Data Engineer', 'Plumber of Pipelines'));
  expect(unknown.pay).toMatchObject({ of: 'role' });
});

test.each([
  ['USD 600 – 700 a day', 'by-day'],
  ['NGN 250,000 – 380,000 a month', 'no-rate'],
  ['USD 400 – 500', 'no-unit'],
])('pay of %s is not compared (%s)', async (posted, why) => {
  const { pay } = await ad(engineer.replace('USD 150,000 – 170,000 a year', `Pay: ${posted}`));
  expect(pay).toMatchObject({ yearly: null, why });
});

test('an advertisement for none of the roles reads like none, and its gap has no project of any', async () => {
  const { roles, you } = await ad('Baker\n\nRequirements\n- Good communication\n- Sourdough\n', { python: 2 });
  expect(roles).toEqual([]);
  expect(you?.gap.map(({ skill }) => skill)).toEqual(['communication']);
});

test('what the role usually also asks, and what goes beyond it, are said', async () => {
  const { unusual } = await ad(`${engineer}- Storytelling\n`);
  expect(unusual.extra).toContain('storytelling');
  expect(unusual.missing).toContain('data-modelling');
  expect(unusual.missing).not.toContain('cloud-computing');
});

test('a shortlist begins with what somebody is readiest for, and ends with what is for no role here', async () => {
  const skills = { python: 4, sql: 3, aws: 3 };
  const [far, near, baker] = [
    await ad('Lawyer\n\nRequirements\n- AI Act\n- GDPR\n- AI governance\n', skills),
    await ad(engineer, skills),
    await ad('Baker\n', skills),
  ];
  expect(shortlist([baker, far, near])).toEqual([near, far, baker]);
});
