import { describe, expect, test } from 'vitest';
import { compareRoles } from '../../../src/core/explore/compare.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import { comparisonView } from '../../../src/view/compare/page.ts';
import { smallCatalog } from '../../core/explore/small-catalog.ts';
import { pageOf } from '../page-of.ts';

describe('a comparison', () => {
  const catalog: Catalog = { ...smallCatalog, derived: { moves: { minder: { builder: [null, 1] } }, headlines: {} } };
  const text = pageOf(
    comparisonView(compareRoles(catalog, ['builder', 'minder', 'writer']), null, { from: 'nothing', resume: null, flags: '' }),
  );

  test('a comparison has every pair and every direction, and a question mark for unknown hours', () => {
    expect(text).toMatch(/builder +minder +\d+%/);
    expect(text).toMatch(/minder → builder +57% +1 of 3 +\? \+ 1 open +learn 1, deepen 1/);
    expect(text.match(/ → /g)).toHaveLength(6);
  });

  test('a comparison says what one role alone asks for', () => {
    expect(text).toMatch(/Only builder +git 2/);
    expect(text).toMatch(/Only minder +no core skill/);
    expect(text).toMatch(/Only writer +writing 3/);
  });
});
