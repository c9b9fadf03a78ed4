import type { Hit } from './scan.ts';

/** Why a name in a sentence is not claimed. */
export type Denial = 'negated' | 'wished' | 'others' | 'organisation';

/** Whose sentence it is: an employer who is looking for Python asks for it, and somebody who is has none yet. */
export type Writer = 'employer' | 'applicant';

const NEGATION =
  /(?<![\p{L}-])(?:no|not|never|without(?! (?:help|guidance|supervision|support|assistance|being|drama|problems|supervising)(?!\p{L}))|neither|nor|lack(?:s|ed|ing)?|none of|\p{L}+n['’]t|cannot|kein(?:e|en|er|em|es)?|nicht|nie|niemals|ohne|noch nie|sans|jamais|aucune?|pas|ni|sin|nunca|ning[uú]n[ao]?|tampoco)(?!\s*(?:only|just|nur|seulement|s[oó]lo|\.)|[\p{L}-])/giu;
/** What may stand between a negation and what it denies. */
const LONGEST_DENIED = 4;
const NONE_AFTER =
  /^\s*(?:\(|\[|[-–—:=])?\s*(?:no|non|none|not yet|never|nil|n\/a|nein|keine?|noch nicht|aucune?|pas encore|ninguno|ninguna|nada)\s*(?:[)\],;.|]|$)/iu;
const DENIED_AFTER = /^\s*(?:\S+\s+)?(?:(?:was|were|is|are)(?:n['’]t| not)|never)\s+(?:my|mine|part|something|used|for me)\b/iu;

/** In an entry of a list, where word order says nothing. */
const NOT_HELD =
  /(?<!\p{L})(?:wish|wants? to|to learn|(?:not|never|un)[- ]?finished|stopped|abandoned|gave up|abgebrochen|nicht beendet|abandonn[ée]e?s?|souhaite|apprendre|aprender|sin terminar|read only|not? (?:yet|really)|no idea|(?:have|has)(?:n['’]t| not) (?:started|begun)|in progress|not understood|exam booked|noch nicht|en cours|en curso)(?!\p{L})|(?:[:(]|\s[–—-])\s*learning\s*\)?$/iu;

const TO_LEARN = String.raw`(?:to|would) learn(?!\p{L})|learn next|lernen will|apprendre [àa]|aprender a`;
const LEARNS = new RegExp(String.raw`(?<!\p{L})(?:${TO_LEARN})`, 'giu');
const WISH = new RegExp(
  String.raw`(?<!\p{L})(?:(?:want|wish|hope|hoping|keen|eager|plan|planning|aim|aiming|aspire|aspiring|would (?:love|like)|['’]d (?:love|like)|looking|interested|curious|intend)(?:\s\p{L}+){0,2}\s(?:to|in|for|about|into)(?!\p{L})|${TO_LEARN}|next on my list|m[oö]chte|w[uü]rde gern|interesse an|interessiere mich|souhaite|aimerais|voudrais|envie de|(?:je )?cherche à|auf der suche nach|busco(?!\p{L})|quiero|me gustar[ií]a|me interesa|deseo)`,
  'giu',
);

const OTHERS =
  /(?<!\p{L})(?:(?:agency|partner|vendor|supplier|friend|(?:(?<!my )(?:AI|ML|data science|data|platform|perception|backend|model|engineering|design|product) team))(?:s|\sin\s\p{Lu}\p{L}+)?|colleagues?(?: (?:in|of|from|on)(?: \p{L}+){1,4}?)?|(?:the |our )?\p{L}+ (?:scientists|engineers|developers) you \p{L}+|team-?mates?|(?:my (?:brother|sister|husband|wife|partner|son|daughter|father|mother|friend|manager|boss|flatmate|cousin|neighbour|neighbor|teammate|colleague)s?)|(?:the|our|their|his|her|another|other|unsere?|die|das|nuestro|notre|an?|by|backend|platform|data|ml)\s(?:[\p{L}&-]+\s){0,2}(?:\p{L}*team|équipe|equipo|people|guys|engineers?|developers?|scientists?|department|vendor|agency|contractors?|supplier|boss|husband|wife|brother|sister|daughter|son|friends?)|kolleg(?:e|en|in|innen)|coll[eè]gues?(?: de la \p{L}+)?|compañer[oa]s|colegas|(?:data )?(?:developers|engineers|scientists) in the team)\s(?:\p{L}+\s)?(?:did|do|does|(?:is|are|was|were) (?:building|writing|training|running|developing|using|working on)|know|knows|knew|write|writes|looks? after|looked after|manages?|managed|deploys?|deployed|work|works|s['’]occupent|utilisent|entwickel[nt]|nutz(?:en|t)|arbeite[nt]|betreib(?:en|t)|bau(?:en|t)|gère|utilise|gestiona|usa|owns?|owned|runs?|ran|built|builds?|wrote|writes?|trains?|trained|handles?|handled|used?|uses|maintains?|maintained|makes?|made|keeps?|who|that|machen|machten|schreiben|schrieben|hat|haben|font|faisaient|[eé]crivent|hacen|hac[ií]an|escriben)(?!\p{L})/giu;
const BY_OTHERS =
  /^(?:\s[\p{L}-]+){0,5}\s(?:(?:was|were|is|are|wurden?|était|fue)\s)?(?:made|built|written|done|trained|developed|owned|run|set up|handled|gemacht|gebaut|entwickelt|faite?s?|hech[oa]s?)\s(?:by|von|par|por)\s(?:(?:an?|the|our|another|ein\p{L}*|une?|el|la)\s|(?:\p{L}+ ){0,2}(?:teams?|colleagues?|compan(?:y|ies)|interns?|agency|agencies|vendors?|contractors?)(?!\p{L}))|^[^.;:]{0,40}\sthat (?:our|a|the|my|another) (?:\p{L}+ ){0,2}(?:intern|colleague|team|friend|vendor|agency|student|contractor)s? (?:made|built|wrote|did|trained|set up)|^[^.;:]{0,30}(?:[–—-]|\() ?(?:the|our|another|a) (?:\p{L}+ ){0,2}(?:team|colleague|friend|intern)['’]?s?['’]? (?:work|job|part|code|baby)|^[^.;:(]{0,30}\((?:my )?(?:teammates?|colleagues?|co-?workers?|others?|other (?:people|team)|a friend|kollegen?|collègues?|compañer[oa]s?)\)|^[^.;:]{0,80} (?:come|comes|came) from (?:the |my |our |a )?(?:\p{L}+ )?(?:colleagues?|teams?|vendors?)/iu;
/** `The machine learning part came from the vendor`, `Kubernetes (our platform team does that)`. */
const FROM_OTHERS =
  /^(?:\s[\p{L}-]+){0,3}\s(?:came|comes|was bought|kam|kommt|venait|vient|venía) (?:from|von|vom|de|du) (?:the |an? |our |der |dem |einem )?(?:vendor|supplier|agency|partner|provider|hersteller|anbieter|dienstleister|fournisseur|prestataire|proveedor)|^\s?\([^()]*(?:our|the|their|another) (?:\p{L}+ ){0,2}(?:team|colleagues?|group) (?:does|do|did|owns?|runs?|ran|handles?)/iu;
const EXTERNAL =
  /(?<!\p{L})(?:une?|le|la|les|ein|eine|der|die|un|el)\s(?:développeur|entwickler|developer|desarrollador|consultant|prestataire|agence|agency)(?:euse|in|a)?\s(?:externe?|externo)\s(?!en\s)/iu;
/** `They built the recommender`, `A colleague (Callum) put it in Docker`. */
const THEY =
  /(?<!\p{L})(?:they|he|she|(?:a|an|my|the|our) (?:colleagues?|intern|friend|co-?founder|teammate|partner|student|vendor)(?: \([^()]{1,30}\))?) (?:\p{L}+ )?(?:built|wrote|made|did|trained|set up|put|handled|ran|coded|developed|hosts?|hosted)(?!\p{L})/iu;
const CLIENTS =
  /(?:clients?|customers?|partners|kunden|clientes)\s(?:include[ds]?|such as|like|were|wie|como|comme)(?:(?!\s(?:using|with|in|mit|avec|con)\s)[^.;:])*\s$/iu;
const A_BUILT = /^(?:\s\p{L}+){0,3}\san?\s(?:friend|colleague|partner|agency|vendor)\s(?:built|wrote|made)/iu;
const OF_A_TEAM = /^\s(?:team|engineers|developers|squad|department|colleagues)(?!\p{L})/iu;
const ANY_TEAM = /(?:the|our|their)\s$/iu;
const OWN_TEAM = /(?:led|lead|head\p{L}*|manag\p{L}*|built|founded|run|ran|of|in|within)\s(?:the|our)\s$/iu;
/** `Together with Legal and IT security`. */
const JOINTLY =
  /(?:^|,\s)(?:[Tt]ogether|[Jj]ointly|[Gg]emeinsam|[Zz]usammen|[Cc]onjointement|[Jj]unto) (?:with|mit|avec|con)\s(?:(?:\p{Lu}[\p{L}&]*,?|and|und|et|y)\s){1,4}$/u;
const RECRUITED =
  /(?<!\p{L})(?:recruit(?:ed|ing|s)?|hir(?:ed|ing)|placed|headhunt\p{L}*|sourced|sourcing|rekrutier\p{L}*|recrut\p{L}+|reclut\p{L}+)(?!\p{L})/giu;

const ORGANISATION =
  /^,?\s(?:Inc|LLC|Ltd|GmbH|AG|Corp|Corporation|PLC|plc|S\.A|SARL|SAS|KG|BV|LLP|Club|Bank|University|College|School|Academy|Foundation|Association|Society|Group|Holdings?|Agency|Studios?|Capital|Ventures|Partners|Restaurant|Caf[eé]|Hotel|Motors|Airlines|Magazine|Press|Verlag|Verein|Universit[äa]t|Hochschule)(?!\p{L})/u;
/** "annual accounts for Hugging Face and Stability AI", "clients such as Databricks". */
const EMPLOYER =
  /(?<!\p{L})(?:[Cc]lients?|[Cc]ustomers?|[Aa]ccounts?|[Ww]orked|[Ee]mployed|[Ee]mployer|[Kk]unden|[Mm]andanten|[Gg]earbeitet|[Cc]omptes|[Tt]ravaill[ée]\p{L}*|[Cc]uentas|[Tt]rabaj\p{L}+)\s(?:at|for|such as|like|including|bei|f[üu]r|wie|chez|pour|comme|para|en|como)\s(?:\p{Lu}[\p{L}&.]*(?:,|\s(?:and|und|et|y))?\s)*$/u;

const PEOPLE =
  '(?:engineers|scientists|conveyancers|solicitors|translators|teachers|journalists|nurses|accountants|programmers|analysts|developers|designers|managers|architects|researchers|lawyers|counsels?|auditors|specialists|writers|linguists|annotators|owners|editors|consultants|experts|entwickler(?:innen|n)?|ingenieur(?:e|en|innen)|analysten|ingénieure?s|développeurs|analystes|ingenier[oa]s|desarrollador[ae]s|analistas)';
/** `Product managers`, `security (Go, AWS) engineers`: in an advertisement several people are others. */
const NAMES_PEOPLE = new RegExp(String.raw`(?:^|\s)${PEOPLE}$`, 'iu');
const OF_PEOPLE = new RegExp(String.raw`^\s${PEOPLE}(?!\p{L})`, 'iu');
/** `Three engineers (Python, AWS)`. */
const PEOPLE_WITH = new RegExp(
  String.raw`(?<!\p{L})(?:${PEOPLE}|team|squad|crew|group|colleagues|kolleg\p{L}+|équipe|equipo)\s\([^()]*$`,
  'iu',
);
/** `Our data analyst`, and not `as our first data analyst` or `The data analyst will`. */
const ONE_OTHER = /(?<!(?:as|be|being|become)\s)(?:[Oo]ur|your|the|unsere[mnr]?|notre|nuestr[oa])\s$/u;
const PERSON = /(?:programmer|lawyer|engineer|scientist|analyst|developer|designer|manager|architect|researcher|owner|auditor)$/iu;
const OF_PERSON = /^\s(?:engineer|scientist|analyst|developer|designer|manager|architect|researcher|owner|auditor)(?!\p{L})/iu;

/** `We are hiring Kubernetes engineers`: these people are not others. */
export const SEEKS =
  /(?<!\p{L})(?:looking|hiring|seek(?:s|ing)?|needs?|wants?|such(?:t|en)|(?:re)?cherch(?:e|ent|ons)|busca(?:n|mos)?)(?!\p{L})/iu;

/** `Able to talk to an auditor`, `tell a lawyer they're wrong`. */
const TOLD_TO =
  /(?<!\p{L})(?:(?:talk|speak|explain|present|listen|answer|report|write|say|understandable|clear) (?:[\p{L} ]{0,60} )?(?:to|with|for)|tell|convince|persuade|help|that|which) an? (?:\p{L}+ ){0,2}$/iu;
/** `A team of two to five consultants`: those whom one leads do the same work. */
const LEADS = /(?<!\p{L})(?:lead|led|coach|mentor|manag|hire|hiring|grow|train|team of)\p{L}* (?:\S+ ){0,4}$/iu;
const ANY_PERSON =
  /(?:programmer|lawyer|engineer|scientist|analyst|developer|designer|manager|architect|researcher|owner|auditor|teacher|journalist|translator)$/iu;

const isOfColleagues = ({ text }: Pick<Hit, 'text'>, before: string, after: string): boolean =>
  !SEEKS.test(before) &&
  (NAMES_PEOPLE.test(text) ||
    (NAMES_PEOPLE.test(text + (/^\p{L}{0,3}/u.exec(after)?.[0] ?? '')) && !LEADS.test(before)) ||
    (TOLD_TO.test(before) && ANY_PERSON.test(text)) ||
    OF_PEOPLE.test(after) ||
    PEOPLE_WITH.test(before) ||
    (ONE_OTHER.test(before) && (PERSON.test(text) || OF_PERSON.test(after))));

/** Letters on each side of a name. */
const WINDOW = 300;

/**
 * @param sentence without its neighbours
 * @param hits all of the sentence, from left to right
 */
export function denialOf(
  sentence: string,
  hit: Pick<Hit, 'text' | 'from' | 'to'>,
  hits: readonly Hit[],
  writer: Writer,
): Denial | undefined {
  const after = sentence.slice(hit.to, hit.to + WINDOW);
  const near = sentence.slice(Math.max(0, hit.from - WINDOW), hit.from);
  const before = near.slice(lastEnd(near, BREAK) ?? 0);
  const start = hit.from - before.length;
  if (/^\p{Lu}/u.test(hit.text) && (ORGANISATION.test(after) || EMPLOYER.test(before) || CLIENTS.test(before))) return 'organisation';
  if (writer === 'applicant' && sentence.length < 90 && NOT_HELD.test(sentence)) return 'wished';
  if (NONE_AFTER.test(after) || DENIED_AFTER.test(after) || isNegated(before, start, hits)) return 'negated';
  if (lastEnd(before, writer === 'applicant' ? WISH : LEARNS) !== undefined) return 'wished';
  const isOther = writer === 'employer' ? isOfColleagues(hit, near, after) : lastEnd(before, RECRUITED) !== undefined;
  return isOther || isOfOthers(before, after) ? 'others' : undefined;
}

const isOfOthers = (before: string, after: string): boolean =>
  (OF_A_TEAM.test(after) && ANY_TEAM.test(before) && !OWN_TEAM.test(before)) ||
  BY_OTHERS.test(after) ||
  A_BUILT.test(after) ||
  FROM_OTHERS.test(after) ||
  EXTERNAL.test(before) ||
  JOINTLY.test(before) ||
  THEY.test(before) ||
  lastEnd(before, OTHERS) !== undefined;

const BREAK = /[;!?]|\.\s|[,–—]?\s(?:but|aber|sondern|doch|mais|pero|sino|however|although)\s|\s[–—]\s/giu;

/** Only few words lie between a negation and what it denies, other names and joints left out. */
function isNegated(before: string, start: number, hits: readonly Hit[]): boolean {
  const end = lastEnd(before, NEGATION);
  if (end === undefined) return false;
  const named = hits.filter(({ from }) => from >= start + end && from < start + before.length);
  let between = before.slice(end);
  for (const { text } of named) between = between.replace(text, ' ');
  const words = between
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:and|or|und|oder|et|ou|y|o|any|the|much)$/iu.test(word));
  return words.length <= LONGEST_DENIED;
}

function lastEnd(text: string, pattern: RegExp): number | undefined {
  const match = [...text.matchAll(pattern)].at(-1);
  return match === undefined ? undefined : match.index + match[0].length;
}
