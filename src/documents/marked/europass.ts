import type { Block, Section } from '../../core/reading/document.ts';
import type { Content, TextInput } from '../content.ts';
import { htmlTextLines } from './html-lines.ts';
import { type Attributes, walkXml } from './xml.ts';

/** Elements of the schema of 2012 (v3) and of 2020 that hold a section. */
const SECTIONS: Readonly<Record<string, Section>> = {
  Headline: 'summary',
  ExecutiveSummary: 'summary',
  WorkExperienceList: 'experience',
  EmploymentHistory: 'experience',
  EducationList: 'education',
  EducationHistory: 'education',
  Skills: 'skills',
  DigitalSkills: 'skills',
  PersonQualifications: 'skills',
  Linguistic: 'languages',
  Driving: 'other',
  AchievementList: 'awards',
  Certifications: 'certifications',
  CourseCertifications: 'certifications',
  Licenses: 'other',
  PublicationHistory: 'publications',
  ConferencesAndSeminars: 'publications',
  CreativeWorks: 'projects',
  Projects: 'projects',
  VoluntaryWorks: 'volunteering',
  SocialAndPoliticalActivities: 'volunteering',
  NetworksAndMemberships: 'other',
  HobbiesAndInterests: 'interests',
  Others: 'other',
};
const ENTRIES = new Set(['WorkExperience', 'EmployerHistory', 'Education', 'EducationOrganizationAttendance', 'Project', 'Achievement']);
const SKIPPED = new Set(
  `Identification CandidatePerson CandidateSupplier PersonContact ContactInfo OrganizationContact Address Attachment AttachmentList Photo
  DocumentInfo DocumentID PrintingPreferences RenderingInformation ReferenceToList EmploymentReferences Code Level TaxonomyID ID UseCode
  CompetencyDimension EducationLevelCode ProficiencyLevel Sector ClosingStatement CountryCode City Country URI Type`.split(/\s+/),
);
const DATES = new Set(['Period', 'EmploymentPeriod', 'AttendancePeriod']);
const TITLES = new Set(['PositionTitle', 'DegreeName', 'Title', 'CertificationName', 'LicenseName']);
const ORGANISATIONS = new Set(['OrganizationName', 'IssuingAuthority']);

const OF_TIME: ReadonlySet<Section> = new Set(['experience', 'education', 'projects', 'awards']);

/** Reads by element names: extensions and both schemas are one case. */
export function readEuropass({ text, name }: TextInput): Content {
  const reader = new Reader();
  walkXml(text, name, reader, SKIPPED);
  return { format: 'Europass', blocks: reader.blocks };
}

class Reader {
  readonly blocks: Block[] = [];
  readonly #path: string[] = [];
  readonly #sections: Section[] = ['top'];
  #entry = 0;
  #text = '';
  #dates: string[] = [];

  open(tag: string, attributes: Attributes): void {
    // An entry may stand in an element of its own name.
    if (ENTRIES.has(tag) && this.#path.at(-1) !== tag) this.#entry++;
    this.#path.push(tag);
    if (Object.hasOwn(SECTIONS, tag)) this.#sections.push(SECTIONS[tag] as Section);
    if (tag === 'From' || tag === 'To') this.#dates.push(dateOf(attributes));
    this.#text = '';
  }

  text(part: string): void {
    this.#text += part;
  }

  close(tag: string): void {
    this.#path.pop();
    if (tag === 'FormattedDateTime') this.#dates.push(this.#text.trim());
    else if (DATES.has(tag)) this.#closeDates();
    else if (tag !== 'Current' && tag !== 'CurrentIndicator') this.#readText(tag);
    else if (/^\s*(?:true|1)?\s*$/i.test(this.#text)) this.#dates.push('now');
    if (Object.hasOwn(SECTIONS, tag)) this.#sections.pop();
    this.#text = '';
  }

  #closeDates(): void {
    this.#add('dates', this.#dates.filter((date) => date !== '').join(' – '));
    this.#dates = [];
  }

  #readText(tag: string): void {
    const kind = kindOf(tag, this.#path.at(-1) ?? '', this.#section);
    if (kind !== undefined) this.#add(kind, this.#text);
    else for (const { shape, text } of htmlTextLines(this.#text)) this.#add(shape === 'item' ? 'item' : 'line', text);
  }

  get #section(): Section {
    return this.#sections.at(-1) ?? 'top';
  }

  #add(kind: Block['kind'], text: string): void {
    const entry = OF_TIME.has(this.#section) ? { entry: this.#entry } : {};
    if (text.trim() !== '') this.blocks.push({ text, section: this.#section, kind, page: null, line: this.blocks.length + 1, ...entry });
  }
}

/** @param around the element that holds it */
function kindOf(tag: string, around: string, section: Section): Block['kind'] | undefined {
  if (ORGANISATIONS.has(tag) || (tag === 'Name' && /^(?:Employer|Organisation)$/.test(around))) return 'organisation';
  if (TITLES.has(tag) || (tag === 'Label' && /^(?:Position|Title)$/.test(around))) return 'title';
  return section === 'skills' && /^(?:CompetencyName|DigitalSkill|Skill|Label)$/.test(tag) ? 'skill' : undefined;
}

const two = (text = ''): string => /\d{1,2}/.exec(text)?.[0].padStart(2, '0') ?? '';

/** Such as `2019-03`, of `year="2019" month="--03"`. */
function dateOf({ year = '', month }: Attributes): string {
  return [year.trim(), two(month)].filter((part) => part !== '').join('-');
}
