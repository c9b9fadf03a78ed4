import { describe, expect, test } from 'vitest';
import { learningItemsOf } from '../../src/core/catalog/learning-items.ts';
import { listCourses } from '../../src/core/explore/courses.ts';
import { gapHours } from '../../src/core/plan/hours-to.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import { course, smallCatalog } from '../core/explore/small-catalog.ts';
import { cli, jsonAnswer, shippedCatalog } from '../helpers/cli.ts';
import { atHome, storedProfile } from '../helpers/own-home.ts';
import { personAt } from '../helpers/person.ts';

const languageOf = new Map(shippedCatalog().courses.map(({ id, language }) => [id, language]));
const foreign = (ids: readonly string[]): string[] => ids.flatMap((id) => languageOf.get(id) ?? []).filter((language) => language !== 'en');

describe('courses of other languages', () => {
  test('are in no list without --language, and with it those in that language alone', async () => {
    const ids = async (line: string) => (await jsonAnswer(line)).courses.map(({ id }: { id: string }) => id);
    const all = [...languageOf.values()].filter((language) => language !== 'en');
    expect(all.length).toBeGreaterThan(5);
    expect(foreign(await ids('courses'))).toEqual([]);
    expect(new Set(foreign(await ids('courses --language fr')))).toEqual(new Set(['fr']));
    expect(foreign(await ids('courses --language any')).sort()).toEqual(all.sort());
    expect(await ids('courses --language en')).toEqual(await ids('courses'));
  });

  test('are shown to whoever names one', async () => {
    expect((await cli('courses objectif-ia')).stdout).toContain('Objectif IA');
  });

  test('are in no plan without --language', async () => {
    for (const { id } of shippedCatalog().roles) {
      const { steps, language } = await jsonAnswer(`plan ${id}`);
      expect(foreign(steps.map(({ course: step }: { course: string }) => step)), id).toEqual([]);
      expect(language).toBe('en');
    }
  });

  test('serve somebody who reads French, in the commands that come next too', async () => {
    const line = 'plan ai-product-manager --language fr';
    const { steps, language } = await jsonAnswer(line);
    expect(language).toBe('fr');
    expect(foreign(steps.map(({ course: step }: { course: string }) => step))).toContain('fr');
    expect((await cli(`${line} --width 400`)).stdout).toContain('plan ai-product-manager --language fr --save');
    for (const command of ['gap ai-product-manager', 'match', 'next --role ai-product-manager']) {
      const { stdout } = await cli(`${command} --skill sql=2 --language fr --width 400`);
      expect(stdout, command).toMatch(/Next: .*(--skill sql=2 --language fr|--skill …)/);
      expect((await jsonAnswer(`${command} --skill sql=2 --language fr`)).language, command).toBe('fr');
    }
  });

  test.each(['courses', 'plan mlops', 'gap mlops', 'match --skill sql=2', 'next --role mlops'])(
    '%s refuses a language that no course is in, with the codes there are',
    async (command) => {
      const { code, stdout, stderr } = await cli(`${command} --language xx`);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('The language is one of de, en, es, fr, ja, zh, or any, not "xx".');
    },
  );

  test('are counted for the hours of a role only for who reads them', () => {
    const [builder] = smallCatalog.roles;
    const short = course('court', 1, { python: 3, git: 2 }, { language: 'fr' });
    const catalog: Catalog = { ...smallCatalog, courses: [short, ...smallCatalog.courses] };
    const hours = (language?: string) =>
      gapHours(language === undefined ? catalog : { ...catalog, language }, { id: builder?.id ?? '' }, personAt()) ?? 0;
    expect(hours()).toBe(gapHours(smallCatalog, { id: builder?.id ?? '' }, personAt()));
    expect(hours('es')).toBe(hours());
    expect(hours('fr')).toBeLessThan(hours());
    expect(hours('any')).toBe(hours('fr'));
    expect(learningItemsOf(catalog).find(({ id }) => id === 'court')?.active).toBe(false);
    expect(listCourses(catalog, { text: 'court' }).courses).toHaveLength(1);
  });
});

describe('the language of a saved plan', () => {
  const now = new Date('2027-01-04T12:00:00');

  test('is kept, and asked for again by status and next', async () => {
    await atHome('plan ai-product-manager --language fr --save', { now });
    const { plan } = storedProfile() as { plan: { language?: string; steps: { id: string }[] } };
    expect(plan.language).toBe('fr');
    expect(foreign(plan.steps.map(({ id }) => id))).toContain('fr');
    const status = JSON.parse((await atHome('status -f json', { now })).stdout);
    expect(status.diff.changes).toEqual([]);
    expect(JSON.parse((await atHome('next -f json', { now })).stdout).language).toBe('fr');
    expect(JSON.parse((await atHome('next --language en -f json', { now })).stdout).language).toBe('en');
    await atHome('profile set genai-literacy=3', { now });
    expect((await atHome('status --width 200', { now })).stdout).toContain('status --replan');
    await atHome('status --replan', { now });
    expect(storedProfile()).toMatchObject({ plan: { language: 'fr' } });
    expect(JSON.parse((await atHome('next -f json', { now })).stdout).language).toBe('fr');
  });

  test('is in no plan that was saved without one, and older files are read', async () => {
    await atHome('plan ai-product-manager --save', { now });
    expect(storedProfile()).not.toHaveProperty('plan.language');
    expect(JSON.parse((await atHome('next -f json', { now })).stdout).language).toBe('en');
  });
});
