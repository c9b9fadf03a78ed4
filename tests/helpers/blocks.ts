import type { Block } from '../../src/core/reading/document.ts';

/** One part of an advertisement or a résumé. */
export const blockOf = (text: string, section: Block['section'], kind: Block['kind'] = 'item'): Block => ({
  text,
  section,
  kind,
  page: null,
  line: 1,
});
