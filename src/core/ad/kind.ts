import type { Document, DocumentFormat, Section } from '../reading/document.ts';

const OF_ADS: readonly Section[] = ['requirements', 'responsibilities', 'nice-to-have', 'benefits'];
const OF_RESUMES: readonly Section[] = ['experience', 'education', 'skills', 'languages', 'summary', 'certifications', 'interests'];
const RESUME_FORMATS: readonly DocumentFormat[] = [
  ...(['JSON Resume', 'Reactive Resume', 'RenderCV', 'YAMLResume', 'LinkedIn export', 'Europass'] as const),
];

type Read = Pick<Document, 'format' | 'blocks' | 'jobPosting'>;

/** Undefined where it may be either. A résumé has dates, or education beside other sections. */
export function kindOf({ format, blocks, jobPosting }: Read): 'ad' | 'resume' | undefined {
  if (jobPosting !== null) return 'ad';
  if (RESUME_FORMATS.includes(format)) return 'resume';
  const sections = new Set(blocks.map(({ section }) => section));
  const count = (some: readonly Section[]) => some.filter((section) => sections.has(section)).length;
  const [ofAd, ofResume] = [count(OF_ADS), count(OF_RESUMES)];
  if (blocks.some(({ kind }) => kind === 'dates')) return ofAd < 2 ? 'resume' : undefined;
  if (ofAd >= 2 || (ofAd === 1 && !sections.has('education'))) return 'ad';
  return ofAd === 0 && sections.has('education') && ofResume >= 2 ? 'resume' : undefined;
}
