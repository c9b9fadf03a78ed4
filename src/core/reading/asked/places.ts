import { type Denial, SEEKS } from '../denial.ts';
import type { Block, Section } from '../document.ts';
import { isNiceLabel } from './nice.ts';

/** furniture: around the advertisement, such as menus, cookies, other openings, or what the employer says of itself. */
export type Unasked = Denial | 'furniture';

const LEFT_OUT: ReadonlySet<Section> = new Set(['benefits', 'about', 'references', 'awards', 'publications']);

const DENIED_BELOW =
  /(?:do(?:n['’]t| not) (?:need|require|expect|care)|not looking for|do(?:n['’]t| not) worry about|(?:it|this|(?:job|role)) is not$|nicht (?:können|mitbringen) musst|not (?:needed|required|necessary|this)|you (?:won['’]t|will not)(?: (?:need|have to|be))?$|you can skip|not for you|n['’]est pas pour vous|no es para ti|nichts für dich|don['’]t i need|no need (?:for|of)|you(?:['’]ll| will) (?:learn|pick up)|will (?:i|you) learn|this (?:job|role) is not|nicht (?:n[öo]tig|erforderlich)|brauchst du nicht|(?:vous|tu) apprendr(?:ez|as)|pas (?:nécessaire|demandé|requis)|no (?:es necesari[oa]|se necesita|pedimos|hace falta)|aprender[áa]s)/iu;
/** Sentences about the people around, and about what is read for the application itself. */
const COLLEAGUES =
  /(?:^(?:do|will|must|should|can) i |^(?:muss|brauche|kann) ich|^(?:dois|faut)[- ](?:je|il)|^¿?(?:necesito|tengo que)|next (?:door|to you)|(?:are|is) (?:a )?separate teams?|you(?:['’]ll| will) (?:learn|pick up)|we(?:['’]ll| will) (?:teach|train) you|vous apprendrez|bringen wir dir bei|te enseñamos|rest of the (?:team|squad|group)|who['’]s around you|you['’]?(?:ll| will| would)? (?:sit|work|pair|partner|be working|talk|lean)\s?(?:(?!(?:on|in|using|for)\s)\p{L}+ ){0,3}?(?:with|beside|alongside|next to) (?=(?:(?!(?:on|in|as|for|to|at|within)\s)\S+\s){0,12}?\S*(?:teams?|squads?|crew|engineers|scientists|analysts|developers|designers|managers|architects|researchers|lawyers|people|colleagues|experts|ists|ians)(?!\p{L}))|who you['’]ll work with|(?:they|colleagues|neighbours) (?:are supported|write|run|maintain)|we are (?:a team of )?\p{L}+:|(?:join|joining) (?:the|a|our) .{0,40}(?:squad|team|group)\b.{0,10}:|there are \p{L}+ of us|sits? (?:opposite|upstairs|downstairs|next door|in \p{Lu})|committee|data workers|auditors from|(?<!before a client )(?:handle|does|do|did|is performed by|are performed by|is handled by|made by) (?:it|that|those|technology|the)|reports? to the|sister post|haben wir ein team|vous travaillez avec|trabajar[áa]s con|team behind|is read by|not a requirement|will not support|for information|(?<!(?:want|wish|hope|looking|need|seek|meet|hire|hiring|find|some(?:one|body)|any(?:one|body)|person|candidates?)(?!\p{L}).{0,40})who (?:maintain|reads?|writes?|runs?|are being hired|does)|you don['’]t have to|so you don['’]t|arbeiten wir (?:sie|dich)|(?:we|they)['’]re an? .{0,20} (?:house|shop)|to apply|privacy (?:policy|notice)|your personal data|personal data is|recruitment|cookies)/iu;
const TEAM_SUBJECT =
  /^(?:our|notre|nos|unsere?|nuestr[oa]s?|el|la|le|the) (?:\p{L}+ ){0,2}?(?:teams?|engineers|developers|équipes?|equipos?|département|department|abteilung|scientists|researchers|ingenieros)(?!\p{L}| you)|^notre direction(?!\p{L})/iu;

export const isAboutColleagues = (text: string): boolean => COLLEAGUES.test(text) || (TEAM_SUBJECT.test(text) && !SEEKS.test(text));

/** What need not be there, in one clause: `You don't need a PhD`, `No prior experience with Rust is expected`. */
const NOT_NEEDED =
  /(?<!\p{L})(?:(?:you|we|i) (?:do(?:n['’]t| not)|won['’]t|will not) (?:need|require|expect|have to|ask|look for|care)|(?:(?:is|are)(?:n['’]t| not)|not) (?:\p{L}+ )?(?:needed|required|expected|looked for|necessary|asked(?: for)?)(?! to)|no (?:previous|prior|specific) (?:[\p{L}-]+ ){0,4}(?:is |are )?(?:needed|required|expected|necessary)|nicht (?:können|mitbringen|kennen) (?:musst|müssen)|(?:pas|aucun) besoin d|n['’]est pas (?:nécessaire|requis|exigée?)|no (?:hace falta|es necesari[oa]|se (?:requiere|necesita|pide)))(?!\p{L})/iu;
/** `Cluster operations are taken care of by three engineers`, behind the name. */
const DONE_ELSEWHERE =
  /(?<!\p{L})(?:(?:is|are|was|were|gets?) (?:\p{L}+ )?(?:done|handled|taken care of|looked after|performed|run|owned|managed|developed|operated|bought in|bought|provided|built) (?:by|from)|questions? go(?:es)? to|(?:go|goes) (?:straight )?to (?:the|our)|belongs? (?:to|with)|(?:stays?|lies?|sits?|remains?|rests?) with|(?:is|are) the (?:work|job|task|business) of|(?:liegt|liegen|bleibt|bleiben) (?:bei|beim)|(?:betreibt|betreiben|macht|machen|übernimmt|übernehmen) (?:unsere?|das|die|der|ein)|(?:est|sont) (?:gérée?s?|assurée?s?|pris(?:es?)? en charge) par|(?:lo|la|los|las) (?:lleva|gestiona|hace) )(?! you)/iu;
const CLAUSES = /;\s|\s[–—]\s|,?\s(?:but|however|although|aber|sondern|mais|pero|sino)\s/u;

/** Letters on each side of a name. */
const WINDOW = 300;

/** Why a clause asks for nothing of what it names. */
export function unaskedIn(sentence: string, name: string): 'negated' | 'others' | undefined {
  const at = sentence.indexOf(name);
  const near = sentence.slice(Math.max(0, at - WINDOW), at + name.length + WINDOW);
  const clause = near.split(CLAUSES).find((part) => part.includes(name)) ?? near;
  if (NOT_NEEDED.test(clause)) return 'negated';
  return DONE_ELSEWHERE.test(clause.slice(clause.indexOf(name) + name.length)) ? 'others' : undefined;
}

/** `Lovely, not needed`, `Welcome, but by no means required`. */
const WELCOME =
  /(?<!\p{L})(?:lovely|nice|welcome|great|bonus|plus|helpful|desirable|schön|gern|willkommen|bienvenue?s?|apprécié\p{L}*|deseable|valorable)(?!\p{L})/iu;

const DENIED_LINE = /^\s*(?:❌|✗|✘|🚫|not needed|no need|not required|you do not|nicht n[öo]tig|optional: no)/iu;

/** `About Acme`, and not `Über die Stelle` or `Über fünf Jahre Erfahrung`. */
const ABOUT_EMPLOYER =
  /^(?:[Aa]bout|ABOUT|[Üü]ber|[ÀAàa] propos de|[Ss]obre) (?!(?:[Yy]ou|[Tt]his|[Tt]he|Dich|Sie|Ihnen|Vous|YOU|THE|THIS)(?!\p{L}))\p{Lu}\p{L}*(?: \p{L}+){0,2}$/u;
const FURNITURE = /^(?:boost your|skills added by|how you match|we use cookies|equal opportunity|privacy (?:notice|policy)|©)/iu;

/** Other openings, each with a heading of its own. */
const OPENINGS =
  /^(?:set alert|(?:more )?similar (?:jobs|roles)|see more jobs|(?:people|others) also (?:viewed|looked)|more jobs|(?:we(?:['’]re| are) )?also (?:hiring|recruiting|looking for)|other (?:openings|jobs|roles|vacancies)|you (?:might|may) also like|related jobs|weitere (?:stellen|jobs)|ähnliche (?:stellen|jobs)|offres similaires|otras ofertas|ofertas similares)/iu;

/** Each block with why it asks for nothing: it stands below "What you do not need", or around the advertisement. */
export function weighed(all: readonly Block[]): { block: Block; why?: 'negated' | 'furniture' }[] {
  let isDenied = false;
  let isOver = false;
  let isOpening = false;
  return withNiceBelow(all).map((block) => {
    isOpening = OPENINGS.test(label(block)) || (isOpening && (block.kind !== 'heading' || block.section === 'other'));
    isOver = isFurniture(block) || (isOver && block.kind !== 'heading');
    if (isHeadline(block)) isDenied = DENIED_BELOW.test(block.text) && !WELCOME.test(block.text);
    if (isDenied || DENIED_LINE.test(block.text)) return { block, why: 'negated' };
    return isOpening || isOver || LEFT_OUT.has(block.section) ? { block, why: 'furniture' } : { block };
  });
}

/** What is about the job and the person who is sought. */
export const askingBlocks = (all: readonly Block[]): Block[] =>
  weighed(all).flatMap(({ block, why }) => (why === undefined ? [block] : []));

const label = ({ kind, text }: Block): string => (kind === 'item' ? '' : text);

const isHeadline = ({ kind, text }: Block): boolean =>
  kind === 'heading' || kind === 'title' || (kind === 'line' && text.length < 60 && !/[.;]$/.test(text));

const isFurniture = ({ kind, text }: Block): boolean =>
  kind !== 'item' && kind !== 'skill' && (FURNITURE.test(text) || ABOUT_EMPLOYER.test(text));

/** A short line over others, which is no heading that is known. */
const isLabel = ({ kind, text }: Block): boolean => kind !== 'item' && kind !== 'skill' && text.length < 60 && !/[.;,]$/.test(text);

/** What stands below "It'd be great if you also had" is nice to have, up to the next heading, label or kind of line. */
function withNiceBelow(blocks: readonly Block[]): Block[] {
  let label: Block | undefined;
  let first: Block | undefined;
  return blocks.map((block) => {
    const { kind, section, text } = block;
    if (isLabel(block) && isNiceLabel(text)) {
      label = block;
      first = undefined;
      return block;
    }
    first ??= block;
    const isOther = kind !== first.kind || section !== label?.section || (kind !== 'item' && /[:?]$/.test(text)) || kind === 'heading';
    if (isOther) label = undefined;
    return label === undefined ? block : { ...block, section: 'nice-to-have' };
  });
}
