import { entitiesOf } from '../entities.ts';
import type { Rule } from '../rule.ts';

export const loadingsMissing: Rule = {
  code: 'loadings-missing',
  severity: 'warning',
  why: 'The questionnaire knows nothing of a role without loadings, so it leaves the role out.',
  *check(data) {
    const named = new Set((data.catalog.quiz?.interests ?? []).flatMap((item) => Object.keys(item.loadings)));
    for (const { file, entity } of entitiesOf(data, 'roles')) {
      if (!named.has(entity.id))
        yield { file, path: [], message: 'no scene of quiz.yaml has a loading for this role', hint: 'Add it to the scenes it is about.' };
    }
  },
};
