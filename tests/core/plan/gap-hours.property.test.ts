import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapHours } from '../../../src/core/plan/hours-to.ts';
import { shippedCatalog } from '../../helpers/cli.ts';
import { personAt } from '../../helpers/person.ts';

/** What nothing in the catalog teaches is not in the gap hours, so learning it elsewhere cannot raise them either. */
test('learning a needed skill never raises the gap hours', () => {
  const catalog = shippedCatalog();
  const held = fc.dictionary(fc.constantFrom(...catalog.skills.map(({ id }) => id)), fc.integer({ min: 1, max: 3 }), { maxKeys: 8 });
  fc.assert(
    fc.property(fc.constantFrom(...catalog.roles), held, fc.nat(), (role, levels, pick) => {
      const need = role.skills[pick % role.skills.length] as (typeof role.skills)[number];
      const before = { ...levels };
      const after = { ...before, [need.skill]: Math.max(need.level, before[need.skill] ?? 0) };
      const [far, near] = [gapHours(catalog, role, personAt(before)), gapHours(catalog, role, personAt(after))];
      expect(far).not.toBeNull();
      expect(near).not.toBeNull();
      expect(near as number).toBeLessThanOrEqual((far as number) + 1e-9);
    }),
    { numRuns: 40 },
  );
});
