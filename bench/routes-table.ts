/** Writes the tables of docs/routes.md: which advice people get, and of each pair of tracks the two roles that are nearest. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Route, Way } from '../src/core/routes/route.ts';
import { TRACKS } from '../src/model/closed-lists.ts';
import { catalog } from './planner/measure.ts';
import { ADVICE, countRow, pairOf, routeWith, rowOf } from './routes/rows.ts';

const hoursOf = ({ hours, openLevels }: Way): number => hours + 40 * openLevels;

/** Of the better way. */
function distance({ advice, straight, stepping }: Route): number {
  const better = advice === 'stops' ? stepping : straight;
  return better === null ? Number.POSITIVE_INFINITY : hoursOf(better);
}

const {
  roles,
  titles: { titles },
} = catalog;
const pairs = roles.flatMap((from) => roles.filter((to) => to !== from).map((to) => pairOf(catalog, from, to)));
const starting = titles.filter(({ skills }) => skills.length > 0);
const fromTitles = starting.flatMap(({ skills }) => {
  const levels = Object.fromEntries(skills.map(({ skill, level }) => [skill, level]));
  return roles.map((role) => routeWith(catalog, levels, role));
});
const counts = [
  `| Somebody with | Routes | ${ADVICE.map((advice) => `\`${advice}\``).join(' | ')} |`,
  `| --- | ${['', ...ADVICE].map(() => '---:').join(' | ')} |`,
  countRow(
    'nothing',
    roles.map((role) => routeWith(catalog, {}, role)),
  ),
  countRow(`the typical skills of one of ${starting.length} titles`, fromTitles),
  countRow(
    'the core skills of another role',
    pairs.map(({ route }) => route),
  ),
];
const rows = TRACKS.flatMap((first) =>
  TRACKS.map((second) => {
    const between = pairs.filter(({ from, to }) => from.track === first && to.track === second);
    const [nearest] = between.sort((a, b) => distance(a.route) - distance(b.route));
    if (nearest === undefined) throw new Error(`no roles in ${first} or ${second}`);
    return rowOf(nearest);
  }),
);
const tracks = [
  '| From | To | From role | To role | Ready | Straight | With stops | By | Advice |',
  '| --- | --- | --- | --- | ---: | ---: | ---: | --- | --- |',
  ...rows,
];

const file = join(process.cwd(), 'docs', 'routes.md');
const written = Object.entries({ counts, table: tracks }).reduce(
  (page, [name, lines]) =>
    page.replace(
      new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`),
      () => `<!-- ${name} -->\n${lines.join('\n')}\n<!-- /${name} -->`,
    ),
  readFileSync(file, 'utf8'),
);
writeFileSync(file, written);
console.log([...counts, '', ...tracks].join('\n'));
