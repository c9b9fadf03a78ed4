import type { Block, Rich, View } from '../../view/view.ts';
import { plainBlanks } from '../clean.ts';
import { plainText } from '../rich.ts';
import { asideMarkup, blockMarkup } from './blocks.ts';
import { element, escapeText, inline, type Notes } from './markup.ts';
import { STYLE } from './style.ts';

/** Nothing is loaded and nothing runs: the style is the only thing besides text. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

type Title = Extract<Block, { kind: 'title' }>;

/** One page that needs nothing else: for light and dark, for a phone, for paper. */
export function renderHtml(view: View): string {
  const notes = (view.footnotes ?? []).map(({ id }) => id);
  const blocks = view.html ?? view.blocks;
  const first = blocks.find((block): block is Title => block.kind === 'title');
  const title = first?.text ?? `genai-careers: ${view.kind}`;
  const body = [
    element('header', {}, headMarkup(title, first?.aside, notes)),
    element(
      'main',
      {},
      mainMarkup(
        blocks.filter((block) => block !== first),
        plainText(title),
        notes,
      ),
    ),
    footMarkup(view, notes),
  ];
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
      element('style', {}, STYLE),
      '',
    ].join('\n'),
  );

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

/** How to read the page, and whose figures these are. */
function footMarkup({ provenance = [], footnotes = [] }: View, notes: Notes): string {
  if (provenance.length + footnotes.length === 0) return '';
  const lines = provenance.map((line) => element('p', {}, inline(line, notes))).join('');
  const sources = footnotes.map(({ text }, at) => element('li', { id: `source-${at + 1}` }, inline(text, notes))).join('');
  return element(
    'footer',
    {},
    (lines === '' ? '' : element('h2', {}, 'How to read this') + lines) +
      (sources === '' ? '' : element('h2', {}, 'Sources') + element('ol', {}, sources)),
  );
}
