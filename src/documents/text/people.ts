const WORD = String.raw`\p{Lu}[\p{L}'’]*(?:-\p{Lu}[\p{L}'’]*)*`;
const JOINT = String.raw`(?:(?:von|van|de|da|del|della|der|den|la|bin|al|el)\s){0,2}`;

/** `Frau Dr. Öznur Dalkıran`. */
const ADDRESSED = new RegExp(
  String.raw`(?<!\p{L})(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Herrn?|Frau|Mme|Mlle|Monsieur|Madame|Sra?|Señora?|Doña)\.?\s)+${WORD}(?:\s${JOINT}${WORD}){0,3}`,
  'gu',
);

const BEFORE = [
  ...['contact', 'contact person', 'call', 'write to', 'questions', 'questions to', 'reporting to'],
  ...['hiring manager', 'recruiter', 'apply to', 'posted by', 'led by', 'managed by', 'supervised by', 'supervisor', 'referee'],
  ...['ansprechpartner', 'ansprechpartnerin', 'fragen an', 'kontakt', 'bewerbung an', 'votre contact', 'contacto', 'referenz'],
].map((words) => `[${words.charAt(0)}${words.charAt(0).toUpperCase()}]${words.slice(1)}`);
/** As a verb, not the noun of `reports moved to Amazon Web Services`. */
const REPORT = String.raw`(?:(?<=\b(?:you|will|who|role|position|job|post|and|directly)\s)reports?|Reports?) to`;
/** `Questions: Troels Bjerregaard-Nwosu`, a first and a last name. */
const NAMED = new RegExp(String.raw`(?<=(?<!\p{L})(?:${BEFORE.join('|')}|${REPORT})\s?:?\s)${WORD}(?:\s${JOINT}${WORD}){1,3}`, 'gu');

/** Removes people whom a text addresses or names as contacts. */
export const withoutPeople = (text: string, isJob: (name: string) => boolean): string =>
  text.replace(ADDRESSED, ' ').replace(NAMED, (name) => (isJob(name) ? name : ' '));
