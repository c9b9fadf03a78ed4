import type { Catalog } from '../../model/catalog.ts';
import type { RoleTold, Told, ToldPart } from '../fit/told.ts';
import { likeNames, likeSteps, type Nearest } from '../titles/likeness.ts';
import type { Block, Document } from './document.ts';
import { spanOf } from './levels.ts';
import { readLike } from './likely/role-likeness.ts';
import { isJobTitle, jobTitlesIn } from './pieces.ts';

/** What a likeness of 1 adds to a fit: see docs/ranking.md. */
export const TITLE_WEIGHT = 0.2;
/** A title that leads to a role says half of what a name of the role says. */
const LEADS = 0.5;

/**
 * What résumés tell of each role by their titles and words.
 * @param skills that they show
 */
export function toldBy(catalog: Catalog, documents: readonly Pick<Document, 'blocks'>[], skills: readonly string[]): Told {
  const blocks = documents.flatMap((one) => one.blocks);
  const titles = documents.flatMap(titlesOf).map((title) => ({ names: likeNames(catalog, title), steps: likeSteps(catalog, title) }));
  const likenessOf = readLike(catalog, blocks, skills);
  return new Map(
    catalog.roles.map(({ id }): [string, RoleTold] => {
      const near = titles.flatMap(({ names, steps }) => [names.get(id), halved(steps.get(id))]);
      const best = near.reduce((most, one) => ((one?.likeness ?? 0) > (most?.likeness ?? 0) ? one : most), undefined);
      const title = { ...partOf(best?.likeness, TITLE_WEIGHT), name: best?.name ?? null };
      const { likeness, weight } = likenessOf(id);
      return [id, { title, words: partOf(likeness, weight) }];
    }),
  );
}

const halved = (near: Nearest | undefined): Nearest | undefined => near && { ...near, likeness: LEADS * near.likeness };

const partOf = (likeness = 0, weight: number): ToldPart => ({ likeness, weight, value: likeness * weight });

/** The line below the name, and the title of the job that goes on or ended last. */
function titlesOf({ blocks }: Pick<Document, 'blocks'>): string[] {
  const headline = blocks.find(
    ({ text, section, kind }) =>
      (section === 'top' || section === 'summary') && kind !== 'heading' && text.length < 80 && !/[.!?]$/.test(text) && isJobTitle(text),
  );
  const job = latestJob(blocks);
  const latest = blocks.find(({ section, kind, entry }) => section === 'experience' && kind === 'title' && entry === job);
  return [
    ...(headline === undefined ? [] : [headline.text.split(/\s[|·—–]\s/u)[0] ?? '']),
    ...(latest === undefined ? [] : jobTitlesIn(latest.text).map(({ text }) => text)),
  ];
}

/** Number of its entry; the first of several, and of jobs without dates. */
function latestJob(blocks: readonly Block[]): number | undefined {
  const jobs = blocks.filter(({ section, kind }) => section === 'experience' && kind === 'title').map(({ entry }) => entry);
  const spans = new Map(blocks.flatMap(({ kind, entry, text }) => (kind === 'dates' ? [[entry, spanOf(text)] as const] : [])));
  const end = (job: number | undefined): number => {
    const span = spans.get(job);
    return span === undefined ? 0 : (span.until ?? Number.POSITIVE_INFINITY);
  };
  return jobs.reduce((latest, job) => (end(job) > end(latest) ? job : latest), jobs[0]);
}
