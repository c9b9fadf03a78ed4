import type { Catalog } from '../../../model/catalog.ts';
import { append } from '../../lists.ts';
import type { Block, Document, Section } from '../document.ts';
import type { DoubtfulSkill, Evidence, How } from '../evidence.ts';
import { isFirm } from '../firm.ts';
import { weighAd } from '../likely/in-ad.ts';
import { type Lexicon, lexiconOf } from '../names/lexicon.ts';
import { LEGAL, organizationIn } from '../names/organization.ts';
import { readBlock, type Said } from '../say.ts';
import { isClear } from './beside.ts';
import { choicesIn } from './choices.ts';
import { elsewhereIn, isDepartment } from './elsewhere.ts';
import { type AskedLanguage, languagesAsked } from './languages.ts';
import { type AskedAlone, type AskedLevel, levelIn, usualLevel } from './levels.ts';
import { isNice } from './nice.ts';
import { askingBlocks, isAboutColleagues, type Unasked, unaskedIn, weighed } from './places.ts';
import { remembered } from './remembered.ts';

/** What an advertisement asks for. */
export interface AskedSkill extends AskedAlone {
  /** Others of which one is enough in its place, as in "AWS or GCP". */
  or: string[];
}

export interface NotAsked extends Evidence {
  skill: string;
  why: Unasked;
}

export interface Asked {
  asked: AskedSkill[];
  /** Named, and not asked. */
  notAsked: NotAsked[];
  /** Named by a word that means other things too. */
  doubtful: DoubtfulSkill[];
  otherTechnology: string[];
  languages: AskedLanguage[];
}

type Found = Extract<Said, { kind: 'claimed' }> & { block: Block };

interface Sorted {
  claims: Map<string, Found[]>;
  notAsked: NotAsked[];
  doubtful: DoubtfulSkill[];
  technologies: Set<string>;
}

type Known = Pick<Catalog, 'skills' | 'technologies' | 'readingModel'>;
type Advertisement = Pick<Document, 'blocks'> & Partial<Pick<Document, 'jobPosting'>>;

/** What an advertisement asks for, as it says it. */
export function readAsked(catalog: Known, { blocks, jobPosting }: Advertisement, file = ''): Asked {
  const usual = usualLevel(blocks);
  const lexicon = lexiconOf(catalog);
  const all = weighed(blocks);
  const { claims, notAsked, doubtful, technologies } = sortedIn(all, {
    lexicon,
    file,
    employer: jobPosting?.organization ?? organizationIn(blocks, null),
  });
  const firm = [...claims].filter(([, own]) => isFirm(own));
  const isAsked = new Set(firm.map(([skill]) => skill));
  const weak = [...claims].flatMap(([, own]) => own.map((one): DoubtfulSkill => ({ ...placed(one, file), why: 'word' })));
  const unsure = onceEach([...doubtful, ...weak].filter(({ skill }) => !isAsked.has(skill)));
  const named = firm.map(([skill, own]) => askedFrom(skill, own, usual, file));
  const { asked, passing } = weighAd(catalog, { file, blocks: askingBlocks(blocks), usual }, { named, unsure, notAsked });
  const isOther = without([...named, ...asked]);
  const doubts = [...unsure.filter(without(asked)), ...passing].sort(bySkill);
  return {
    asked: withChoices(asked, lexicon).sort(bySkill),
    notAsked: onceEach(notAsked.filter(isOther).filter(without(doubts))),
    doubtful: doubts,
    otherTechnology: [...technologies].sort(),
    languages: languagesAsked(
      all.flatMap(({ block, why }) => (why === undefined ? [block] : [])),
      file,
    ),
  };
}

function withChoices(asked: readonly AskedAlone[], { categories }: Lexicon): AskedSkill[] {
  const choices = choicesIn(asked.map((one) => ({ ...one, category: `${categories.get(one.skill)} ${one.importance}` })));
  return asked.map((one) => ({ ...one, or: choices.get(one.skill) ?? [] }));
}

interface Around {
  lexicon: Lexicon;
  file: string;
  employer: string | null;
}

function sortedIn(all: ReturnType<typeof weighed>, { lexicon, file, employer }: Around): Sorted {
  const sorted: Sorted = { claims: new Map(), notAsked: [], doubtful: [], technologies: new Set() };
  for (const [at, { block, why }] of all.entries()) {
    const judge = judgeOf(block, at, employer);
    for (const said of saidIn(block, lexicon)) {
      const { one, out } = why === undefined ? judge(said) : { one: said, out: why };
      sortIn(sorted, one, block, out, file);
    }
  }
  return sorted;
}

function whyUnasked(text: string, name: string): Unasked | undefined {
  if (isAboutColleagues(text)) return 'others';
  return elsewhereIn(text) ?? (isDepartment(text, name) ? 'others' : unaskedIn(text, name));
}

/** What is said of each name of a block, and why it is not asked. A block may say a name of a sentence thousands of times. */
function judgeOf(block: Block, at: number, employer: string | null): (said: Said) => { one: Said; out?: Unasked | undefined } {
  const reasonOf = remembered((text, name) => (isOfEmployer({ text, name }, employer) ? 'organisation' : whyUnasked(text, name)));
  return (said) => {
    if (!('text' in said && 'name' in said)) return { one: said };
    const out = reasonOf(said.text, said.name);
    const isWord = said.kind === 'doubtful' ? said.why === 'word' : said.kind === 'claimed' && said.weak;
    if (isWord && isClear(said.name, said.text, block, at))
      return { one: { kind: 'claimed', skill: said.skill, name: said.name, text: said.text, how: 'used', weak: false }, out };
    return { one: said, out };
  };
}

/** `Pandas` in "Officina Pandas makes software". */
function isOfEmployer({ text, name: named }: { text: string; name: string }, employer: string | null): boolean {
  const name = employer?.replace(LEGAL, '').replace(/[\s,.&]+$/u, '') ?? '';
  return name !== '' && name.includes(named) && text.includes(name);
}

function sortIn(sorted: Sorted, said: Said, block: Block, out: Unasked | undefined, file: string): void {
  if (said.kind === 'hint' || said.kind === 'unknown') return;
  if (said.kind === 'technology') {
    if (out === undefined) sorted.technologies.add(said.name);
    return;
  }
  const place = placed({ ...said, block }, file);
  const why = said.kind === 'denied' ? said.why : out;
  if (why !== undefined) sorted.notAsked.push({ ...place, why });
  else if (said.kind === 'doubtful') sorted.doubtful.push({ ...place, why: said.why });
  else if (said.kind === 'claimed') append(sorted.claims, said.skill, { ...said, block });
}

const ASKS: ReadonlySet<Section> = new Set(['requirements', 'nice-to-have', 'responsibilities', 'skills']);

const saidIn = (block: Block, lexicon: Lexicon): Said[] => readBlock(asSentences(block), creditOf(block), lexicon, 'employer');

/** Longer texts are sentences, where a weak name may be an accident. */
const LONGEST_ENTRY = 60;

function creditOf({ kind, section, text }: Block): How | undefined {
  if (kind === 'organisation' || kind === 'dates' || kind === 'heading') return undefined;
  if (section === 'skills' || (ASKS.has(section) && text.length < LONGEST_ENTRY)) return 'listed';
  return kind === 'title' ? 'titled' : 'used';
}

/** Lists of an advertisement hold sentences. */
const asSentences = (block: Block): Block => (block.section === 'skills' ? { ...block, section: 'requirements' } : block);

function askedFrom(skill: string, own: readonly Found[], usual: number, file: string): AskedAlone {
  const nice = own.map(isNice);
  const levels = own.map((one, at): AskedLevel => {
    return levelIn(one.text, one.name) ?? { level: nice[at] === true ? Math.min(usual, 2) : usual, levelBasis: 'default' };
  });
  const most = Math.max(...levels.map(({ level }) => level));
  const highest = levels.filter(({ level }) => level === most);
  return {
    skill,
    ...(highest.find(({ levelBasis }) => levelBasis !== 'default') ?? { level: most, levelBasis: 'default' }),
    importance: nice.every(Boolean) ? 'nice' : 'must',
    likelihood: null,
    evidence: own.map((one) => evidenceOf(one, file)),
  };
}

type Place = { name: string; text: string; block: Block };

const placed = (one: Place & { skill: string }, file: string) => ({ skill: one.skill, ...evidenceOf(one, file) });

function evidenceOf({ name, text, block }: Place, file: string): Evidence {
  return { name, text, file, section: block.section, within: block.within ?? null, page: block.page, line: block.line };
}

/** Whether a skill is none of these. */
function without(skills: readonly { skill: string }[]): (one: { skill: string }) => boolean {
  const ids = new Set(skills.map(({ skill }) => skill));
  return ({ skill }) => !ids.has(skill);
}

const bySkill = (a: { skill: string }, b: { skill: string }): number => (a.skill < b.skill ? -1 : 1);

/** The first place of each. */
const onceEach = <T extends { skill: string }>(all: readonly T[]): T[] =>
  [...new Map(all.toReversed().map((one) => [one.skill, one])).values()].sort(bySkill);
