/** To the minute. */
export const tidyHours = (hours: number): number => Math.round(hours * 60) / 60;

/** To the minute. */
export const sumOf = <T>(records: readonly T[], hours: (record: T) => number): number =>
  tidyHours(records.reduce((total, record) => total + hours(record), 0));
