/**
 * Letters, punctuation, arrows, signs of mathematics, box drawing and blocks: one cell each in every terminal, and none that steers it.
 * Nearly every text is of these alone, so that one look tells that it needs neither cleaning nor measuring.
 */
const SINGLE = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20ac\u2190-\u22ff\u2500-\u25fc]*$/;

/** Whether a text takes as many cells as it has characters, and holds nothing that must not be printed. */
export const isSingle = (text: string): boolean => SINGLE.test(text);
