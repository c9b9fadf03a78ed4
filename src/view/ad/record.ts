import type { Ad } from '../../core/ad/ad.ts';
import { csvOf, same } from '../build.ts';
import type { Table } from '../view.ts';

/** As JSON carries it, without its sources. */
export function adRecord({
  sources: _,
  file,
  document,
  posting,
  pay,
  years,
  roles,
  unusual,
  you,
  asked,
  notAsked,
  doubtful,
  otherTechnology,
  languages,
}: Ad) {
  return {
    ...{ file, document, posting },
    pay: pay === null ? null : (({ posted: __, sources: ___, ...placed }) => placed)(pay),
    years,
    roles: roles.map(({ role, ...likeness }) => ({ role: role.id, title: role.title, ...likeness })),
    ...{ asked, notAsked, doubtful, otherTechnology, languages, unusual, you },
  };
}

/** One row a skill that is asked. */
export function adCsv(ads: readonly Ad[]): Table {
  const rows = ads.flatMap((ad) =>
    ad.asked.map((one) => ({
      ad,
      ...one,
      gap: ad.you?.gap.find(({ skill }) => skill === one.skill),
      have: ad.you?.have.find(({ skill }) => skill === one.skill),
    })),
  );
  return csvOf(rows, {
    file: ({ ad }) => ad.file,
    title: ({ ad }) => ad.posting.title,
    role: ({ ad }) => ad.roles[0]?.role.id,
    ...same('skill', 'level', 'levelBasis', 'importance'),
    said_as: ({ evidence: [first] }) => first?.text,
    you: ({ ad, have }) => (ad.you === null ? null : (have?.level ?? 0)),
    hours_to_close: ({ gap }) => gap?.hours,
    reaches: ({ gap }) => gap?.reaches,
  });
}
