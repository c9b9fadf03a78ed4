import { expect, test } from 'vitest';
import { normalName } from '../../../../src/core/lookup.ts';
import { lexiconOf } from '../../../../src/core/reading/names/lexicon.ts';
import { shippedCatalog } from '../../../helpers/cli.ts';

const { names } = lexiconOf(shippedCatalog());
const isKnown = (text: string) => names.find(normalName(text)) !== undefined;

test('no name that documents write is two known names that are joined, which would hide both', () => {
  const written = Object.values(shippedCatalog().technologies.written ?? {}).flatMap((one) => [...one.names, ...one.weak]);
  const joined = written.map((name) => ({ name, parts: name.split(/\s*[/,&]\s*|\s+(?:and|or|und|oder|et|ou|y|o)\s+/u) }));
  expect(written.length).toBeGreaterThan(1_000);
  expect(joined.filter(({ parts }) => parts.length > 1 && parts.every(isKnown)).map(({ name }) => name)).toEqual([]);
});
