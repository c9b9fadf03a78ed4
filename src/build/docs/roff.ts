/** No line becomes a request, and hyphens can be copied into a shell. */
export function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/[^\x20-\x7e\n]/gu, (character) => `\\[u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`)
    .replace(/^([.'])/gm, '\\&$1');
}

export const paragraph = (text: string): string => `.PP\n${roff(text.replace(/\s*\n\s*/g, ' ').trim())}`;

export const tagged = (tag: string, meaning: string): string => `.TP\n${tag}\n${roff(meaning.replace(/\s*\n\s*/g, ' ').trim())}`;

export const verbatim = (lines: readonly string[]): string => ['.PP', '.RS 4', '.nf', ...lines.map(roff), '.fi', '.RE'].join('\n');

export function flags(text: string): string {
  return text
    .split(/(\s+|[<[][^>\]]+[>\]])/)
    .map((part) =>
      /^[<[]/.test(part) ? `\\fI${roff(part.replace(/[<>[\]]/g, ''))}\\fR` : /^\s*$/.test(part) ? part : `\\fB${roff(part)}\\fR`,
    )
    .join('');
}
