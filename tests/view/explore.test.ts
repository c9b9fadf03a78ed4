import { describe, expect, test } from 'vitest';
import { compareRoles } from '../../src/core/explore/compare.ts';
import { listCourses } from '../../src/core/explore/courses.ts';
import { describeRole } from '../../src/core/explore/show.ts';
import { listSkills } from '../../src/core/explore/skills.ts';
import type { Role } from '../../src/model/role.ts';
import { renderPage } from '../../src/render/terminal/page.ts';
import { comparisonView } from '../../src/view/compare/page.ts';
import { coursesView } from '../../src/view/courses/page.ts';
import { roleView } from '../../src/view/show/page.ts';
import { skillsView } from '../../src/view/skills/page.ts';
import type { View } from '../../src/view/view.ts';
import { smallCatalog } from '../core/explore/small-catalog.ts';

const page = (view: View): string => renderPage(view, { width: 100, ascii: false, color: 0, stacked: false, sources: true });

describe('a role of somebody else’s catalog, about which little is known', () => {
  const text = page(roleView(describeRole(smallCatalog, 'builder')));

  test('says what is not known, and invents nothing', () => {
    expect(text).toContain('Observed: ? Nothing we hold stands for this role.');
    expect(text).not.toMatch(/\$0|\b0 h\b|undefined|NaN/);
  });

  test('says how far the best course falls short, and where there is none', () => {
    expect(text).toMatch(/git +python-git +1 of 2 +30 h +free/);
    expect(text).toMatch(/aws +no course we know teaches it/);
  });

  test('shows a choice as one need', () => {
    expect(text).toMatch(/1 of 2 +aws, gcp +2 working +article/);
  });
});

describe('claims', () => {
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
  const pageOf = (payClaims: Role['payClaims']) => {
    const catalog = { ...smallCatalog, roles: smallCatalog.roles.map((role) => ({ ...role, payClaims })) };
    return page(roleView(describeRole(catalog, 'writer')));
  };

  test('are drawn, told and lead to their source', () => {
    const text = pageOf([claim]);
    expect(text).toMatch(/claimed +├┄+▸? +\[1\]/);
    expect(text).toContain('Claimed: Seniors are said to get $200,000 and more. (2026) [1]');
    expect(text).toMatch(/\[1\] The page\. Someone/);
  });

  test('without a figure are told and not drawn', () => {
    const text = pageOf([{ ...claim, low: null, statement: 'Pay is said to be good.' }]);
    expect(text).toContain('Claimed: Pay is said to be good.');
    expect(text).not.toContain('┊');
  });

  test('of several levels are told apart', () => {
    const text = pageOf([claim, { ...claim, id: 'two', levels: ['entry', 'mid'], low: 90_000, high: 120_000, openEnded: false }]);
    expect(text).toMatch(/claimed, senior +/);
    expect(text).toMatch(/claimed, entry and mid +├─+┤/);
  });
});

describe('a comparison', () => {
  const text = page(comparisonView(compareRoles(smallCatalog, ['builder', 'minder', 'writer'])));

  test('has every pair and every direction, and no hours where nobody worked them out', () => {
    expect(text).toMatch(/builder +minder +\d+%/);
    expect(text).toMatch(/minder → builder +57% +1 of 3 +\? +learn 1, deepen 1/);
    expect(text.match(/ → /g)).toHaveLength(6);
  });

  test('says what one role alone asks for', () => {
    expect(text).toMatch(/Only builder +git 2/);
    expect(text).toMatch(/Only minder +no core skill/);
    expect(text).toMatch(/Only writer +writing 3/);
  });
});

test('few courses are told whole, many are a table', () => {
  const cards = page(coursesView(listCourses(smallCatalog, { text: 'snakes' })));
  expect(cards).toContain('https://example.org/python-git');
  expect(cards).toMatch(/Time +30 h stated, January 2026 \[1\]\. So they say\./);
  expect(page(coursesView(listCourses(smallCatalog)))).toMatch(/6 courses +3 free to study\n\n {2}COURSE/);
  const retired = page(coursesView(listCourses(smallCatalog, { text: 'old-python' })));
  expect(retired).toMatch(/retired: old-python/);
  expect(retired).toMatch(/Instead +python-long/);
});

test('one skill is told whole, many are a table', () => {
  const card = page(skillsView(listSkills(smallCatalog, { text: 'py' })));
  expect(card).toMatch(/2 roles ask for it/);
  expect(card).toMatch(/python-long +The python-long course +3 proficient +60 h +\$49\/month/);
  expect(card).toMatch(/package +project: A package +3 proficient +≈ 32 h +free/);
  const table = page(skillsView(listSkills(smallCatalog, { role: 'dev' })));
  expect(table).toMatch(/5 skills for builder/);
  expect(table).toMatch(/sql +programming +1 aware, useful +1 +1 +2/);
});
