import type { Catalog } from '../../model/catalog.ts';
import type { Block, Document, Section } from './document.ts';
import type { Evidence, How } from './evidence.ts';
import { isFirm } from './firm.ts';
import { lexiconOf } from './lexicon.ts';
import { readBlock, type Said, toldIn } from './say.ts';

/** What an advertisement asks for. */
export interface AskedSkill {
  skill: string;
  /** 1 to 4, by the words around it; 2 where nothing is said, or what the seniority says. */
  level: number;
  importance: 'must' | 'nice';
  evidence: Evidence[];
}

export interface Asked {
  asked: AskedSkill[];
  /** Named, and not asked: denied, or the work of other people. */
  notAsked: (Evidence & { skill: string })[];
  otherTechnology: string[];
}

type Found = Extract<Said, { kind: 'claimed' }> & { block: Block; isNice: boolean };

/** What an advertisement asks for, as it says it. */
export function readAsked(catalog: Pick<Catalog, 'skills' | 'technologies'>, document: Pick<Document, 'blocks'>, file = ''): Asked {
  const lexicon = lexiconOf(catalog);
  const all = relevant(document.blocks).flatMap((block) =>
    [
      ...readBlock(asSentences(block), creditOf(block), lexicon),
      ...toldIn(block, ASKS.has(block.section) && block.kind !== 'heading' ? 'used' : undefined),
    ]
      .filter((said) => !('text' in said) || !OF_OTHERS.test(said.text))
      .map((said) => ({ ...said, block, isNice: isNice(block) })),
  );
  const usual = usualLevel(document.blocks);
  const claims = new Map<string, Found[]>();
  const notAsked = new Map<string, Evidence & { skill: string }>();
  for (const one of all) {
    if (one.kind === 'claimed') claims.set(one.skill, [...(claims.get(one.skill) ?? []), one]);
    if (one.kind === 'denied' && !notAsked.has(one.skill)) notAsked.set(one.skill, { skill: one.skill, ...placeOf(one, file) });
  }
  return {
    asked: [...claims]
      .filter(([, own]) => isFirm(own))
      .map(([skill, own]) => askedFrom(skill, own, usual, file))
      .sort((a, b) => (a.skill < b.skill ? -1 : 1)),
    notAsked: [...notAsked.values()].filter(({ skill }) => !claims.has(skill)),
    otherTechnology: [...new Set(all.flatMap((one) => (one.kind === 'technology' ? [one.name] : [])))].sort(),
  };
}

const LEFT_OUT: ReadonlySet<Section> = new Set(['benefits', 'about', 'references', 'awards', 'publications']);
const ASKS: ReadonlySet<Section> = new Set(['requirements', 'nice-to-have', 'responsibilities', 'skills']);

function creditOf({ kind, section }: Block): How | undefined {
  if (kind === 'organisation' || kind === 'dates' || kind === 'heading' || LEFT_OUT.has(section)) return undefined;
  return ASKS.has(section) ? 'listed' : kind === 'title' ? 'titled' : 'used';
}

/** Lists of an advertisement hold sentences. */
const asSentences = (block: Block): Block => (block.section === 'skills' ? { ...block, section: 'requirements' } : block);

const DENIED_BELOW =
  /(?:do(?:n['’]t| not) (?:need|require|expect|care)|not (?:needed|required|necessary)|this (?:job|role) is not|nicht (?:n[öo]tig|erforderlich)|brauchst du nicht|pas (?:nécessaire|demandé|requis)|no (?:es necesario|pedimos|hace falta))/iu;
/** Sentences about the people around, and about what is read for the application itself. */
const OF_OTHERS =
  /(?:you['’]?(?:ll| will| would)? (?:sit|work|pair|partner|be working|talk)\s?(?:closely |directly |daily )?(?:with|beside|alongside|next to)|who you['’]ll work with|(?:they|colleagues|neighbours) (?:are supported|write|run|maintain)|we are (?:a team of )?\p{L}+:|(?:join|joining) (?:the|a|our) .{0,40}(?:squad|team|group)\b.{0,10}:|there are \p{L}+ of us|(?:our|the client['’]s|client['’]s) (?:competitors|(?:[\p{L}&-]+ ){0,2}(?:engineers|developers|scientists|analysts|lawyers|folks|toolset))(?!\p{L})|committee|data workers|auditors from|(?:handle|does|do|did|is performed by|are performed by|is handled by|made by) (?:it|that|those|technology|the)|the last .{0,20} people in this|reports? to the|sister post|haben wir ein team|vous travaillez avec|trabajar[áa]s con|team behind|is read by|people (?:in|do)|not a requirement|will not support|for information|who (?:maintain|reads?|writes?|runs?|are being hired|does|bakes)|you don['’]t have to|so you don['’]t|arbeiten wir (?:sie|dich)|you(?:['’]ll| will) learn here|(?:we|they)['’]re an? .{0,20} (?:house|shop)|to apply|privacy (?:policy|notice)|your personal data|personal data is|recruitment|cookies)/iu;
const DENIED_LINE = /^\s*(?:❌|✗|✘|🚫|not needed|no need|not required|you do not|nicht n[öo]tig|optional: no)/iu;

const FURNITURE =
  /^(?:set alert|similar jobs|see more jobs|people also viewed|more jobs|other (?:openings|jobs|roles)|related jobs|weitere (?:stellen|jobs)|offres similaires|otras ofertas|we use cookies|equal opportunity|privacy (?:notice|policy)|©)/iu;

/** Without what stands below "What you do not need", and without what pages put around an advertisement. */
function relevant(blocks: readonly Block[]): Block[] {
  let isDenied = false;
  let isOver = false;
  return blocks.filter((block) => {
    const { text, kind } = block;
    if (FURNITURE.test(text)) isOver = true;
    if (kind === 'heading') isOver = false;
    if (kind === 'heading' || kind === 'title' || (kind === 'line' && text.length < 60 && !/[.;]$/.test(text)))
      isDenied = DENIED_BELOW.test(text);
    return !isDenied && !isOver && !DENIED_LINE.test(text);
  });
}

const NICE =
  /(?:nice to have|nice-to-have|a plus|bonus|preferred|ideally|desirable|advantage|good to have|von vorteil|wünschenswert|idealerweise|un plus|serait un plus|atout|valorable|deseable|se valora)/iu;

const isNice = ({ section, text, within }: Block): boolean => section === 'nice-to-have' || NICE.test(text) || NICE.test(within ?? '');

function askedFrom(skill: string, own: readonly Found[], usual: number, file: string): AskedSkill {
  const levels = own.map(({ text, name, isNice: nice }) => levelIn(text, name) ?? (nice ? Math.min(usual, 2) : usual));
  return {
    skill,
    level: Math.max(...levels),
    importance: own.every((one) => one.isNice) ? 'nice' : 'must',
    evidence: own.map((one) => placeOf(one, file)),
  };
}

function placeOf({ name, text, block }: { name: string; text: string; block: Block }, file: string): Evidence {
  return { name, text, file, section: block.section, within: block.within ?? null, page: block.page, line: block.line };
}

const LEVELS: readonly (readonly [number, RegExp])[] = [
  [4, /expert|world[- ]class|authority|8\+ years|10\+ years|experte/iu],
  [
    3,
    /strong|deep|solid|proven|advanced|excellent|extensive|fluent|production|[3-9]\+? (?:years|jahre|ans|años)|sehr gut|fundiert|ma[iî]tris|solide|sólid|avanzad/iu,
  ],
  [2, /working knowledge|hands-on|good|comfortable|practical|gute|bonne|buen/iu],
  [1, /basic|familiar|exposure|awareness|fundamentals|understanding of|grundkenntnisse|notions|nociones|b[áa]sic/iu],
];

/** Of the words before a name, or after it. */
function levelIn(sentence: string, name: string): number | undefined {
  const at = sentence.indexOf(name);
  const before = sentence.slice(Math.max(0, at - 60), at);
  return LEVELS.find(([, words]) => words.test(before))?.[0];
}

/** By the first lines: 2 for juniors, else 3. */
function usualLevel(blocks: readonly Block[]): number {
  const start = blocks
    .slice(0, 6)
    .map(({ text }) => text)
    .join(' ');
  return /junior|entry[- ]level|intern(?:ship)?|graduate|trainee|praktik|stagiaire|alternance|becari/iu.test(start) ? 2 : 3;
}
