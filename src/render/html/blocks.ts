import { itemOf } from '../../view/build.ts';
import type { Block, Fact, Item, Rich } from '../../view/view.ts';
import { plainText } from '../rich.ts';
import { element, escapeText, inline, type Notes } from './markup.ts';
import { meterBar } from './meter.ts';
import { rangeChart } from './ranges.ts';
import { tableMarkup } from './table.ts';
import { timelineChart } from './timeline.ts';

/** @param before the heading above, for what needs a caption */
export function blockMarkup(block: Block, before: string, notes: Notes): string {
  switch (block.kind) {
    case 'title':
      return element('h2', {}, inline(block.text, notes)) + asideMarkup(block.aside, notes);
    case 'heading':
      return element(block.level === 3 ? 'h3' : 'h2', {}, inline(block.text, notes));
    case 'text':
      return element('p', {}, inline(block.text, notes));
    case 'facts':
      return element(
        'dl',
        {},
        factGroups(block.facts)
          .map((group) => factMarkup(group, notes))
          .join(''),
      );
    case 'list':
      return listMarkup(block.items.map(itemOf), block.marker, notes);
    case 'table':
      return tableMarkup(block.table, before, notes);
    case 'ranges':
      return rangeChart(block, notes);
    case 'timeline':
      return timelineChart(block, notes);
    case 'bar':
      return element(
        'p',
        { class: 'share' },
        meterBar({ value: block.share, target: 1, max: 1 }, plainText(block.text)) + inline(block.text, notes),
      );
    case 'gap':
      return '';
  }
}

/** Nothing for words that only commands need. */
export function asideMarkup(aside: Rich | undefined, notes: Notes): string {
  const words = inline(aside, notes);
  return words === '' ? '' : element('p', { class: 'aside' }, words);
}

/** A fact without a label belongs to the one before. */
function factGroups(facts: readonly Fact[]): { label: string; texts: Fact['text'][] }[] {
  const groups: { label: string; texts: Fact['text'][] }[] = [];
  for (const { label, text } of facts) {
    const last = groups.at(-1);
    if (label.trim() === '' && last !== undefined) last.texts.push(text);
    else groups.push({ label: label.trim(), texts: [text] });
  }
  return groups;
}

const factMarkup = ({ label, texts }: { label: string; texts: Fact['text'][] }, notes: Notes): string =>
  element('div', {}, element('dt', {}, escapeText(label)) + texts.map((text) => element('dd', {}, inline(text, notes))).join(''));

function listMarkup(items: readonly Item[], marker: 'dash' | 'number' | 'check' | undefined, notes: Notes): string {
  const isChecklist = marker === 'check';
  const rows = items.map(({ text, below, done = false }) => {
    const box = isChecklist
      ? element('span', { class: done ? 'box done' : 'box', role: 'img', 'aria-label': done ? 'done' : 'to do' })
      : '';
    const lines = below.map((line) => element('span', { class: 'below' }, inline(line, notes)));
    return element('li', {}, `${box}${element('span', { class: 'item' }, inline(text, notes))}${lines.join('')}`);
  });
  // Safari forgets that a list without markers is one.
  const attributes = isChecklist ? { class: 'check', role: 'list' } : {};
  return element(marker === 'number' ? 'ol' : 'ul', attributes, rows.join(''));
}
