import type { Catalog } from '../../model/catalog.ts';
import type { RoleLevel } from '../../model/vocabulary.ts';
import type { Document, JobPosting } from '../reading/document.ts';
import { organizationIn } from '../reading/names/organization.ts';
import { readTitle } from '../titles/read.ts';
import { PAY_UNITS, type PostedAmount, payInText } from './pay-text.ts';
import { isRemoteIn, placesIn } from './place-text.ts';
import { titleIn } from './title-text.ts';

/** Null for what an advertisement does not say. */
export interface Posting {
  title: string | null;
  /** As in "senior data engineer". */
  level: RoleLevel | null;
  /** Never the name of a person. */
  organization: string | null;
  places: string[];
  remote: boolean;
  /** As stated, usually an ISO date. */
  posted: string | null;
  validThrough: string | null;
  pay: PostedAmount | null;
  /** A schema.org JobPosting of the page, or its text. */
  from: 'json-ld' | 'text';
}

export function postingOf(catalog: Catalog, { blocks, jobPosting }: Pick<Document, 'blocks' | 'jobPosting'>): Posting {
  const title = jobPosting?.title ?? titleIn(catalog, blocks);
  const organization = jobPosting === null ? organizationIn(blocks, title) : jobPosting.organization;
  const places = jobPosting?.places ?? [];
  return {
    title,
    level: title === null ? null : (readTitle(catalog, title)?.level ?? levelIn(catalog, title)),
    organization,
    places: places.length > 0 ? places : placesIn(blocks, [title, organization]),
    remote: jobPosting?.remote === true || isRemoteIn(blocks),
    posted: jobPosting?.posted ?? null,
    validThrough: jobPosting?.validThrough ?? null,
    pay: payOf(jobPosting) ?? payInText(blocks),
    from: jobPosting === null ? 'text' : 'json-ld',
  };
}

/** Of an unknown title. */
function levelIn({ titles }: Catalog, title: string): RoleLevel | null {
  const words = ` ${title.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `;
  const found = Object.entries(titles.levelWords).find(([, some]) => some.some((word) => words.includes(` ${word.toLowerCase()} `)));
  return (found?.[0] ?? null) as RoleLevel | null;
}

function payOf(posting: JobPosting | null): PostedAmount | null {
  if (posting?.pay == null) return null;
  const { min, max, currency, unit } = posting.pay;
  const ends = [min, max].filter((end) => end !== null && end > 0) as number[];
  if (ends.length === 0) return null;
  const code = /^[A-Za-z]{3}$/.test(currency ?? '') ? (currency ?? '').toUpperCase() : null;
  const named = PAY_UNITS.find((one) => (unit ?? '').toLowerCase().startsWith(one)) ?? null;
  return { min: Math.min(...ends), max: Math.max(...ends), currency: code, unit: named };
}
