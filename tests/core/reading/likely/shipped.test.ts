import { describe, expect, test } from 'vitest';
import { readsLike } from '../../../../src/core/ad/reads-like.ts';
import { readAsked } from '../../../../src/core/reading/asked/asked.ts';
import type { Block } from '../../../../src/core/reading/document.ts';
import { readSkills } from '../../../../src/core/reading/skills.ts';
import { toldBy } from '../../../../src/core/reading/told.ts';
import { blockOf } from '../../../helpers/blocks.ts';
import { shippedCatalog } from '../../../helpers/cli.ts';

const catalog = shippedCatalog();
const told = (text: string): Block => blockOf(text, 'experience');
const WARD = [
  'Ward sister on a surgical ward of 28 beds: kept the rota for eleven nurses, did their appraisals and hired three of them.',
  'Taught new colleagues in a course of six afternoons and wrote the hand-outs for it.',
  'Told relatives what would happen next, in words they understood.',
];
const LEADS = 'Supervised staff, hired people, kept the rota of a team of twelve and did their appraisals';
const read = (...texts: string[]) => readSkills(catalog, [{ file: 'cv.txt', document: { format: 'text', blocks: texts.map(told) } }]);
const ids = (all: readonly { skill: string }[]) => all.map(({ skill }) => skill);

describe('a résumé', () => {
  test('what a nurse tells counts at level 2, with the line that tells it', () => {
    const { mapped } = read(...WARD);
    expect(mapped.find(({ skill }) => skill === 'people-leadership')).toMatchObject({
      level: 2,
      levelBasis: 'likely',
      likelihood: expect.any(Number),
      evidence: [{ text: WARD[0] }],
    });
    expect(ids(mapped)).toEqual(expect.arrayContaining(['communication', 'instructional-design']));
    expect(ids(mapped)).not.toContain('kubernetes');
  });

  test('each skill stands once, as found or as a question', () => {
    const { mapped, doubtful } = read(...WARD, 'A persona hung on the wall. UX design was taught next door.');
    const all = ids([...mapped, ...doubtful]);
    expect(new Set(all).size).toBe(all.length);
  });

  test('what is told in a sentence that denies it does not count', () => {
    const filler =
      'I drove a van through the valley every day, washed it on Fridays, and wrote down how many parcels each village got, by hand, in a book.';
    expect(ids(read(filler, filler, 'I have never supervised staff or kept a rota, and hired nobody.').mapped)).not.toContain(
      'people-leadership',
    );
  });

  test('a skill that the catalog does not have is not told', () => {
    const skills = catalog.skills.filter(({ id }) => id !== 'people-leadership');
    const blocks = WARD.map(told);
    const { mapped } = readSkills({ ...catalog, skills }, [{ file: 'cv.txt', document: { format: 'text', blocks } }]);
    expect(ids(mapped)).not.toContain('people-leadership');
  });
});

describe('an advertisement', () => {
  const night = [
    blockOf('Night porter', 'top', 'title'),
    blockOf('You carry luggage to the rooms, keep the hall tidy and the guests content, and open the door at night', 'responsibilities'),
    blockOf('You like to be awake while others sleep, and speak with all kinds of people', 'requirements'),
    blockOf('A clean shirt, a driving licence and some patience with guests who arrive late', 'requirements'),
  ];
  const asked = (...blocks: Block[]) => ids(readAsked(catalog, { blocks: [...night, ...blocks] }).asked);

  test('what the work asks counts without its name', () => {
    expect(asked(blockOf(LEADS, 'requirements'))).toContain('people-leadership');
  });

  test.each(['You do not need:', 'Similar jobs', 'About us'])('below "%s" nothing is told', (label) => {
    const section = label === 'About us' ? 'about' : 'other';
    expect(asked(blockOf(label, section, 'heading'), blockOf(LEADS, section))).not.toContain('people-leadership');
  });
});

describe('roles', () => {
  const blocks = WARD.map(told);

  test('the words of labelled documents are compared, and words of roles beside one of your own', () => {
    const shipped = toldBy(catalog, [{ blocks }], []);
    expect([...shipped.values()].every(({ words }) => words.weight === 0.75)).toBe(true);
    const [first] = catalog.roles;
    const own = { ...catalog, roles: [...catalog.roles, { ...(first as (typeof catalog.roles)[0]), id: 'own' }] };
    const told = toldBy(own, [{ blocks }], []);
    expect(told.get('own')?.words).toEqual(told.get(first?.id ?? '')?.words);
  });

  test('an advertisement is likened by the sum that is documented', () => {
    const text =
      'You build applications on language models with our product team: retrieval over the manuals of our customers, prompts, tools that the model may call, and an evaluation that runs before every release. You write Python, review what others write, keep an eye on cost and latency in production, and explain to customers what such a system can and cannot do.';
    const work = [blockOf(text, 'responsibilities')];
    const roles = readsLike(catalog, 'Generative AI Engineer', readAsked(catalog, { blocks: work }).asked, work);
    for (const { likeness, fit, byTitle, byWords } of roles) expect(likeness).toBeCloseTo(fit + 0.2 * byTitle + 0.75 * byWords, 12);
    expect(roles[0]?.role.id).toBe('genai-engineer');
  });
});
