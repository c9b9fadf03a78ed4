import { describe, expect, test } from 'vitest';
import { describeRole } from '../../../src/core/explore/show.ts';
import type { Role } from '../../../src/model/role.ts';
import { roleView } from '../../../src/view/show/page.ts';
import { smallCatalog } from '../../core/explore/small-catalog.ts';
import { pageOf } from '../page-of.ts';

describe('a role page of a small catalog', () => {
  const text = pageOf(roleView(describeRole(smallCatalog, 'builder')));

  test('a role page says what is not known and invents no figure', () => {
    expect(text).toContain('Observed: ? Nothing we hold stands for this role.');
    expect(text).not.toMatch(/\$0|\b0 h\b|undefined|NaN/);
  });

  test('a role page says how far the best course falls short and which skill has none', () => {
    expect(text).toMatch(/git +.*python-git.* +1 of 2 +30 h +free/);
    expect(text).toMatch(/aws +no course we know teaches it/);
  });

  test('a role page shows a choice of skills as one need', () => {
    expect(text).toMatch(/1 of 2 +aws, gcp +2 working +article/);
  });
});

test('a role page says how people get in, who says so, and which roles are not meant', () => {
  const [builder, ...others] = smallCatalog.roles as [Role, ...Role[]];
  const entry: Role['entry'] = {
    way: 'after-experience',
    statement: 'After a year as a caretaker.',
    source: 'page',
    asOf: '2026-03',
    basis: 'estimated',
    note: 'Our reading.',
  };
  const told = { ...builder, entry, notToConfuseWith: [{ role: 'minder', difference: 'Keeps what others build.' }] };
  const text = pageOf(roleView(describeRole({ ...smallCatalog, roles: [told, ...others] }, 'builder')));
  expect(text).toMatch(/How people get in\n+ *After a year as a caretaker\. \(March 2026, estimated\) \[\d\] Our reading\./i);
  expect(text).toMatch(/Not to be confused with\n+.*minder: Keeps what others build\./i);
  expect(pageOf(roleView(describeRole({ ...smallCatalog, roles: [{ ...told, notToConfuseWith: [] }, ...others] }, 'builder')))).not.toMatch(
    /confused/i,
  );
});

describe('claims on a role page', () => {
  const claim: Role['payClaims'][number] = {
    id: 'one',
    statement: 'Seniors are said to get $200,000 and more.',
    levels: ['senior'],
    low: 200_000,
    high: null,
    openEnded: true,
    currency: 'USD',
    component: 'unstated',
    country: 'US',
    source: 'page',
    asOf: '2026',
    basis: 'reported',
  };
  const rolePage = (payClaims: Role['payClaims']) => {
    const catalog = { ...smallCatalog, roles: smallCatalog.roles.map((role) => ({ ...role, payClaims })) };
    return pageOf(roleView(describeRole(catalog, 'writer')));
  };

  test('a claim is drawn, quoted and numbered with its source', () => {
    const text = rolePage([claim]);
    expect(text).toMatch(/claimed +├┄+▸? +\[1\]/);
    expect(text).toContain('Claimed: Seniors are said to get $200,000 and more. (2026) [1]');
    expect(text).toMatch(/\[1\] The page, Someone/);
  });

  test('a claim without a figure is quoted and not drawn', () => {
    const text = rolePage([{ ...claim, low: null, statement: 'Pay is said to be good.' }]);
    expect(text).toContain('Claimed: Pay is said to be good.');
    expect(text).not.toContain('┊');
  });

  test('claims of several levels are labelled with their levels', () => {
    const text = rolePage([claim, { ...claim, id: 'two', levels: ['entry', 'mid'], low: 90_000, high: 120_000, openEnded: false }]);
    expect(text).toMatch(/claimed, senior +/);
    expect(text).toMatch(/claimed, entry and mid +├─+┤/);
  });
});
