import { oncePer } from '../once-per.ts';
import type { Block, Document } from '../reading/document.ts';
import { type Span, spanOf } from '../reading/levels.ts';

const YEARS =
  /(?<![\p{L}\p{N}.,–-])(\d{1,2})(?:\s?[-–]\s?\d{1,2}|\s?\+)?\s?(?:or more |plus )?(?:years?|yrs?|jahren?|ans|anni|a[ñn]os)(?!\p{L})(?!\s+(?:old|ago|contract|of (?:leave|age))|['’]? (?:contract|old|ago))/giu;
const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  ten: 10,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  deux: 2,
  trois: 3,
  cinq: 5,
  dos: 2,
  tres: 3,
  cinco: 5,
};
const IN_WORDS = new RegExp(
  String.raw`(?<!\p{L})(${Object.keys(WORDS).join('|')})\s(?:or more )?(?:years?|jahren?|ans|a[ñn]os)(?!\p{L})`,
  'giu',
);
const OF_WORK =
  /experien|erfahrung|expérience|experiencia|years? (?:in|of|as|building|working|shipping|with|doing)|jahre? (?:in|als)|ans (?:de|dans|en)|a[ñn]os (?:de|en)|hands-on|track record|PQE|background/iu;
const NOT_OF_WORK =
  /contract|ago|old|founded|since|warranty|maximum|renewable|every|bachelor|degree takes|sabbatical|(?:driving|criminal|clean) (?:record|licen[cs]e)|after .{0,12} years|leave/iu;

/** The highest minimum of years that a sentence asks, 0 to 40; null where none does. */
export function yearsAskedIn(blocks: readonly Block[]): number | null {
  const asked = blocks
    .filter(({ section, kind }) => section !== 'benefits' && section !== 'about' && kind !== 'dates')
    .flatMap(({ text, section, kind }) => yearsIn(text, section === 'requirements' || kind === 'item' || text.length < 60));
  return asked.length === 0 ? null : Math.max(...asked);
}

function yearsIn(text: string, isList: boolean): number[] {
  return text.split(/(?<=[.!?;])\s+/).flatMap((sentence) => {
    if (NOT_OF_WORK.test(sentence) || !(isList || OF_WORK.test(sentence))) return [];
    const digits = [...sentence.matchAll(YEARS)].map(([, years = '']) => Number(years));
    const words = [...sentence.matchAll(IN_WORDS)].map(([, word = '']) => WORDS[word.toLowerCase()] ?? 0);
    return [...digits, ...words].filter((years) => years <= 40);
  });
}

/**
 * Calendar years, 0 or more, from first to last of each job, overlaps counted once; null without dates.
 * @param isCounted by the blocks of a job
 */
export function yearsHeldBy(
  documents: readonly Pick<Document, 'blocks'>[],
  thisYear: number,
  isCounted: (job: readonly Block[]) => boolean = () => true,
): number | null {
  const jobs = documents.flatMap(jobsIn).flatMap((blocks) => {
    const spans = blocks.filter(({ kind }) => kind === 'dates').flatMap(({ text }) => spanOf(text) ?? []);
    return spans.length === 0 ? [] : [{ blocks, spans }];
  });
  return jobs.length === 0
    ? null
    : joined(
        jobs.filter(({ blocks }) => isCounted(blocks)).flatMap(({ spans }) => spans),
        thisYear,
      );
}

/** By job; blocks without an entry number are one each. */
const jobsIn = oncePer(({ blocks }: Pick<Document, 'blocks'>): Block[][] => {
  const jobs = new Map<number | Block, Block[]>();
  for (const block of blocks.filter(({ section }) => section === 'experience')) {
    const job = block.entry ?? block;
    jobs.set(job, [...(jobs.get(job) ?? []), block]);
  }
  return [...jobs.values()];
});

function joined(all: readonly Span[], thisYear: number): number {
  const spans = all.toSorted((a, b) => a.since - b.since);
  let years = 0;
  let reached = 0;
  for (const { since, until } of spans) {
    const end = Math.min(until ?? thisYear, thisYear);
    years += Math.max(0, end - Math.max(since, reached));
    reached = Math.max(reached, end);
  }
  return years;
}
