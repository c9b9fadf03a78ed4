import type { Catalog } from '../../model/catalog.ts';
import type { PlanLimits } from '../../model/profile.ts';
import { byId, titleOf } from '../catalog/by-id.ts';
import { learningItemsOf } from '../catalog/learning-items.ts';
import { CareersError } from '../errors.ts';

/**
 * @throws CareersError `usage` for a course that is retired, left out as well, or part of another one that is taken
 */
export function checkTaken(catalog: Catalog, { with: taken, exclude }: Pick<PlanLimits, 'with' | 'exclude'>): void {
  const nameOf = (id: string) => titleOf(catalog, 'courses', id) ?? titleOf(catalog, 'projects', id) ?? id;
  const refuse = (text: string, hint: string) => new CareersError('usage', text, { hint });
  const retired = taken.find((id) => byId(catalog.courses).get(id)?.status === 'retired');
  if (retired !== undefined)
    throw refuse(`${nameOf(retired)} is retired, so no plan can begin it.`, `See what replaces it: genai-careers courses ${retired}`);
  const both = taken.find((id) => exclude.includes(id));
  if (both !== undefined) throw refuse(`${nameOf(both)} is taken by --with and left out by --exclude.`, 'Leave one of the two out.');
  const whole = learningItemsOf(catalog).find(
    ({ kind, id, contains }) => kind === 'course' && taken.includes(id) && contains.some((part) => taken.includes(part)),
  );
  const part = whole?.contains.find((id) => taken.includes(id));
  if (whole !== undefined && part !== undefined)
    throw refuse(`${nameOf(part)} is a part of ${nameOf(whole.id)}, and a plan takes one of the two.`, 'Name one of them with --with.');
}
