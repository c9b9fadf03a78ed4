import type { Section } from '../../core/reading/document.ts';
import { sectionOf } from '../text/headings.ts';

/** Keys that are not spelled like a heading. */
const SECTIONS: Readonly<Record<string, Section>> = {
  work: 'experience',
  workexperience: 'experience',
  jobs: 'experience',
  volunteer: 'volunteering',
  certificates: 'certifications',
  custom: 'other',
  label: 'summary',
  headline: 'summary',
  jobtitle: 'summary',
  tagline: 'summary',
  bio: 'summary',
  aboutme: 'summary',
  honors: 'awards',
};

/** `technicalSkills` and `technical_skills` are `technical skills`. */
export const wordsOf = (key: string): string =>
  key
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/[_-]+/g, ' ')
    .trim();

export function sectionOfKey(key: string): Section | undefined {
  const known = SECTIONS[key.toLowerCase().replace(/[^a-z]/g, '')];
  if (known !== undefined) return known;
  const words = wordsOf(key);
  const section = sectionOf(words);
  if (section !== undefined) return section === 'contact' ? undefined : section;
  return /skill|competenc|technolog|kenntnis|habilidad/i.test(words) ? 'skills' : undefined;
}

const STARTS = 'start startdate startyear from begin';
const ENDS = 'end enddate endyear to until finish finishdate';

export type Role = 'title' | 'organisation' | 'dates' | 'skill' | 'says' | 'text' | 'heading' | 'name';

const ROLES: Readonly<Record<Role, string>> = {
  name: 'name',
  title:
    'position title role jobtitle label area degree studytype headline subject specialization field fieldofstudy award tagline course major',
  organisation:
    'company employer companyname institution school university organization organisation issuer awarder publisher entity journal college authority venue',
  dates: `${STARTS} ${ENDS} date dates period releasedate year years daterange duration time`,
  skill: 'keywords technologies tech techstack stack tools skill skills technicalskills language framework frameworks',
  says: 'level rating proficiency fluency levelname score',
  text: `summary description descriptions highlights content details detail bullets responsibilities accomplishments achievements tasks text courses
    coursework body notes points abstract about items`,
  heading: 'category group heading',
};

const roles = new Map(Object.entries(ROLES).flatMap(([role, keys]) => keys.split(/\s+/).map((key) => [key, role as Role] as const)));

const lettersOf = (key: string): string => key.toLowerCase().replace(/[^a-z]/g, '');

export const isStart = (key: string): boolean => STARTS.split(' ').includes(lettersOf(key));
export const isEnd = (key: string): boolean => ENDS.split(' ').includes(lettersOf(key));

/** What a field of an entry is; undefined for fields that are not read, such as links and people. */
export const roleOfKey = (key: string): Role | undefined => roles.get(lettersOf(key));
