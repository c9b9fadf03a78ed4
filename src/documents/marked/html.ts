import type { Content, TextInput } from '../content.ts';
import { IS_IT_RIGHT, unreadable } from '../limits.ts';
import { sectionOf } from '../text/headings.ts';
import type { Line } from '../text/lines.ts';
import { htmlPage } from './html-lines.ts';
import { postingsIn } from './job-posting.ts';

const sizeOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

const isOfAd = ({ text }: Line): boolean => ['requirements', 'responsibilities', 'nice-to-have'].includes(sectionOf(text) ?? '');

/** Where the page describes an advertisement, only its text is read. */
export function readHtml({ text, name }: TextInput): Content {
  const { lines, jsonLd, isTooDeep } = htmlPage(text);
  if (isTooDeep) throw unreadable(name, 'nests its elements too deep', IS_IT_RIGHT);
  const [first, ...others] = postingsIn(jsonLd);
  const more =
    others.length === 0
      ? []
      : [{ what: `${others.length} more advertisement${others.length === 1 ? '' : 's'}`, why: 'a page is read as its first one' }];
  if (first !== undefined && first.lines.length > 1 && !(sizeOf(lines) > 1.5 * sizeOf(first.lines) && lines.some(isOfAd)))
    return { format: 'HTML', lines: first.lines, jobPosting: first.posting, unread: more };
  if (lines.length === 0) throw unreadable(name, 'is HTML without any text', 'Open it in a browser, and save what you see as text or PDF.');
  return { format: 'HTML', lines, unread: more, ...(first === undefined ? {} : { jobPosting: first.posting }) };
}
