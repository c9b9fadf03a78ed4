/** Writes the table of docs/routes.md: of each pair of tracks the two roles that are nearest. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coreSkillsOf } from '../src/core/explore/moves.ts';
import { personFrom } from '../src/core/profile/person.ts';
import { type Route, routeTo, type Way } from '../src/core/routes/route.ts';
import { TRACKS } from '../src/model/closed-lists.ts';
import type { Role } from '../src/model/role.ts';
import { catalog } from './planner/measure.ts';

const LIMITS = { optimise: 'balanced', hourWorth: null, budget: null, free: false } as const;

interface Pair {
  from: Role;
  route: Route;
}

const hoursOf = ({ hours, openLevels }: Way): number => hours + 40 * openLevels;

/** Of the better way. */
function distance({ advice, straight, stepping }: Route): number {
  const better = advice === 'stops' ? stepping : straight;
  return better === null ? Number.POSITIVE_INFINITY : hoursOf(better);
}

function pairOf(from: Role, to: Role): Pair {
  const person = personFrom(catalog, { skills: Object.fromEntries(coreSkillsOf(from, to)) });
  return { from, route: routeTo(catalog, { role: to.id, person, start: '2027-01-04', limits: LIMITS }) };
}

const wayText = (way: Way | null): string =>
  way === null ? '–' : `${Math.round(way.hours)} h${way.openLevels === 0 ? '' : ` + ${way.openLevels} open`}`;

const viaText = (way: Way | null): string =>
  way === null
    ? ''
    : way.stops
        .slice(0, -1)
        .map(({ role }) => role)
        .join(', ');

const rows = TRACKS.flatMap((first) =>
  TRACKS.map((second) => {
    const [sources, targets] = [first, second].map((track) => catalog.roles.filter((role) => role.track === track)) as [Role[], Role[]];
    const pairs = sources.flatMap((from) => targets.filter((to) => to !== from).map((to) => pairOf(from, to)));
    const [nearest] = pairs.sort((a, b) => distance(a.route) - distance(b.route));
    if (nearest === undefined) throw new Error(`no roles in ${first} or ${second}`);
    const { from, route } = nearest;
    const ready = `${Math.round((route.straight?.stops[0]?.readiness ?? 0) * 100)}%`;
    const cells = [
      first,
      second,
      from.id,
      route.role,
      ready,
      wayText(route.straight),
      wayText(route.stepping),
      viaText(route.stepping),
      route.advice,
    ];
    return `| ${cells.join(' | ')} |`;
  }),
);
const text = [
  '| From | To | From role | To role | Ready | Straight | With stops | By | Advice |',
  '| --- | --- | --- | --- | ---: | ---: | ---: | --- | --- |',
  ...rows,
].join('\n');
console.log(text);

const file = join(process.cwd(), 'docs', 'routes.md');
const page = readFileSync(file, 'utf8');
writeFileSync(
  file,
  page.replace(/<!-- table -->[\s\S]*<!-- \/table -->/, () => `<!-- table -->\n${text}\n<!-- /table -->`),
);
