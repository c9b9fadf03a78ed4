import { normalName } from '../lookup.ts';
import { type Denial, denialOf, type Writer } from './denial.ts';
import type { Block } from './document.ts';
import type { DoubtfulSkill, How } from './evidence.ts';
import { levelWords, NOT_HELD_WORDS, withoutLevelWords } from './hints.ts';
import { isOtherwise } from './homographs.ts';
import type { Lexicon } from './names/lexicon.ts';
import { OF_MODELS } from './names/of-models.ts';
import { isInProperName } from './names/proper-names.ts';
import { jobTitlesIn, type Piece, piecesOf } from './pieces.ts';
import { type Hit, scan } from './scan.ts';
import { probablyMeant } from './typo.ts';

/** What one block says, before its place counts. */
export type Said =
  | { kind: 'claimed'; skill: string; name: string; text: string; how: How; weak: boolean }
  | { kind: 'denied'; skill: string; name: string; text: string; why: Denial; isEntry: boolean }
  | { kind: 'doubtful'; skill: string; name: string; text: string; why: DoubtfulSkill['why'] }
  | { kind: 'hint'; skill: string; says: string }
  | { kind: 'technology'; name: string }
  | { kind: 'unknown'; text: string };

/** @param how undefined for a block that claims nothing, such as a referee's words */
export function readBlock(block: Block, how: How | undefined, lexicon: Lexicon, writer: Writer = 'applicant'): Said[] {
  if (how === undefined) return [];
  return partsOf(block, how, writer).flatMap(({ own, isHeld }) => {
    const pieces = how === 'titled' ? jobTitlesIn(own.text) : piecesOf(own);
    const said = pieces.flatMap((piece) => readPiece(piece, { block: own, how, writer }, lexicon));
    return isHeld ? said : said.map((one) => (one.kind === 'denied' ? { ...one, isEntry: false } : one));
  });
}

/** Groups of a list, such as `Python, SQL; learning: Rust`; what is not held there says nothing against other places. */
function partsOf(block: Block, how: How, writer: Writer): { own: Block; isHeld: boolean }[] {
  if (how !== 'listed' || writer === 'employer') return [{ own: block, isHeld: true }];
  return block.text.split(/;\s+(?=[\p{L}\s'’]{2,40}:\s)/u).map((text) => {
    const [, label] = /^([^:]{2,60}):\s/u.exec(text) ?? [];
    const isHeld = !NOT_OWN.test(label ?? block.within ?? '');
    return { own: isHeld ? { ...block, text } : { ...block, text, says: 'none' }, isHeld };
  });
}

/** A group of skills that its label says are not held. */
const NOT_OWN = new RegExp(
  String.raw`^(?:(?:not (?:really|yet|much)|never used|know of|heard of|no experience|(?:i(?:['’]d| would) (?:like|love) |want(?:s|ed)? |wish(?:es)? |would like |hope )?to learn|noch nicht|will ich lernen|möchte ich lernen|keine erfahrung|pas encore|à apprendre|j['’]aimerais apprendre|por aprender|quiero aprender|aún no)(?!\p{L})|(?:${NOT_HELD_WORDS}|(?:currently |now |still )?learning(?: now| next)?|wish ?list|next(?: up)?|on my list)\s*$)`,
  'iu',
);

interface Source {
  block: Block;
  how: How;
  writer: Writer;
}

function readPiece(piece: Piece, source: Source, lexicon: Lexicon): Said[] {
  const { block, how } = source;
  const { hits } = scan(piece.text, lexicon.names);
  const counted = hits.filter(
    (hit, at) =>
      isShortNameMeant(hit, [hits[at - 1], hits[at + 1]], piece) &&
      !isDegree(hit, source, piece.text) &&
      !(hit.name.technology !== null && isOtherwise(hit.text, piece.text, hit.from)),
  );
  if (piece.isEntry && how === 'listed' && counted.every(({ name }) => name.weak)) {
    // A language that people speak is no skill that is unknown here.
    const unknown = block.section === 'languages' ? [] : readUnknown(piece.text, counted, lexicon);
    if (counted.length === 0 || unknown.some(({ kind }) => kind === 'doubtful')) return block.kind === 'heading' ? [] : unknown;
  }
  const says = [block.says, piece.isEntry ? levelWords(piece.text) : undefined].filter((one) => one !== undefined).join(', ');
  return counted.flatMap((hit) => readHit(hit, { ...source, piece, hits: counted, says }, lexicon));
}

/** Letters before a subject in which its degree stands. */
const LONGEST_DEGREE = 300;
/** A degree and the words after it, up to the next demand. */
const DEGREE =
  /(?<!\p{L}|(?:scrum|high) )(?:degree|bachelor|master(?! data)|ph\.?d|doctorate|[bm]\.?sc|b\.?a|hnd|studium|abschluss|grado|licenciatura|diplôme|licence|bac)\.?(?!\p{L})(?:(?!(?<!\p{L})(?:with|plus|strong|solid|good|excellent|skills?|experience|knowledge|mit|gute[ns]?|sehr|avec|bonnes?|con|buen[oa]s?)(?!\p{L}))[^.;:!?]){0,80}$/iu;
const SUBJECT =
  /^(?:linguisti|math|matem|communication|comunicación|kommunikation|statisti|estad|philolog|journalis|periodis|design|law|droit|derecho)/iu;

/** A Master of Laws; or the subject of a degree that an employer asks for, among others. */
const isDegree = (hit: Hit, { block: { section }, writer }: Source, text: string): boolean =>
  (section === 'education' && hit.text === 'LLM') || isSubject(hit.text, text, hit.from, writer);

const isSubject = (name: string, text: string, from: number, writer: Writer): boolean =>
  writer === 'employer' && SUBJECT.test(name) && DEGREE.test(text.slice(Math.max(0, from - LONGEST_DEGREE), from));

/** `R` and `Go` count as an entry of their own, or beside another name. */
function isShortNameMeant(hit: Hit, neighbours: readonly (Hit | undefined)[], { text, isEntry }: Piece): boolean {
  if (hit.name.exactly === null || hit.text.length > 2) return true;
  const isBeside = (other: Hit | undefined) =>
    other !== undefined &&
    /^[\s,/&+]*(?:and|or|und|oder|et|ou|y|o)?[\s,/&]*$/u.test(text.slice(Math.min(hit.to, other.to), Math.max(hit.from, other.from)));
  return (isEntry && normalName(withoutLevelWords(text)) === normalName(hit.text)) || neighbours.some(isBeside);
}

const NONE = new RegExp(`^(?:${NOT_HELD_WORDS}|0)$`, 'iu');

interface Around extends Source {
  piece: Piece;
  hits: readonly Hit[];
  says: string;
}

/** A word that alone tells of no skill, or that means something else beside those of the sentence. */
const isOnlyWord = ({ name, text, from }: Hit, skill: string, { hits, how, writer, piece }: Around, { categories }: Lexicon): boolean =>
  isOtherwise(text, piece.text, from) ||
  (name.weak && how !== 'listed' && !isBesideItsKind(skill, hits, categories)) ||
  (skill === 'genai-literacy' && writer === 'applicant' && OF_MODELS.test(text));

function readHit(hit: Hit, around: Around, lexicon: Lexicon): Said[] {
  const { name, text } = hit;
  const { piece, how, says } = around;
  const why = whyNot(hit, around, lexicon);
  if (name.technology !== null) return why === undefined ? [{ kind: 'technology', name: name.technology }] : [];
  const said = { name: text, text: piece.text };
  const isEntry = piece.isEntry && how === 'listed';
  if (why !== undefined) return name.weak ? [] : name.skills.map((skill) => ({ kind: 'denied', skill, ...said, why, isEntry }));
  if (name.skills.length > 1) return name.skills.map((skill) => ({ kind: 'doubtful', skill, ...said, why: 'several' }));
  const [skill = ''] = name.skills;
  if (isOnlyWord(hit, skill, around, lexicon)) return how === 'named' ? [] : [{ kind: 'doubtful', skill, ...said, why: 'word' }];
  // A degree in communication design proves no soft skill.
  if (how === 'named' && lexicon.categories.get(skill) === 'core') return [];
  return [{ kind: 'claimed', skill, ...said, how, weak: name.weak }, ...hintFrom(skill, says)];
}

const hintFrom = (skill: string, says: string): Said[] => (says === '' ? [] : [{ kind: 'hint', skill, says }]);

/** In lists of skills and in certificates every word has a capital, as in `AWS Certified Cloud Practitioner`. */
function whyNot(hit: Hit, { piece: { text }, hits, how, says, block, writer }: Around, lexicon: Lexicon): Denial | undefined {
  const isCapitalised = how === 'listed' || block.section === 'certifications';
  if (!isCapitalised && isInProperName(text, hit, hits, lexicon)) return 'organisation';
  return NONE.test(says) ? 'negated' : denialOf(text, hit, hits, writer);
}

const isBesideItsKind = (skill: string, hits: readonly Hit[], categories: ReadonlyMap<string, string>): boolean =>
  hits.some(({ name }) => !name.weak && name.skills.some((one) => categories.get(one) === categories.get(skill)));

const LONGEST_UNKNOWN = 40;

function readUnknown(entry: string, hits: readonly Hit[], { names, isWord }: Lexicon): Said[] {
  const text = withoutLevelWords(entry)
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
    .trim();
  if (!/\p{L}/u.test(text) || text.length > LONGEST_UNKNOWN) return [];
  if (hits.some((hit) => normalName(hit.text) === normalName(text))) return [];
  const meant = probablyMeant(text, names, isWord);
  if (meant === undefined) return [{ kind: 'unknown', text }];
  return meant.skills.map((skill) => ({ kind: 'doubtful', skill, name: text, text: entry, why: 'typo' }));
}
