import { textsIn } from '../../values.ts';
import type { Rule } from '../rule.ts';

const FORBIDDEN = [
  {
    pattern: /\baverage (salary|salaries|pay|income)\b/i,
    message: 'speaks of an average',
    hint: 'Say who claims or observed what, and for whom.',
  },
  { pattern: /&(#\d+|#x[0-9a-f]+|amp|lt|gt|quot|nbsp|mdash|ndash);/i, message: 'holds an HTML entity', hint: 'Write the character.' },
  { pattern: /\\[nrtux]/, message: 'holds an escape that was not read as one', hint: 'Write the character, or fix the quotes.' },
  {
    pattern: /<\/?[a-z][^>]*>|\[[^\]]+\]\(https?:/i,
    message: 'holds markup',
    hint: 'Plain text only; addresses have fields of their own.',
  },
  { pattern: / {2,}/, message: 'has two blanks in a row', hint: 'One is enough.' },
] as const;

export const prose: Rule = {
  code: 'prose',
  severity: 'error',
  why: 'Texts are shown as they are, in a terminal: plain sentences, and never an average of what people are paid.',
  *check(data) {
    for (const file of data.files) {
      for (const { text, path } of textsIn(file.parsed.value)) {
        // Titles of sources are quotations.
        if (file.kind === 'sources' && path[0] === 'title') continue;
        const wrong = FORBIDDEN.find(({ pattern }) => pattern.test(text));
        if (wrong !== undefined) yield { file, path, message: `the text ${wrong.message}`, hint: wrong.hint };
      }
    }
  },
};
