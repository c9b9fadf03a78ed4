const TWINS: Record<string, string> = {
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '…': '...',
  '·': '-',
  '•': '*',
  '●': '*',
  '○': 'o',
  '◆': '#',
  '▸': '>',
  '◂': '<',
  '→': '->',
  '←': '<-',
  '↑': '^',
  '↓': 'v',
  '≈': '~',
  '≥': '>=',
  '≤': '<=',
  '×': 'x',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '✓': 'x',
  '█': '#',
  '▰': '#',
  '▱': '.',
  '─': '-',
  '┄': '.',
  '│': '|',
  '┊': ':',
  '┃': '|',
  '├': '|',
  '┤': '|',
  '▐': '[',
  '▌': ']',
  '€': 'EUR',
  '£': 'GBP',
};

/** Known marks by their twins, letters without accents, the rest as "?". */
export function toAscii(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .replace(/[^\x20-\x7e]/gu, (character) => TWINS[character] ?? character)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/gu, '?');
}
