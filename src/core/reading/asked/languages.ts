import { languageName } from '../../catalog/language.ts';
import { denialOf } from '../denial.ts';
import type { Block } from '../document.ts';
import type { Evidence } from '../evidence.ts';
import { isNice } from './nice.ts';

/** A language that people speak, as an advertisement asks for it. Nothing here judges how well somebody speaks it. */
export interface AskedLanguage {
  /** Such as `fr`. */
  language: string;
  /** In English. */
  title: string;
  /** A1 to C2, `native` or `fluent`; null where it is said otherwise or not. */
  level: string | null;
  importance: 'must' | 'nice';
  evidence: Evidence;
}

const CODES =
  'ar bg ca cs da de el en es et fa fi fr ga he hi hr hu id it ja ko lt lv nl no pl pt ro ru sk sl sr sv sw th tr uk ur vi zh'.split(' ');
const READ = ['fr', 'es', 'de', 'en'];
const OTHER_NAMES = { Mandarin: 'zh', Cantonese: 'zh', Farsi: 'fa', castellano: 'es' };

interface LanguageName {
  code: string;
  /** As CLDR spells it: French and Spanish write it in small letters. */
  spelled: string;
  isEnglish: boolean;
}

let known: ReadonlyMap<string, LanguageName> | undefined;

/** Of the languages that are read, by the name in small letters; an English name goes before the same in others. */
function languageNames(): ReadonlyMap<string, LanguageName> {
  known ??= new Map(
    [
      ...READ.flatMap((read) => CODES.map((code) => ({ code, spelled: languageName(code, read), isEnglish: read === 'en' }))),
      ...Object.entries(OTHER_NAMES).map(([spelled, code]) => ({ code, spelled, isEnglish: spelled !== 'castellano' })),
    ].map((name) => [name.spelled.toLowerCase(), name]),
  );
  return known;
}

const WORD = /(?<![\p{L}-])(\p{L}{4,})(?![\p{L}])/gu;
/** `Englischkenntnisse`. */
const COMPOUND = /(?:sprach)?kenntnisse$/u;
/** What says that a language is to be spoken. */
const SPOKEN =
  /(?<!\p{L})(?:fluen\p{L}*|native\p{L}*|mother tongue|proficien\p{L}*|speak(?:er|ers|ing|s)?|spoken|written|conversational|command of|bilingual|languages?(?! model)|[abc][12]\+?|flie(?:ß|ss)end|verhandlungssicher\p{L}*|muttersprach\p{L}*|sprach\p{L}*|\p{L}*kenntnisse|niveau|courante?s?|couramment|bilingues?|langues?|ma[iî]tris\p{L}*|[ée]crit|oral|fluid[oa]|nativ[oa]|nivel|idiomas?|hablad[oa]|in wort und schrift|(?:communication|writing|reading) skills|(?:good|strong|excellent|solid) \p{L}+ skills)(?!\p{L})/iu;
const LEVEL =
  /(?<!\p{L})([abc][12])(?![\p{L}\d])|(?<!\p{L})(native|mother tongue|muttersprach|langue maternelle|nativ[oa])|(?<!\p{L})(fluen|flie(?:ß|ss)end|verhandlungssicher|courant|fluid[oa])/iu;
/** Of markets, laws and teams, and of programs that read text; and what need not be there. */
const NOT_SPOKEN =
  /^(?:\s|-)(?:(?:is |are |ist )?(?:not|nicht|no es|n['’]est pas) (?:required|needed|necessary|a must|n[öo]tig|erforderlich|necesario|requis|nécessaire)|market|law|customers?|clients?|company|team|office|regulat\p{L}*|speaking (?:team|market|countr\p{L}*)|data|text|documents?|nlp|corpus|corpora)(?!\p{L})/iu;

const FILLER =
  /^(?:is|are|an?|plus|preferred|required|nice|to|have|bonus|advantage|desirable|optional|mandatory|must|ist|von|vorteil|un|atout|est|es|valorable)$/iu;
const JOINT = /^(?:[\s,/&]|(?<!\p{L})(?:and|or|und|oder|et|ou|y|o)(?!\p{L}))+$/u;
const APART = /[,;/]|\s(?:and|or|und|oder|et|ou|y|o)\s/u;
/** What follows an English name of a language; before another noun it is an adjective, as in "a Swedish bank". */
const AFTER_LANGUAGE =
  /^(?:\W*$|\s?[^\s\p{L}-]|\s[–—-]\s|-(?:language|speaking (?:candidates?|people|person|applicants?|colleague|environment)|speaker)|\s(?:is|are|was|a|an|at|in|on|to|or|and|and\/or|as|for|of|with|from|plus|would|will|both|because|so|if|when|who|well|native\p{L}*|mother|spoken|written|language\p{L}*|(?:(?:communication|writing|reading|business|working|minimum)\s(?=skills?|level|proficien|knowledge|fluen|[abc][12]))?(?:skills?|level|knowledge|proficien\p{L}*|fluen\p{L}*|[abc][12])|speak\p{L}*|required|preferred|preferabl[ey]|desirable|desired|advantageous|essential|mandatory|needed|necessary|nice|optional|ideally|only|verbal\p{L}*|oral\p{L}*|command)(?!\p{L}))/iu;

const ASKS: ReadonlySet<Block['section']> = new Set(['requirements', 'nice-to-have', 'skills', 'languages']);
const MOST_LANGUAGES = 30;
/** Letters behind a name that may say how well it is to be spoken. */
const WINDOW = 200;

/** Each language once, as it is first asked. */
export function languagesAsked(blocks: readonly Block[], file: string): AskedLanguage[] {
  const asked = new Map<string, AskedLanguage>();
  for (const one of blocks.flatMap((block) => languagesIn(block, file))) {
    const first = asked.get(one.language);
    const importance = first?.importance === 'must' ? 'must' : one.importance;
    asked.set(one.language, { ...(first ?? one), level: first?.level ?? one.level, importance });
  }
  return [...asked.values()];
}

function languagesIn(block: Block, file: string): AskedLanguage[] {
  const { section, kind, within = null, page, line } = block;
  if (kind === 'heading' || kind === 'organisation' || kind === 'dates') return [];
  return block.text.split(/(?<=[.;!?])\s+/u).flatMap((text) => {
    const all = namesIn(text);
    // No advertisement asks for so many: it is a list of countries or of markets.
    if (all.length > MOST_LANGUAGES) return [];
    const levels = levelsBeside(text, all);
    const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => !FILLER.test(word));
    const isAlone = ASKS.has(section) && words.length <= 2 * all.length;
    if (!isAlone && section !== 'languages' && !SPOKEN.test(text)) return [];
    return all.flatMap(({ name, code, from, to }, at): AskedLanguage[] => {
      if (NOT_SPOKEN.test(text.slice(to)) || denialOf(text, { text: name, from, to }, [], 'employer') !== undefined) return [];
      return [
        {
          language: code,
          title: languageName(code),
          level: levels[at] ?? null,
          importance: isNice({ name, text, block }) ? 'nice' : 'must',
          evidence: { name, text, file, section, within, page, line },
        },
      ];
    });
  });
}

interface Named {
  name: string;
  code: string;
  from: number;
  to: number;
}

function namesIn(text: string): Named[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: name, index: from }) => {
    const language = languageNames().get(name.toLowerCase().replace(COMPOUND, ''));
    const to = from + name.length;
    // Not "polish the text".
    const isName = /^\p{Lu}/u.test(name) ? !/^Polish\s(?:the|our|and|a)\s/u.test(text.slice(from)) : name === language?.spelled;
    const isAdjective = language?.isEnglish === true && !AFTER_LANGUAGE.test(afterOthers(text.slice(to, to + WINDOW)));
    return language === undefined || !isName || isAdjective ? [] : [{ name, code: language.code, from, to }];
  });
}

/** `, Spanish and Dutch skills` without the languages. */
function afterOthers(text: string): string {
  const [whole, name = ''] = /^\s?(?:[,/&]|and|or)?\s?(?:and |or )?(\p{Lu}\p{L}{3,})/u.exec(text) ?? [];
  return whole !== undefined && languageNames().has(name.toLowerCase()) ? afterOthers(text.slice(whole.length)) : text;
}

/** One level may be said of several that are joined, as in "fluent French and German". */
function levelsBeside(text: string, all: readonly Named[]): (string | null)[] {
  const own = all.map((_, at) => ownLevel(text, all, at));
  if (all.length === 1) return [own[0] ?? levelOf(text)];
  const firsts: number[] = [];
  for (const [at, { from }] of all.entries()) {
    const isJoined = at > 0 && JOINT.test(text.slice(all[at - 1]?.to, from));
    firsts.push(isJoined ? (firsts[at - 1] ?? at) : at);
  }
  return own.map((level, at) => level ?? own.find((other, one) => firsts[one] === firsts[at] && other !== null) ?? null);
}

/** Behind the name as in "English C1", else before it as in "C1 English". */
function ownLevel(text: string, all: readonly Named[], at: number): string | null {
  const { from, to } = all[at] as Named;
  const [behind = ''] = text.slice(to, to + WINDOW).split(APART);
  const before =
    text
      .slice(all[at - 1]?.to ?? 0, from)
      .split(APART)
      .at(-1) ?? '';
  return levelOf(behind) ?? levelOf(before);
}

function levelOf(text: string): string | null {
  const match = LEVEL.exec(text);
  return match === null ? null : (match[1]?.toUpperCase() ?? (match[2] === undefined ? 'fluent' : 'native'));
}
