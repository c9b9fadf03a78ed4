export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Monday first. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** English, German, French, Spanish; without accents. */
const MONTH_NAMES = [
  MONTHS.map((name) => name.toLowerCase()),
  'januar februar marz april mai juni juli august september oktober november dezember'.split(' '),
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' '),
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
];

/** 1 to 12, of a name or its first three letters or more; undefined for "jui", which begins two. */
export function monthNumber(word: string): number | undefined {
  const fits = word.length < 3 ? [] : MONTH_NAMES.flatMap((names) => names.flatMap((name, at) => (name.startsWith(word) ? at + 1 : [])));
  return fits.every((month) => month === fits[0]) ? fits[0] : undefined;
}

/** 0 Monday to 6 Sunday, of a name or its first two letters or more, also plural; -1 for other words. */
export const weekdayNumber = (word: string): number =>
  word.length < 2 ? -1 : WEEKDAYS.findIndex((name) => name.startsWith(word.toLowerCase().replace(/(?<=..)s$/, '')));
