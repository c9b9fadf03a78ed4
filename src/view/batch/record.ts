import type { Standing } from '../../core/batch/standing.ts';
import type { Document } from '../../core/reading/document.ts';
import type { Rated } from '../../core/reading/rate.ts';
import { foreignText } from '../profile/reading.ts';
import { plural } from '../words/counts.ts';

/** A file or line of input, known by its number alone where anonymous. */
export interface Label {
  number: number;
  file: string | null;
  /** As given with a line of input. */
  id?: string | number | null;
}

export interface Read {
  document: Document;
  rated: Rated;
  standing: Standing;
}

/** One answer of many: the documented record. */
export function batchRecord(label: Label, { document, rated, standing }: Read) {
  return {
    ...label,
    format: document.format,
    skills: rated.levels,
    doubtful: rated.unconfirmed,
    roles: standing.roles.map(({ role, readiness, openLevels, within }) => ({
      role: role.id,
      title: role.title,
      readiness: readiness.share,
      coreAtLevel: readiness.atLevel,
      coreSkills: readiness.coreSkills,
      openLevels,
      within,
    })),
    warnings: warningsOf(label, document, standing),
    error: null,
  };
}

export type BatchRecord = Omit<ReturnType<typeof batchRecord>, 'format' | 'error'> & { format: string | null; error: string | null };

/** A file that could not be answered for. */
export const failedRecord = (label: Label, error: string): BatchRecord => ({
  ...label,
  format: null,
  skills: {},
  doubtful: [],
  roles: [],
  warnings: [],
  error,
});

/** A part that was not read may be named after the person. */
function warningsOf({ file }: Label, { unread, language }: Document, { thin, roles }: Standing): string[] {
  const unreadText =
    file === null
      ? [`${plural(unread.length, 'part')} of it could not be read.`]
      : unread.slice(0, 3).map(({ what, why }) => `Not read: ${what} (${why}).`);
  return [
    ...(thin ? ['Few skills were found, so the order of the roles is weak.'] : []),
    ...(roles.some(({ within }) => within === null) ? ['No plan for some of the roles keeps within the budget.'] : []),
    ...foreignText({ language }),
    ...(unread.length === 0 ? [] : unreadText),
  ];
}
