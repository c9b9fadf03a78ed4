import { itemOf, partsOf } from '../view/build.ts';
import type { Block, Item, Rich, Table, View } from '../view/view.ts';
import { plainBlanks } from './clean.ts';
import type { RenderOptions } from './options.ts';
import { rangeWords } from './range-words.ts';
import { richOf, spansOf } from './rich.ts';

/** Drawings become tables of their figures. */
export function renderMarkdown(view: View, options: RenderOptions): string {
  const parts = (view.markdown ?? view.blocks).map(block).filter((part) => part !== '');
  for (const line of view.provenance ?? []) parts.push(`*${inline(line)}*`);
  if (options.sources && view.footnotes !== undefined && view.footnotes.length > 0) {
    parts.push('## Sources', view.footnotes.map((note, index) => `${index + 1}. ${inline(note.text)}`).join('\n'));
  }
  return plainBlanks(`${parts.join('\n\n')}\n`);
}

function block(content: Block): string {
  switch (content.kind) {
    case 'title':
      return `# ${inline(content.text)}${content.aside === undefined ? '' : ` (${inline(content.aside)})`}`;
    case 'heading':
      return `${'#'.repeat(content.level ?? 2)} ${inline(content.text)}`;
    case 'text':
      return inline(content.text);
    case 'facts':
      return content.facts.map((fact) => `- **${escapeText(fact.label.trim())}**: ${inline(fact.text)}`).join('\n');
    case 'list':
      return content.items
        .map(itemOf)
        .map((item, index) => listItem(item, marker(content.marker, index)))
        .join('\n');
    case 'table':
      return table(content.table);
    case 'ranges':
      return table({
        columns: [
          { key: 'label', title: '' },
          { key: 'draw', title: 'US dollars a year' },
          { key: 'after', title: '' },
        ],
        rows: content.rows.map((row) => ({ label: row.label, draw: rangeWords(row.draw), after: row.after ?? '' })),
      });
    case 'timeline':
      return content.rows
        .map((row) => `- ${inline([row.label])}: week ${Math.floor(row.from) + 1} to ${Math.ceil(row.to)} ${inline(row.after)}`.trimEnd())
        .join('\n');
    case 'bar':
      return inline(content.text);
    case 'gap':
      return '';
  }
}

/** On one line. */
function listItem({ text, below, done = false }: Item, mark: string): string {
  const rest = below.flatMap((line, at) => [at === 0 ? ': ' : '; ', ...partsOf(line)]);
  return `${done ? mark.replace('[ ]', '[x]') : mark} ${inline([...partsOf(text), ...rest])}`;
}

function marker(kind: 'dash' | 'number' | 'check' | undefined, index: number): string {
  if (kind === 'number') return `${index + 1}.`;
  return kind === 'check' ? '- [ ]' : '-';
}

function table({ columns, rows }: Table): string {
  if (columns.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map((column) => escapeText(column.title))),
    line(columns.map((column) => (column.align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => line(columns.map((column) => inline(richOf(row[column.key]))))),
  ].join('\n');
}

function inline(rich: Rich): string {
  return spansOf(rich)
    .map((span) => {
      const text = escapeText(span.text);
      if (span.url !== undefined && /^https?:\/\/[^\s()<>]+$/.test(span.url)) return `[${text}](${span.url})`;
      return span.tone === 'strong' && span.text.trim() === span.text && span.text !== '' ? `**${text}**` : text;
    })
    .join('');
}

function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, (character) => (character === '<' ? '&lt;' : character === '>' ? '&gt;' : `\\${character}`));
}
