import type { Catalog } from '../../model/catalog.ts';
import { CareersError } from '../errors.ts';
import { append } from '../lists.ts';
import { normalName } from '../lookup.ts';
import { creditOf } from './credit.ts';
import type { Block, Document } from './document.ts';
import type { DoubtfulSkill, Evidence, MappedSkill, Place, Reading } from './evidence.ts';
import { isFirm } from './firm.ts';
import { NOT_HELD_WORDS } from './hints.ts';
import { levelFor, reasonFrom, type Span, spanOf } from './levels.ts';
import { weighResume } from './likely/in-resume.ts';
import { type Lexicon, lexiconOf } from './names/lexicon.ts';
import { presumedBy } from './presumed.ts';
import { readBlock, type Said } from './say.ts';

const MOST_BLOCKS = 5_000;

interface Read {
  file: string;
  document: Pick<Document, 'format'> & { blocks: readonly Block[] };
}

type Known = Pick<Catalog, 'skills' | 'technologies' | 'readingModel'>;
type Placed = Said & { place: Omit<Evidence, 'name' | 'text'>; entry: string | null; level: number | null };
type Of<Kind extends Said['kind']> = Extract<Placed, { kind: Kind }>;

/**
 * What people can do, by what they wrote. Where files differ about a written level, the later one counts.
 * @throws CareersError `data` for more than 5,000 blocks, which is no résumé
 */
export function readSkills(catalog: Known, documents: readonly Read[]): Reading {
  const count = documents.reduce((sum, { document }) => sum + document.blocks.length, 0);
  if (count > MOST_BLOCKS) {
    throw new CareersError('data', `There are ${count} entries to read, more than any résumé has.`, { hint: 'Is it the right file?' });
  }
  const lexicon = lexiconOf(catalog);
  const all = documents.flatMap((one) => saidIn(one, lexicon));
  const denied = of(all, 'denied').map(({ skill }) => skill);
  const isPlain = documents.every(({ document }) => document.format === 'plain list');
  const claims = firmClaims(all);
  const named = mappedFrom(claims, spansOf(documents));
  const unsure = onceEach(doubts(all)).map((one): DoubtfulSkill => ({ skill: one.skill, why: one.why, ...evidenceOf(one) }));
  const { mapped, passing } = weighResume(isPlain ? { ...catalog, readingModel: null } : catalog, blocksOf(documents), {
    named,
    unsure,
    denied,
    weak: new Set([...claims].flatMap(([skill, own]) => (own.every(({ weak }) => weak) ? [skill] : []))),
  });
  const held = new Set(mapped.map(({ skill }) => skill));
  const isOther = ({ skill }: { skill: string }) => !held.has(skill);
  const hasJob = documents.some(({ document }) => document.blocks.some(({ section }) => section === 'experience'));
  return {
    mapped: mapped.sort(bySkill),
    presumed: presumedBy(catalog, [...held], hasJob).filter(({ skill }) => !denied.includes(skill)),
    notClaimed: onceEach(of(all, 'denied').filter(isOther)).map((one) => ({ skill: one.skill, why: one.why, ...evidenceOf(one) })),
    doubtful: onceEach([...passing, ...unsure.filter(isOther)]),
    otherTechnology: [...new Set(of(all, 'technology').map(({ name }) => name))].sort(),
    unknown: once(of(all, 'unknown'), ({ text }) => normalName(text)).map(({ text, place }) => ({ text, section: place.section })),
    hints: once(of(all, 'hint'), ({ skill, says }) => `${skill} ${says}`).map(({ skill, says }) => ({ skill, says })),
  };
}

const blocksOf = (documents: readonly Read[]): { file: string; block: Block }[] =>
  documents.flatMap(({ file, document }) => document.blocks.map((block) => ({ file, block })));

function saidIn({ file, document }: Read, lexicon: Lexicon): Placed[] {
  return withLevelsBelow(document.blocks).flatMap((block) => {
    const place = { file, section: block.section, within: block.within ?? null, page: block.page, line: block.line };
    const around = { place, entry: entryOf(file, block.entry ?? block.within), level: block.level ?? null };
    return readBlock(block, creditOf(block, document.format === 'plain list'), lexicon).map((said) => ({ ...said, ...around }));
  });
}

const NOT_HELD_BELOW = new RegExp(`^(?:${NOT_HELD_WORDS}|coursework only|-|–|—)$`, 'iu');

/** A heading over nothing but a level, such as `Python` over `none`, is a skill at it; so is a cell beside one. */
function withLevelsBelow(blocks: readonly Block[]): Block[] {
  return blocks.map((block, at) => {
    const below = blocks[at + 1];
    const isOver = block.kind === 'heading' && below?.kind === 'skill' && below.within === block.text;
    const isBeside = block.kind === 'cell' && below?.kind === 'cell' && block.section === 'skills';
    return (isOver || isBeside) && NOT_HELD_BELOW.test(below.text) ? { ...block, says: 'none' } : block;
  });
}

const entryOf = (file: string, entry: number | string | undefined): string | null => (entry === undefined ? null : `${file} ${entry}`);

/** By skill, without those that a list denies, and without those that rest on one weak name, which may be an accident. */
function firmClaims(all: readonly Placed[]): Map<string, Of<'claimed'>[]> {
  const denied = new Set(of(all, 'denied').flatMap(({ isEntry, skill }) => (isEntry ? [skill] : [])));
  const claims = new Map<string, Of<'claimed'>[]>();
  for (const claim of of(all, 'claimed')) append(claims, claim.skill, claim);
  return new Map([...claims].filter(([skill, own]) => !denied.has(skill) && isFirm(own)));
}

/** Doubtful names, and those that rest on one weak name. */
const doubts = (all: readonly Placed[]): Pick<Of<'doubtful'>, 'skill' | 'name' | 'text' | 'why' | 'place'>[] => [
  ...of(all, 'doubtful'),
  ...of(all, 'claimed').flatMap((claim) => (claim.weak ? [{ ...claim, why: 'word' as const }] : [])),
];

function of<Kind extends Said['kind']>(all: readonly Placed[], kind: Kind): Of<Kind>[] {
  return all.filter((one): one is Of<Kind> => one.kind === kind);
}

function once<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const first = new Map<string, T>();
  for (const one of all) if (!first.has(keyOf(one))) first.set(keyOf(one), one);
  return [...first.values()];
}

const onceEach = <T extends { skill: string }>(all: readonly T[]): T[] => once(all, ({ skill }) => skill).sort(bySkill);

const bySkill = (a: { skill: string }, b: { skill: string }): number => (a.skill < b.skill ? -1 : 1);

const evidenceOf = ({ name, text, place }: { name: string; text: string; place: Placed['place'] }): Evidence => ({ name, text, ...place });

function spansOf(documents: readonly Read[]): Map<string, Span> {
  const spans = new Map<string, Span>();
  for (const { file, document } of documents) {
    for (const { kind, entry, text } of document.blocks) {
      const span = kind === 'dates' ? spanOf(text) : undefined;
      const key = entryOf(file, entry);
      if (span !== undefined && key !== null) spans.set(key, span);
    }
  }
  return spans;
}

function mappedFrom(claims: ReadonlyMap<string, readonly Of<'claimed'>[]>, spans: ReadonlyMap<string, Span>): MappedSkill[] {
  return [...claims].map(([skill, own]): MappedSkill => {
    const written = own.findLast(({ level }) => level !== null)?.level ?? null;
    const places = own.map((claim): Place => ({ ...evidenceOf(claim), how: claim.how, entry: claim.entry }));
    const reason = reasonFrom(places, spans);
    const evidence = once(own, ({ name, place }) => JSON.stringify([normalName(name), place])).map(evidenceOf);
    return {
      skill,
      level: written ?? levelFor(reason),
      levelBasis: written === null ? 'evidence' : 'written',
      likelihood: null,
      reason,
      evidence,
    };
  });
}
