import { PORTFOLIO } from '../../../core/plan/items.ts';
import type { Rule } from '../rule.ts';

export const skillReserved: Rule = {
  code: 'skill-reserved',
  severity: 'error',
  why: 'Plans ask for something made beside the skills, under the name of a skill; a skill of that name would count as made.',
  *check(data) {
    for (const file of data.files) {
      if (file.kind === 'skills' && file.id === PORTFOLIO)
        yield { file, path: [], message: `"${PORTFOLIO}" is what plans call something made for the role`, hint: 'Give it another id.' };
    }
  },
};
