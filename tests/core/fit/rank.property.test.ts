import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainRole } from '../../../src/core/fit/explain.ts';
import { scoreOf } from '../../../src/core/fit/fit.ts';
import { levelsOf } from '../../../src/core/fit/levels.ts';
import { rankingFor, rankRoles } from '../../../src/core/fit/rank.ts';
import { readinessFor } from '../../../src/core/fit/readiness.ts';
import { type RankableCatalog, weightedRoles } from '../../../src/core/fit/weights.ts';
import { anyCatalog, anyProfile, coreCatalog } from './generated.ts';

test('terms add up to the score to the last bit, and the score lies between 0 and 1', () => {
  fc.assert(
    fc.property(anyCatalog, anyProfile, (catalog, profile) => {
      for (const { fit, terms } of rankRoles(catalog, profile, { draws: 0 }).ranked) {
        let sum = 0;
        for (const term of terms) sum += term.value;
        expect(sum).toBe(fit);
        expect(fit).toBeGreaterThan(0);
        expect(fit).toBeLessThan(1);
      }
    }),
  );
});

test('the order of roles, needs, members and skills changes nothing, to the byte', () => {
  fc.assert(
    fc.property(anyCatalog, anyProfile, (catalog, profile) => {
      const turned = {
        roles: catalog.roles.toReversed().map((role) => ({
          ...role,
          skills: role.skills.toReversed(),
          anyOf: (role.anyOf ?? []).map((choice) => ({ ...choice, skills: choice.skills.toReversed() })).toReversed(),
        })),
      };
      const backwards = { skills: Object.fromEntries(Object.entries(profile.skills).toReversed()) };
      expect(JSON.stringify(rankRoles(turned, backwards))).toBe(JSON.stringify(rankRoles(catalog, profile)));
    }),
    { numRuns: 40 },
  );
});

test("a role's own profile ranks it first where every need is core", () => {
  fc.assert(
    fc.property(coreCatalog, fc.nat(), (catalog, pick) => {
      const role = catalog.roles[pick % catalog.roles.length] as (typeof catalog.roles)[number];
      const own = { skills: Object.fromEntries(role.skills.map((need) => [need.skill, need.level])) };
      const { ranked } = rankRoles(catalog, own, { draws: 0 });
      const entry = ranked.find((candidate) => candidate.role === role.id);
      expect(entry?.fit).toBeCloseTo(ranked[0]?.fit ?? 0, 12);
    }),
  );
});

const anySkill = fc.integer({ min: 0, max: 14 }).map((number) => `skill-${number}`);
const fitsOf = (catalog: RankableCatalog, skills: Record<string, number>) =>
  new Map(rankRoles(catalog, { skills }, { draws: 0 }).ranked.map(({ role, fit }) => [role, fit]));

test('more of any skill never lowers the fit of any role', () => {
  fc.assert(
    fc.property(anyCatalog, anyProfile, anySkill, (catalog, { skills }, skill) => {
      const before = fitsOf(catalog, skills);
      const after = fitsOf(catalog, { ...skills, [skill]: Math.min(4, (skills[skill] ?? 0) + 1) });
      for (const [role, fit] of before) expect(after.get(role)).toBeGreaterThanOrEqual(fit - 1e-12);
    }),
  );
});

test('skills that no role asks for, and levels above the need, change no fit', () => {
  fc.assert(
    fc.property(anyCatalog, anyProfile, (catalog, { skills }) => {
      const most = (skill: string) =>
        Math.max(
          0,
          ...catalog.roles
            .flatMap((role) => [
              ...role.skills.map((need) => [need.skill, need.level] as const),
              ...(role.anyOf ?? []).flatMap((choice) => choice.skills.map((member) => [member, choice.level] as const)),
            ])
            .filter(([id]) => id === skill)
            .map(([, level]) => level),
        );
      const enough = Object.fromEntries(Object.entries(skills).map(([skill, level]) => [skill, Math.min(level, most(skill))]));
      expect(fitsOf(catalog, { ...skills, juggling: 4 })).toEqual(fitsOf(catalog, enough));
    }),
  );
});

test('each missing skill of an explanation would raise the fit', () => {
  fc.assert(
    fc.property(anyCatalog, anyProfile, (catalog, profile) => {
      const levels = levelsOf(profile);
      const ranking = rankRoles(catalog, profile, { draws: 0 });
      for (const { role } of ranking.ranked)
        for (const { gain } of explainRole(catalog, { levels }, role, ranking).missing) expect(gain).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  );
});

test('what a résumé tells of a role moves its fit by just that, and ranks no role of which no skill is held', () => {
  fc.assert(
    fc.property(anyCatalog, anyProfile, fc.double({ min: 0, max: 1, noNaN: true }), (catalog, profile, likeness) => {
      const id = catalog.roles[0]?.id ?? '';
      const title = { likeness, weight: 0.15, value: likeness * 0.15, name: null };
      const words = { likeness, weight: 0.5, value: likeness * 0.5 };
      const levels = levelsOf(profile);
      const [plain, told] = [{}, { told: new Map([[id, { title, words }]]) }].map((more) =>
        rankingFor(catalog, levels, { draws: 0, ...more }),
      );
      expect(told?.unranked.toSorted()).toEqual(plain?.unranked.toSorted());
      for (const { role, fit } of plain?.ranked ?? []) {
        const now = told?.ranked.find((one) => one.role === role)?.fit;
        expect(now).toBeCloseTo(role === id ? fit + title.value + words.value : fit, 12);
      }
    }),
  );
});

test('learning a skill never lowers readiness', () => {
  fc.assert(
    fc.property(anyCatalog, anyProfile, fc.integer({ min: 0, max: 14 }), (catalog, profile, number) => {
      const skill = `skill-${number}`;
      const raised = { skills: { ...profile.skills, [skill]: Math.min(4, (profile.skills[skill] ?? 0) + 1) } };
      for (const role of catalog.roles) {
        const before = readinessFor(role, levelsOf(profile));
        const after = readinessFor(role, levelsOf(raised));
        expect(after.share).toBeGreaterThanOrEqual(before.share);
        expect(after.atLevel).toBeGreaterThanOrEqual(before.atLevel);
        expect(after.coreSkills).toBe(before.coreSkills);
      }
    }),
  );
});

test('scoreOf, which the draws use, is the fit that is shown', () => {
  fc.assert(
    fc.property(anyCatalog, anyProfile, (catalog, profile) => {
      const levels = levelsOf(profile);
      const shown = new Map(rankRoles(catalog, profile, { draws: 0 }).ranked.map((entry) => [entry.role, entry.fit]));
      for (const role of weightedRoles(catalog)) expect(scoreOf(role, levels)).toBeCloseTo(shown.get(role.role.id) ?? 0, 12);
    }),
  );
});

test('an empty profile ranks nothing', () => {
  fc.assert(
    fc.property(anyCatalog, (catalog) => {
      const { ranked, unranked, thin } = rankRoles(catalog, { skills: {} });
      expect(ranked).toEqual([]);
      expect(unranked).toHaveLength(catalog.roles.length);
      expect(thin).toBe(true);
    }),
  );
});
