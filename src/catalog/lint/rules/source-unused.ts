import { textsIn } from '../../values.ts';
import type { Rule } from '../rule.ts';

export const sourceUnused: Rule = {
  code: 'source-unused',
  severity: 'warning',
  why: 'A source that no figure cites is left over, or a figure has lost its citation.',
  *check(data) {
    const cited = new Set([...data.files.map((file) => file.parsed.value), citing(data.catalog)].flatMap(citedIn));
    for (const file of data.files) {
      if (file.kind === 'sources' && !cited.has(file.id))
        yield { file, path: [], message: 'nothing cites this source', hint: 'Cite it where it supports a figure, or delete it.' };
    }
  },
};

function citedIn(value: unknown): string[] {
  return [...textsIn(value)].flatMap(({ text, path }) => {
    const field = path.findLast((part) => typeof part === 'string');
    if (field === 'source' || field === 'sources') return [text];
    return field === 'taxonomy' && Object.hasOwn(TAXONOMIES, text) ? [TAXONOMIES[text] as string] : [];
  });
}

/** Skills cite taxonomies by name. */
const TAXONOMIES: Readonly<Record<string, string>> = { ESCO: 'esco', 'O*NET': 'onet' };

/** The list of sources itself does not cite. */
function citing({ sources: _sources, ...rest }: { sources: unknown }): object {
  return rest;
}
