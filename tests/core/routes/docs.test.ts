import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countRow, pairOf, routeWith, rowOf } from '../../../bench/routes/rows.ts';
import { TRACKS } from '../../../src/model/closed-lists.ts';
import { root, shippedCatalog } from '../../helpers/cli.ts';

const catalog = shippedCatalog();
const page = readFileSync(join(root, 'docs', 'routes.md'), 'utf8');
const tableOf = (name: string): string[][] => {
  const [, text = ''] = new RegExp(`<!-- ${name} -->\n([\\s\\S]*)\n<!-- /${name} -->`).exec(page) ?? [];
  return text
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
};
const rows = tableOf('table');
const roleCalled = (id = '') => catalog.roles.find((role) => role.id === id);

it('docs/routes.md has a row for each pair of tracks, with two roles of them', () => {
  expect(rows.map(([from, to]) => [from, to])).toEqual(TRACKS.flatMap((from) => TRACKS.map((to) => [from, to])));
  for (const [fromTrack, toTrack, from, to] of rows) expect([roleCalled(from)?.track, roleCalled(to)?.track]).toEqual([fromTrack, toTrack]);
});

// Every fifth row, and so each track at least once on either side; all of them take minutes.
describe.each(rows.filter((_, at) => at % 5 === 0))('the way from %s to %s', (_, __, fromId, toId) => {
  it('docs/routes.md shows the routes of today; run `npm run routes-table` after a change of the data', () => {
    const [from, to] = [roleCalled(fromId), roleCalled(toId)];
    if (from === undefined || to === undefined) throw new Error(`docs/routes.md names ${fromId} or ${toId}, which is no role`);
    expect(page).toContain(rowOf(pairOf(catalog, from, to)));
  });
});

it('docs/routes.md counts the advice that people get; run `npm run routes-table` after a change of the data', () => {
  const counts = tableOf('counts').map(([, ...cells]) => cells.map(Number));
  for (const [all = 0, ...advice] of counts) expect(advice.reduce((sum, one) => sum + one, 0)).toBe(all);
  const {
    roles,
    titles: { titles },
  } = catalog;
  const starting = titles.filter(({ skills }) => skills.length > 0).length;
  expect(counts.map(([all]) => all)).toEqual([roles.length, roles.length * starting, roles.length * (roles.length - 1)]);
  expect(page).toContain(
    countRow(
      'nothing',
      roles.map((role) => routeWith(catalog, {}, role)),
    ),
  );
}, 60_000);
