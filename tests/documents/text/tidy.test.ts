import { expect, test } from 'vitest';
import { tidy } from '../../../src/documents/text/tidy.ts';

test('colours of a terminal go with all their letters', () => {
  expect(tidy('\u001b[1;31mPython\u001b[0m and \u001b[2KSQL')).toBe('Python and SQL');
});

test('a text is one line without control characters, soft hyphens and marks of direction', () => {
  expect(tidy(' e\u00adﬃcient\u0007\n\u202eSQL ')).toBe('efficient SQL');
});
