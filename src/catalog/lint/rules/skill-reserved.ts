import { isPseudo } from '../../../core/catalog/pseudo-skills.ts';
import type { Rule } from '../rule.ts';

export const skillReserved: Rule = {
  code: 'skill-reserved',
  severity: 'error',
  why: 'Plans ask for something made beside the skills, under the name of a skill; a skill of that name would count as made.',
  *check(data) {
    for (const file of data.files) {
      if (file.kind === 'skills' && isPseudo(file.id))
        yield { file, path: [], message: `"${file.id}" means something else in a plan`, hint: 'Give it another id.' };
    }
  },
};
