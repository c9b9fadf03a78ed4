import type { Catalog } from '../../model/catalog.ts';
import type { RoleTold, Told, ToldPart } from '../fit/told.ts';
import { likeNames, likeSteps, likeTexts, type Nearest } from '../titles/likeness.ts';
import type { Block, Document, Section } from './document.ts';
import { spanOf } from './levels.ts';
import { isJobTitle, jobTitlesIn } from './pieces.ts';

/** Chosen on the 40 open résumés of docs/reading.md: few words are shared by any text, so their likeness is small. */
const WEIGHT = { title: 0.15, words: 0.5 };
/** A title that leads to a role says half of what a name of the role says. */
const LEADS = 0.5;
const NOT_OF_WORK: ReadonlySet<Section> = new Set(['languages', 'references', 'interests']);

/** What résumés tell of each role by their titles and words. */
export function toldBy(catalog: Catalog, documents: readonly Pick<Document, 'blocks'>[]): Told {
  const blocks = documents.flatMap((one) => one.blocks);
  const titles = documents.flatMap(titlesOf).map((title) => ({ names: likeNames(catalog, title), steps: likeSteps(catalog, title) }));
  const words = likeTexts(catalog, writtenIn(blocks));
  return new Map(
    catalog.roles.map(({ id }): [string, RoleTold] => {
      const near = titles.flatMap(({ names, steps }) => [names.get(id), halved(steps.get(id))]);
      const best = near.reduce((most, one) => ((one?.likeness ?? 0) > (most?.likeness ?? 0) ? one : most), undefined);
      const title = { ...partOf(best?.likeness, WEIGHT.title), name: best?.name ?? null };
      return [id, { title, words: partOf(words.get(id)?.likeness, WEIGHT.words) }];
    }),
  );
}

const halved = (near: Nearest | undefined): Nearest | undefined => near && { ...near, likeness: LEADS * near.likeness };

const partOf = (likeness = 0, weight: number): ToldPart => ({ likeness, weight, value: likeness * weight });

const writtenIn = (blocks: readonly Block[]): string =>
  blocks
    .filter(({ section, kind }) => !NOT_OF_WORK.has(section) && kind !== 'organisation' && kind !== 'dates')
    .map(({ text }) => text)
    .join('\n');

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
