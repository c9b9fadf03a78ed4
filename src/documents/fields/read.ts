import type { DocumentFormat } from '../../core/reading/document.ts';
import type { Content } from '../content.ts';
import { FORMATS, unreadable } from '../limits.ts';
import type { HtmlText } from './entry.ts';
import type { Fields } from './values.ts';
import { ResumeWalk } from './walk.ts';

/** @throws CareersError `data` for an object without a résumé section */
export async function readFields(resume: Fields, format: DocumentFormat, name: string): Promise<Content> {
  const walk = new ResumeWalk(await htmlText(resume));
  walk.walk(resume);
  if (!walk.hasSections) {
    const known = format.startsWith('YAML') || format === 'RenderCV' ? 'YAML' : 'JSON';
    throw unreadable(name, `is ${known}, but has none of the sections of a résumé`, FORMATS);
  }
  const unread = walk.unknown.map((key) => ({ what: key.slice(0, 80), why: 'it is no section of a résumé that is known' }));
  return { format, blocks: walk.blocks, names: [...walk.names], unread };
}

/** Its parser is loaded where a field has a tag. */
async function htmlText(resume: Fields): Promise<HtmlText> {
  if (!/<\/?[a-z][^>]*>/i.test(JSON.stringify(resume))) return (text) => [text];
  const { htmlTextLines } = await import('../marked/html-lines.ts');
  return (text) => htmlTextLines(text).map((line) => line.text);
}
