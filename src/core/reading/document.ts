/** What a part of a résumé or an advertisement is about. `top` stands before the first heading. */
export type Section =
  | 'top'
  | 'summary'
  | 'skills'
  | 'experience'
  | 'projects'
  | 'volunteering'
  | 'education'
  | 'certifications'
  | 'publications'
  | 'awards'
  | 'interests'
  | 'languages'
  | 'references'
  | 'requirements'
  | 'nice-to-have'
  | 'responsibilities'
  | 'benefits'
  | 'about'
  | 'other';

/**
 * - `heading` of a section or of a group of skills
 * - `skill` an entry that the format itself calls a skill, such as a keyword
 * - `item` of a list with marks, `line` of running text, `cell` of a table
 * - `title` of a job, project, degree, certificate or publication
 * - `organisation` an employer, school, issuer or publisher: never a skill
 * - `dates` of the job or project of the same `entry`
 */
export type BlockKind = 'heading' | 'skill' | 'item' | 'line' | 'cell' | 'title' | 'organisation' | 'dates';

export interface Block {
  /** NFKC, on one line, without control characters, markup, links and contact data; never empty. */
  text: string;
  section: Section;
  kind: BlockKind;
  /** From 1; null where the format has no pages. */
  page: number | null;
  /** From 1: a line of text, else a count of paragraphs, fields or rows. */
  line: number;
  /** Blocks of one job, project or degree share a number, counted through the document. */
  entry?: number;
  /** Heading, employer or project it stands under, as written. */
  within?: string;
  /** The same text with the hyphens of its line ends kept: `fine-tuning` where `text` has `finetuning`. */
  hyphenated?: string;
  /** 0 to 4, written by the person as `python=3`. */
  level?: number;
  /** A level in the words of the format, such as `Master` or `4/5`. */
  says?: string;
}

export type DocumentFormat =
  | 'PDF'
  | 'DOCX'
  | 'ODT'
  | 'HTML'
  | 'Markdown'
  | 'text'
  | 'plain list'
  | 'JSON Resume'
  | 'Reactive Resume'
  | 'JSON'
  | 'RenderCV'
  | 'YAMLResume'
  | 'YAML'
  | 'LinkedIn export'
  | 'Europass';

/** An advertisement that its page describes as schema.org JobPosting; its texts are blocks. */
export interface JobPosting {
  title: string | null;
  organization: string | null;
  /** As stated, usually an ISO date. */
  posted: string | null;
  validThrough: string | null;
  remote: boolean;
  places: string[];
  /** Amounts a `unit`, such as YEAR. */
  pay: { min: number | null; max: number | null; currency: string | null; unit: string | null } | null;
}

/** A file that was read. */
export interface Document {
  format: DocumentFormat;
  /** By a vote of its commonest words; null if undecided. */
  language: 'en' | 'de' | 'fr' | 'es' | null;
  pages: number | null;
  /** Length of all blocks. */
  chars: number;
  /** Parts that could not be read. */
  unread: { what: string; why: string }[];
  blocks: Block[];
  jobPosting: JobPosting | null;
}
