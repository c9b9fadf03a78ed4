import type { Document } from '../../core/reading/document.ts';
import type { Evidence, MappedSkill, NotClaimed, Reason } from '../../core/reading/evidence.ts';
import type { Rated } from '../../core/reading/rate.ts';
import { andList, plural } from '../words/counts.ts';

/** Such as `listed, used in 2 jobs, 2019–now`, or `likely, 87%`. */
export function reasonText({
  reason,
  levelBasis,
  likelihood,
  evidence,
}: Pick<MappedSkill, 'reason' | 'evidence' | 'likelihood'> & Pick<Rated['mapped'][number], 'levelBasis'>): string {
  const stated = { evidence: [], likely: [], written: ['the file states it'], named: ['you named it'] }[levelBasis];
  if (likelihood !== null) return [...stated, `likely, ${Math.round(likelihood * 100)}%`].join(', ');
  const used = usedIn(reason);
  const found = [...(reason.listed ? ['listed'] : []), ...(used === '' ? [] : [used])];
  return [...stated, ...(found.length === 0 ? [`named in ${placeOf(evidence[0])}`] : found), ...years(reason)].join(', ');
}

function usedIn({ jobs, projects }: Reason): string {
  const places = [...(jobs === 0 ? [] : [plural(jobs, 'job')]), ...(projects === 0 ? [] : [plural(projects, 'project')])];
  return places.length === 0 ? '' : `used in ${andList(places)}`;
}

const years = ({ since, until }: Reason): string[] =>
  since === null ? [] : [until === since ? String(since) : `${since}–${until ?? 'now'}`];

const SECTIONS: Readonly<Partial<Record<Evidence['section'], string>>> = { top: 'the first lines', experience: 'work', other: 'the text' };

const placeOf = (evidence: Pick<Evidence, 'section'> | undefined): string =>
  evidence === undefined ? 'the text' : (SECTIONS[evidence.section] ?? evidence.section);

/** Such as `work`, with the file where there are several. */
export const sectionText = (evidence: Evidence, isOneOfMany: boolean): string =>
  `${isOneOfMany ? `${evidence.file}, ` : ''}${placeOf(evidence)}`;

/** Such as `work, Acme, page 2`, with the file where there are several. */
export function whereText(evidence: Evidence, isOneOfMany: boolean): string {
  const { file, within, page } = evidence;
  const section = placeOf(evidence);
  const below = within === null || within.toLowerCase() === section ? [] : [within];
  return [...(isOneOfMany ? [file] : []), section, ...below, ...(page === null ? [] : [`page ${page}`])].join(', ');
}

const LANGUAGES = { de: 'German', fr: 'French', es: 'Spanish' } as const;

/** A note on a text that is not English; none for others. */
export const foreignText = ({ language }: Pick<Document, 'language'>): string[] =>
  language === null || language === 'en' ? [] : [`The text is in ${LANGUAGES[language]}; skills are looked for by their English names.`];

export const DENIALS: Readonly<Record<NotClaimed['why'], string>> = {
  negated: 'it says no',
  wished: 'a wish',
  others: 'other people',
  organisation: 'part of a name',
};
