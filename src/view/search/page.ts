import type { Hit } from '../../core/explore/search.ts';
import { accent, blocksIf, csvOf, muted, same, tableOf, title } from '../build.ts';
import type { View } from '../view.ts';
import { plural } from '../words/counts.ts';

export function searchView(words: string, found: readonly Hit[]): View {
  const hits = found.map(({ type, id, title, score }) => ({ type, id, title, score }));
  const table = tableOf(hits, [
    { key: 'type', title: 'Type', wrap: false, cell: ({ type }) => [muted(type)] },
    { key: 'id', title: 'Id', least: 12, cell: ({ id }) => [accent(id)] },
    { key: 'title', title: 'Title', least: 16, cell: ({ title }) => title },
  ]);
  return {
    kind: 'search',
    blocks: [title(`${plural(hits.length, 'hit')} for “${words}”`), ...blocksIf(hits.length > 0, table)],
    next: nextCommands(hits),
    csv: csvOf(hits, same('type', 'id', 'title', 'score')),
    data: { hits, sources: [] },
    notes: hits.length === 0 ? ['Nothing was found. Try fewer or other words, or look through: genai-careers skills'] : [],
  };
}

const COMMANDS: Partial<Record<Hit['type'], string>> = { role: 'show', skill: 'skills', course: 'courses' };

/** For the best hit of each type that has a page. */
function nextCommands(hits: readonly Pick<Hit, 'type' | 'id'>[]): string[] {
  const types = [...new Set(hits.map((hit) => hit.type))].filter((type) => COMMANDS[type] !== undefined);
  const commands = types.map((type) => `${COMMANDS[type]} ${hits.find((hit) => hit.type === type)?.id}`);
  return commands.length === 0 ? ['skills', 'courses'] : commands;
}
