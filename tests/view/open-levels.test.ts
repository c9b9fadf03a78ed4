import { expect, test } from 'vitest';
import { compareRoles } from '../../src/core/explore/compare.ts';
import { describeRole } from '../../src/core/explore/show.ts';
import { gapTo } from '../../src/core/gap/gap.ts';
import { nextAnswer } from '../../src/core/next/next-courses.ts';
import { openLevels } from '../../src/core/plan/hours-to.ts';
import type { Role } from '../../src/model/role.ts';
import { comparisonView } from '../../src/view/compare/page.ts';
import { gapView } from '../../src/view/gap/page.ts';
import { nextView } from '../../src/view/next/page.ts';
import { roleView } from '../../src/view/show/page.ts';
import { smallCatalog } from '../core/explore/small-catalog.ts';
import { personAt } from '../helpers/person.ts';
import { pageOf } from './page-of.ts';

const [builder] = smallCatalog.roles as [Role];
const nobody = { from: 'line', resume: null, flags: '' } as const;
const gapOf = (skills: Record<string, number>) => gapTo(smallCatalog, builder, personAt(skills));

test('levels of core needs that nothing teaches stand beside the hours of a gap', () => {
  // git 2, of which courses teach 1, and one cloud at 2 that nothing teaches.
  const hours = gapOf({}).gapHours;
  expect(gapOf({}).openLevels).toBe(3);
  const page = pageOf(gapView(gapOf({}), nobody));
  expect(page).toContain(`Hours away: ${hours} h + 3 open`);
  expect(page).toContain('Open: levels of core skills that no course or project here teaches');
  expect(gapView(gapOf({}), nobody).data).toMatchObject({ gapHours: hours, openLevels: 3 });
});

test('what is held closes open levels', () => {
  expect(gapOf({ aws: 2 }).openLevels).toBe(gapOf({}).openLevels - 2);
  expect(gapOf({ aws: 2, git: 2, python: 3 }).openLevels).toBe(0);
  expect(pageOf(gapView(gapOf({ aws: 2, git: 2, python: 3 }), nobody))).not.toMatch(/\bopen\b/i);
  expect(openLevels(smallCatalog, builder, personAt({ gcp: 2 }))).toBe(1);
});

test('moves of a comparison show them too', () => {
  const comparison = compareRoles(smallCatalog, ['minder', 'builder']);
  const move = comparison.moves.find(({ to }) => to === 'builder');
  expect(move?.openLevels).toBeGreaterThan(0);
  expect(pageOf(comparisonView(comparison, null, { from: 'nothing', resume: null, flags: '' }))).toContain(`+ ${move?.openLevels} open`);
});

test('the page of a role and what to begin next say how many levels stay open', () => {
  const says = 'Open: levels of core skills that no course or project here teaches';
  expect(pageOf(roleView(describeRole(smallCatalog, 'builder')))).toContain(`${says}: 3.`);
  const next = (have: [string, number][]) =>
    pageOf(nextView(nextAnswer(smallCatalog, personAt(Object.fromEntries(have)), [builder], []), nobody, 'line'));
  expect(next([])).toContain(`${says}: ${builder.title} 3.`);
  expect(
    next([
      ['aws', 2],
      ['git', 2],
    ]),
  ).not.toContain('Open:');
});
