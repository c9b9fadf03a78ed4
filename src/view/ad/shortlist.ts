import type { Ad } from '../../core/ad/ad.ts';
import { fileWord } from '../../core/command-line.ts';
import { type Audience, withFlags } from '../audience.ts';
import { accent, type CellColumn, muted, note, tableOf, title } from '../build.ts';
import { hoursAway, openBlocks } from '../fit-cells.ts';
import { importSummaryBlocks, importSummaryRecord } from '../profile/import.ts';
import type { Rich, View } from '../view.ts';
import { percent, plural } from '../words/counts.ts';
import { postedShort } from './pay.ts';
import { adCsv, adRecord } from './record.ts';

/** Several advertisements, the best first. */
export function adsView(ads: readonly Ad[], audience: Audience): View {
  const isForYou = ads.some(({ you }) => you !== null);
  const [first] = ads;
  const sources = [...new Map(ads.flatMap((ad) => ad.sources.map((source) => [source.id, source]))).values()];
  return {
    kind: 'ads',
    blocks: [
      title(
        plural(ads.length, 'advertisement'),
        isForYou ? `the best for ${audience.from === 'profile' ? 'your saved profile' : 'you'} first` : 'the likest to a role here first',
      ),
      ...(audience.resume === null ? [] : importSummaryBlocks(audience.resume)),
      tableOf(ads, isForYou ? FOR_YOU : COLUMNS),
      ...openBlocks(ads.flatMap(({ you }) => you ?? [])),
      ...(ads.some(({ asked, roles }) => asked.length === 0 || roles.length === 0)
        ? [note('–: asks no skill of this catalog, or reads like no role here.')]
        : []),
    ],
    provenance: [isForYou ? READY : 'Asked: skills of this catalog. Name yours for what you have of them: --resume cv.pdf'],
    next:
      first === undefined
        ? []
        : [withFlags(`ad ${fileWord(first.file)}`, audience), withFlags(`plan --for-ad ${fileWord(first.file)}`, audience)],
    csv: adCsv(ads),
    data: { ads: ads.map(adRecord), ...(audience.resume === null ? {} : { resume: importSummaryRecord(audience.resume) }), sources },
  };
}

const READY = 'Ready: what must be there and you hold, by levels. To close: the best plan to what must be there, not to an offer.';

const dash: Rich = [muted('–')];

const COLUMNS: readonly CellColumn<Ad>[] = [
  {
    key: 'title',
    title: 'Advertisement',
    least: 18,
    cell: ({ posting, file }) => [posting.title ?? file, muted(posting.organization === null ? '' : `, ${posting.organization}`)],
  },
  {
    key: 'like',
    title: 'Reads like',
    least: 14,
    cell: ({ asked, roles: [first] }) => (asked.length === 0 || first === undefined ? dash : [accent(first.role.id)]),
  },
  { key: 'asked', title: 'Asked', align: 'right', wrap: false, cell: ({ asked }) => String(asked.length) },
  { key: 'pay', title: 'Posted pay', least: 8, cell: ({ pay }) => (pay === null ? [muted('not said')] : postedShort(pay.posted)) },
  { key: 'file', title: 'File', wrap: 'last', least: 10, cell: ({ file }) => [muted(file.split(/[\\/]/).at(-1) ?? file)] },
];

const FOR_YOU: readonly CellColumn<Ad>[] = COLUMNS.flatMap((column): CellColumn<Ad>[] =>
  column.key === 'asked'
    ? [
        { key: 'ready', title: 'Ready', align: 'right', wrap: false, cell: ({ you }) => (you === null ? dash : percent(you.readiness)) },
        {
          key: 'close',
          title: 'To close',
          align: 'right',
          least: 6,
          cell: ({ you }) => (you === null ? dash : hoursAway(you.gapHours, you.openLevels)),
        },
      ]
    : [column],
);
