import type { Hit } from '../../core/explore/search.ts';
import { accent, muted, plural } from '../parts.ts';
import type { View } from '../view.ts';

/** Hits over everything, the best first, each with the words to type next. */
export function searchView(text: string, hits: readonly Hit[]): View {
  const columns = [
    { key: 'type', title: 'Type', wrap: false },
    { key: 'id', title: 'Id', least: 12 },
    { key: 'title', title: 'Title', least: 16 },
  ];
  return {
    kind: 'search',
    blocks: [
      { kind: 'title', text: `${plural(hits.length, 'hit')} for “${text}”` },
      ...(hits.length === 0
        ? []
        : [
            {
              kind: 'table' as const,
              table: { columns, rows: hits.map(({ type, id, title }) => ({ type: [muted(type)], id: [accent(id)], title })) },
            },
          ]),
    ],
    next: nextCommands(hits),
    csv: {
      columns: ['type', 'id', 'title', 'score'].map((key) => ({ key, title: key })),
      rows: hits.map(({ type, id, title, score }) => ({ type, id, title, score: { text: String(score), value: score } })),
    },
    data: { hits: hits.map(({ type, id, title, score }) => ({ type, id, title, score })), sources: [] },
    asides: hits.length === 0 ? ['Nothing was found. Try fewer or other words, or look through: genai-careers skills'] : [],
  };
}

const COMMANDS: Partial<Record<Hit['type'], string>> = { role: 'show', skill: 'skills', course: 'courses' };

/** One command for the best hit of each type that has a page of its own. */
function nextCommands(hits: readonly Hit[]): string[] {
  const types = [...new Set(hits.map((hit) => hit.type))].filter((type) => COMMANDS[type] !== undefined);
  const commands = types.map((type) => `${COMMANDS[type]} ${hits.find((hit) => hit.type === type)?.id}`);
  return commands.length === 0 ? ['skills', 'courses'] : commands;
}
