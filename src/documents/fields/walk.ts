import type { Block, Section } from '../../core/reading/document.ts';
import { type Found, type HtmlText, readEntry } from './entry.ts';
import { sectionOfKey, wordsOf } from './keys.ts';
import { type Fields, fieldOf, isFields, listOf } from './values.ts';

/** Objects with contact data; only headline and summary are read. */
const PERSON = /^(?:basics|personal|personal_?info|profile|header|about|contact|me)$/i;
/** Objects that only hold sections. */
const HOLDERS = /^(?:resume|cv|data|content|sections|additional|customsections|document)$/i;
const IGNORED =
  /^(?:email|phone|location|address|url|website|social_?networks|photo|image|meta|metadata|\$schema|design|locale|settings|layouts?|picture|references|profiles|version|id|template|theme|rendercv_settings)$/i;
const DEEPEST = 4;

/** Walks an object of any résumé builder by its keys. */
export class ResumeWalk {
  readonly blocks: Block[] = [];
  /** Keys without a known section. */
  readonly unknown: string[] = [];
  readonly names = new Set<string>();
  hasSections = false;
  readonly #html: HtmlText;
  #entry = 0;

  constructor(html: HtmlText) {
    this.#html = html;
  }

  walk(fields: Fields, depth = 0): void {
    for (const [key, value] of Object.entries(fields)) if (!IGNORED.test(key)) this.#walkField(key, value, depth);
  }

  #walkField(key: string, value: unknown, depth: number): void {
    const section = sectionOfKey(key);
    if (PERSON.test(key) && isFields(value) && fieldOf(value, 'items') === undefined) this.#walkPerson(value);
    else if (HOLDERS.test(key) && typeof value === 'object' && depth < DEEPEST)
      for (const one of listOf(value).filter(isFields)) this.#walkHolder(one, depth + 1);
    else if (key === 'name' && typeof value === 'string') this.names.add(value);
    else if (section === undefined) this.unknown.push(key);
    else this.#read(value, section);
  }

  /** A custom section says by its type or title what it holds. */
  #walkHolder(fields: Fields, depth: number): void {
    const words = [fieldOf(fields, 'type'), fieldOf(fields, 'title')].filter((text) => typeof text === 'string');
    const section = words.map(sectionOfKey).find((one) => one !== undefined);
    if (section !== undefined && Array.isArray(fieldOf(fields, 'items'))) this.#read(fields, section);
    else this.walk(fields, depth);
  }

  #walkPerson(person: Fields): void {
    this.hasSections = true;
    for (const [key, value] of Object.entries(person)) {
      if (typeof value !== 'string') continue;
      if (/^(?:full_?)?name$/i.test(key)) this.names.add(value);
      else if (sectionOfKey(key) === 'summary') this.#read(value, 'summary');
    }
  }

  #read(value: unknown, section: Section): void {
    this.hasSections = true;
    const groups = isFields(value) ? groupsIn(value) : [value];
    for (const one of groups.flatMap(listOf)) this.#add(readEntry(one, section, ++this.#entry, this.#html));
  }

  #add(found: readonly Found[]): void {
    for (const one of found) this.blocks.push({ ...one, page: null, line: this.blocks.length + 1 });
  }
}

/** `{items: […]}` of Reactive Resume, or an object of lists such as `{languages: […]}`. */
function groupsIn(value: Fields): unknown[] {
  const items = fieldOf(value, 'items');
  if (items !== undefined) return value['visible'] === false || value['hidden'] === true ? [] : [items];
  const lists = Object.entries(value).filter(([, one]) => Array.isArray(one));
  const isGroups = lists.length > 0 && lists.length === Object.keys(value).length;
  return isGroups ? lists.map(([key, keywords]) => ({ heading: wordsOf(key), keywords })) : [value];
}
