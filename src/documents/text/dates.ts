const MONTHS = `january february march april may june july august september october november december
  januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  jan feb mar apr jun jul aug sep sept oct nov dec mär mrz okt dez janv févr avr juil déc ene abr ago dic`;
const MONTH = `(?<!\\p{L})(?:${MONTHS.split(/\s+/).join('|')})\\.?(?!\\p{L})`;
const YEAR = '(?:19|20)\\d\\d';
const DAY = `(?:${MONTH} ?['’]\\d\\d|(?:\\d{1,2}[./])?(?:\\d{1,2}[./-]|${MONTH},?\\s+)?${YEAR}(?:[-/.](?:0[1-9]|1[0-2])(?:[-/.]\\d\\d)?)?)`;
const NOW =
  '(?:present|(?:till|to) (?:date|now)|date|now|today|current(?:ly)?|ongoing|heute|jetzt|aktuell|aujourd.?hui|ce jour|pr[eé]sent|actualidad|actualmente|presente|hoy)';
const RANGE = new RegExp(
  `(?:(?<!\\p{L})(?:since|from|seit|ab|depuis|desde|de)\\s+)?${DAY}\\s*(?:[-–—−→]+|->|to|until|bis|à|au?|hasta|a)\\s*(?:${DAY}|${NOW}(?!\\p{L})|\\d\\d(?!\\d))|(?<!\\p{L})(?:since|seit|depuis|desde)\\s+${DAY}|${DAY}\\s*[-–—→]\\s*$`,
  'iu',
);

const ALONE = new RegExp(`^\\(?${DAY}\\)?$`, 'iu');

/** Like `datesIn`, where a single year is no span. */
export const spanIn = (text: string): ReturnType<typeof datesIn> => (RANGE.test(text) ? datesIn(text) : undefined);

/** A span of time in a line, and the line without it; undefined without any. */
export function datesIn(text: string): { dates: string; rest: string } | undefined {
  const match = RANGE.exec(text) ?? ALONE.exec(text);
  if (match === null) return undefined;
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  return { dates: match[0].replace(/^\(|\)$/g, '').trim(), rest: withoutLooseMarks(rest) };
}

const withoutLooseMarks = (text: string): string =>
  text
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,|·•–—-]+|[\s,|·•–—:-]+$/gu, '');
