import type { Means } from '../../core/plan/hours-to.ts';
import { blocksIf, type CellColumn, csvOf, list, muted, tableOf, title, warn } from '../build.ts';
import { hoursAway, OPEN } from '../fit-cells.ts';
import { costText, meansText } from '../match/means.ts';
import type { Rich, Table, View } from '../view.ts';
import { count, percent, plural } from '../words/counts.ts';
import type { BatchRecord } from './record.ts';

/** One row a résumé. Warnings and errors stand below to keep rows short. */
export function batchView(rows: readonly BatchRecord[], means: Means): View {
  const folder = sharedFolder(rows.map(({ file }) => file));
  const short = (row: BatchRecord): string => labelOf(row).slice(row.file === null ? 0 : folder.length);
  const failed = rows.filter(({ error }) => error !== null);
  const remarks = rows.flatMap((row) =>
    [...(row.error === null ? [] : [row.error]), ...row.warnings].map((text) => {
      const words = folder === '' ? text : text.replaceAll(folder, '');
      const name = row.file === null ? `résumé ${short(row)}` : short(row);
      return words.startsWith(name) ? words : `${name}: ${words}`;
    }),
  );
  return {
    kind: 'batch',
    blocks: [
      title(`${plural(rows.length, 'résumé')}${meansText(means)}`, failed.length === 0 ? undefined : `${failed.length} could not be read`),
      tableOf(rows, [{ key: 'resume', title: 'Résumé', least: 10, cell: short }, ...COLUMNS]),
      ...blocksIf(remarks.length > 0, list(remarks, 'dash')),
    ],
    provenance: [
      `Best role: the first by fit, closeness of the skills to what a role asks for, rare ones counting more; one further down may be readier. Then, where there is room: the next two by fit, and how ready. + n?: words that may be skills, not counted. Ready: how much of the core skills is held. Hours, weeks, cost: the best plan to the core skills, not to an offer. ${OPEN}. –: no plan keeps within the budget.`,
    ],
    csv: batchCsv(rows),
    data: { means, rows, sources: [] },
  };
}

export const labelOf = ({ file, id, number }: Pick<BatchRecord, 'file' | 'id' | 'number'>): string => file ?? String(id ?? number);

/** Up to the last slash all share. */
function sharedFolder(files: readonly (string | null)[]): string {
  const [first] = files;
  if (first == null) return '';
  const folders = [...first.matchAll(/[/\\]/g)].map(({ index }) => first.slice(0, index + 1));
  return folders.findLast((folder) => files.every((file) => file?.startsWith(folder) === true)) ?? '';
}

type Role = BatchRecord['roles'][number];

const ofFirst =
  (cell: (role: Role, within: NonNullable<Role['within']>) => Rich) =>
  ({ roles: [first] }: BatchRecord): Rich =>
    first === undefined ? '' : first.within === null ? [muted('–')] : cell(first, first.within);

const COLUMNS: readonly CellColumn<BatchRecord>[] = [
  { key: 'skills', title: 'Skills', align: 'right', wrap: false, cell: skillsText },
  {
    key: 'role',
    title: 'Best role',
    least: 14,
    cell: (row) => (row.error === null ? (row.roles[0]?.title ?? '') : [warn('could not be read')]),
  },
  {
    key: 'ready',
    title: 'Ready',
    align: 'right',
    wrap: false,
    cell: ({ roles: [first] }) => (first === undefined ? '' : percent(first.readiness)),
  },
  {
    key: 'hours',
    title: 'Hours',
    align: 'right',
    wrap: false,
    cell: ofFirst(({ openLevels }, { hours }) => hoursAway(hours, openLevels).text),
  },
  { key: 'weeks', title: 'Weeks', align: 'right', wrap: false, spare: true, cell: ofFirst((_, { weeks }) => count(weeks)) },
  { key: 'cost', title: 'Cost', align: 'right', wrap: false, cell: ofFirst((_, within) => costText(within)) },
  {
    key: 'then',
    title: 'Then',
    least: 24,
    spare: true,
    cell: ({ roles }) =>
      roles
        .slice(1)
        .map(({ title, readiness }) => `${title}\u00a0${percent(readiness)}`)
        .join(', '),
  },
];

function skillsText({ skills, doubtful, error }: BatchRecord): Rich {
  if (error !== null) return '';
  return [String(Object.keys(skills).length), muted(doubtful.length === 0 ? '' : `\u00a0+\u00a0${doubtful.length}?`)];
}

function batchCsv(rows: readonly BatchRecord[]): Table {
  const roleFields = [0, 1, 2].flatMap((at) => {
    const field = (name: string, of: (role: Role) => string | number | undefined) =>
      [`${name}_${at + 1}`, ({ roles }: BatchRecord) => (roles[at] === undefined ? undefined : of(roles[at]))] as const;
    return [
      field('role', ({ role }) => role),
      field('readiness', ({ readiness }) => Math.round(readiness * 1000) / 1000),
      field('hours', ({ within }) => within?.hours),
      field('open_levels', ({ openLevels }) => openLevels),
      field('weeks', ({ within }) => within?.weeks),
      field('usd', ({ within }) => within?.usd),
      field('assumed_usd', ({ within }) => within?.assumedUsd),
    ];
  });
  return csvOf(rows, {
    number: ({ number }) => number,
    resume: labelOf,
    format: ({ format }) => format,
    skills: ({ skills, error }) => (error === null ? Object.keys(skills).length : undefined),
    doubtful: ({ doubtful, error }) => (error === null ? doubtful.length : undefined),
    ...Object.fromEntries(roleFields),
    warnings: ({ warnings }) => warnings.join(' '),
    error: ({ error }) => error,
  });
}
