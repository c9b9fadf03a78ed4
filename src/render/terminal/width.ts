import stringWidth from 'fast-string-width';

export const widthOf = (text: string): number => stringWidth(text);

export function pad(text: string, cells: number, align: 'left' | 'right' = 'left'): string {
  const spaces = ' '.repeat(Math.max(0, cells - widthOf(text)));
  return align === 'right' ? spaces + text : text + spaces;
}
