import type { Block, Rich, View } from '../../view/view.ts';
import { clean, plainBlanks } from '../clean.ts';
import { plainText } from '../rich.ts';
import { asideMarkup, blockMarkup } from './blocks.ts';
import { element, escapeText, inline, type Notes } from './markup.ts';
import { STYLE } from './style.ts';

/** Nothing is loaded or run: the style is all besides text. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

type Title = Extract<Block, { kind: 'title' }>;

/** One self-contained page: for light and dark, phone and paper. */
export function renderHtml(view: View): string {
  const notes = (view.footnotes ?? []).map(({ id }) => id);
  const blocks = view.html ?? view.blocks;
  const first = blocks.find((block): block is Title => block.kind === 'title');
  const title = first?.text ?? `genai-careers: ${view.kind}`;
  const main = addressedOnce(
    mainMarkup(
      blocks.filter((block) => block !== first),
      plainText(title),
      notes,
    ),
  );
  const header = headMarkup(title, first?.aside, notes);
  const body = [element('header', {}, header), element('main', {}, main), footMarkup(view, header + main, notes)];
  return `<!doctype html>\n${element('html', { lang: 'en' }, `\n${head(plainText(title))}\n${element('body', {}, `\n${body.join('\n')}\n`)}\n`)}\n`;
}

const head = (title: string): string =>
  element(
    'head',
    {},
    [
      '',
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'color-scheme', content: 'light dark' }),
      element('meta', { name: 'referrer', content: 'no-referrer' }),
      element('title', {}, escapeText(plainBlanks(title))),
      element('style', {}, STYLE + runningTitle(title)),
      '',
    ].join('\n'),
  );

/** On top of each printed page but the first; letters alone need no escape in a style. */
const runningTitle = (title: string): string =>
  `@page { @top-left { content: "${clean(title).replace(/[^\w ]/gu, (mark) => `\\${mark.codePointAt(0)?.toString(16)} `)}"; font: 8pt sans-serif; color: #444; } } @page :first { @top-left { content: none; } }\n`;

const headMarkup = (title: Rich, aside: Rich | undefined, notes: Notes): string =>
  element('p', { class: 'kicker' }, 'genai-careers') + element('h1', {}, inline(title, notes)) + asideMarkup(aside, notes);

function mainMarkup(blocks: readonly Block[], title: string, notes: Notes): string {
  let above = title;
  return blocks
    .map((block) => {
      if (block.kind === 'heading' || block.kind === 'title') above = plainText(block.text);
      return blockMarkup(block, above, notes);
    })
    .join('\n');
}

/** Paper prints an address where it stands last, such as in the checklist. */
const addressedOnce = (main: string): string =>
  main.replace(/<a href="(http[^"]*)">/g, (tag, href, at) => (main.includes(tag, at + 1) ? `<a href="${href}" class="bare">` : tag));

/** How to read the page, and the sources: numbered ones in full, others by name. */
function footMarkup({ provenance = [], pageNotes = [], footnotes = [] }: View, above: string, notes: Notes): string {
  const lines = [...provenance, ...pageNotes]
    .map((line) => explaining(inline(line, notes), above))
    .map((line) => (line === '' ? '' : element('p', {}, line)))
    .join('');
  const numbered = footnotes.map((note, at) => ({ ...note, number: at + 1 }));
  const cited = numbered.filter(({ number }) => above.includes(`"#source-${number}"`));
  const full = cited.length === 0 ? numbered : cited;
  const rest = numbered.filter((note) => !full.includes(note));
  return element(
    'footer',
    {},
    section('How to read this', lines) +
      section(
        'Sources',
        listed(
          'ol',
          full.map(({ number, text }) => element('li', { id: `source-${number}`, value: number }, inline(text, notes))),
        ),
      ) +
      section(
        'Also used',
        listed(
          'ul',
          rest.map(({ short, text }) => element('li', {}, inline(short ?? text, notes))),
        ),
      ),
  );
}

/** The sentences of a line, as markup, without those such as `Ready: …` whose word stands nowhere on the page. */
function explaining(line: string, above: string): string {
  const shown = above.replace(/<[^>]*>/g, ' ').toLowerCase();
  const words = ` ${shown.replace(/[^\p{L}]+/gu, ' ')} `;
  const stands = (term: string): boolean =>
    /^\p{L}[\p{L} ]*$/u.test(term) ? words.includes(` ${term.toLowerCase()} `) : !/^[≈–?●]$/.test(term) || shown.includes(term);
  let isKept = true;
  const kept = line.split(/(?<=\.) /).filter((sentence) => {
    const terms = /^([^:.]{1,30}): /.exec(sentence)?.[1]?.split(/, | and /);
    isKept = terms === undefined ? isKept : terms.some(stands);
    return isKept;
  });
  return kept.join(' ');
}

const listed = (name: string, items: readonly string[]): string => (items.length === 0 ? '' : element(name, {}, items.join('')));

const section = (title: string, markup: string): string => (markup === '' ? '' : element('h2', {}, title) + markup);
