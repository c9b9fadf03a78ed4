/** Begins each text that `data new` leaves for somebody to write. */
export const PLACEHOLDER = 'TODO';

const PATTERN = new RegExp(String.raw`^(${PLACEHOLDER}\b|https://todo\.example\b)`);

export const isPlaceholder = (text: string): boolean => PATTERN.test(text);
