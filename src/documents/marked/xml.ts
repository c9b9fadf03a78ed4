import { SaxesParser } from 'saxes';
import { IS_IT_RIGHT, requireFewChars, SAVE_AS_OTHER, unreadable } from '../limits.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  /** @param tag without its prefix */
  open(tag: string, attributes: Attributes): void;
  close(tag: string): void;
  text(text: string): void;
}

/**
 * Elements in `skip` are left out with their content.
 * No DTD entity is ever resolved: a DOCTYPE is refused.
 * @throws CareersError `data` for a DOCTYPE and for malformed XML
 */
export function walkXml(xml: string, name: string, handler: XmlHandler, skip: ReadonlySet<string>): void {
  const parser = new SaxesParser();
  let chars = 0;
  let skipped = 0;
  parser.on('doctype', () => {
    throw unreadable(name, 'declares a DOCTYPE with entities, which no document needs', IS_IT_RIGHT);
  });
  parser.on('error', () => {
    throw unreadable(name, 'is damaged: its XML is not well-formed', `Save it again. ${SAVE_AS_OTHER}`);
  });
  parser.on('opentag', ({ name: tag, attributes }) => {
    if (skipped > 0 || skip.has(local(tag))) skipped++;
    else handler.open(local(tag), attributes);
  });
  parser.on('closetag', ({ name: tag }) => {
    if (skipped > 0) skipped--;
    else handler.close(local(tag));
  });
  const take = (text: string) => {
    if (skipped > 0) return;
    chars += text.trim().length;
    requireFewChars(chars, name);
    handler.text(text);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.write(xml).close();
}

const local = (tag: string): string => tag.slice(tag.indexOf(':') + 1);
