import { expect, test } from 'vitest';
import { listSkills } from '../../../src/core/explore/skills.ts';
import { skillsView } from '../../../src/view/skills/page.ts';
import { smallCatalog } from '../../core/explore/small-catalog.ts';
import { pageOf } from '../page-of.ts';

test('one skill is a card, several are a table', () => {
  const card = pageOf(skillsView(listSkills(smallCatalog, { text: 'py' })));
  expect(card).toMatch(/2 roles ask for it/);
  expect(card).toMatch(/python-long +The python-long course +3 proficient +60 h +\$49\/month/);
  expect(card).toMatch(/package +project: A package +3 proficient +≈ 32 h +free/);
  const table = pageOf(skillsView(listSkills(smallCatalog, { role: 'dev' })));
  expect(table).toMatch(/5 skills for builder/);
  expect(table).toMatch(/sql +programming +1 aware, useful +1 +1 +2/);
});
