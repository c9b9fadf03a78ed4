/**
 * Writes the table of docs/ranking.md: how often each formula puts the right role first. With `--unseen` it writes the
 * second table: the chosen formula and the one before on documents that were held back while it was chosen.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isHigher } from '../src/core/fit/fit.ts';
import { type RankableCatalog, weightedRoles } from '../src/core/fit/weights.ts';
import { catalog } from './planner/measure.ts';
import { drawn, occupations, withFewer, withoutLevels } from './ranking/drawn.ts';
import { FORMULAS, type Formula } from './ranking/formulas.ts';
import type { Judged } from './ranking/judged.ts';
import { ads, type Part, READERS, resumes } from './ranking/labelled.ts';

interface Column {
  title: string;
  catalog: RankableCatalog;
  people: readonly Judged[];
  /** What the cell says, as shares in percent. */
  says: readonly (keyof Shares)[];
}

interface Shares {
  first: number;
  accepted: number;
  three: number;
  clear: number;
}

const JUDGED = ['first', 'accepted', 'three', 'clear'] as const;
const DRAWN = ['first', 'three'] as const;
const unseen = process.argv.includes('--unseen');
const text = unseen
  ? tableOf(FORMULAS.slice(0, 2), documents('unseen'))
  : [documents('open'), inventions()].map((columns) => tableOf(FORMULAS, columns)).join('\n\n');
console.log(text);
replace(unseen ? 'unseen' : 'table');

function documents(part: Part): Column[] {
  const cvs = READERS.flatMap((reader) => resumes(part, reader));
  const asked = READERS.flatMap((reader) => ads(part, reader));
  return [
    { title: 'résumés', catalog, people: cvs, says: JUDGED },
    { title: 'all at level 2', catalog, people: withoutLevels(cvs), says: JUDGED },
    { title: '40 % of skills dropped', catalog, people: withFewer(cvs, 0.4, 10), says: JUDGED },
    { title: 'both', catalog, people: withFewer(withoutLevels(cvs), 0.4, 10), says: JUDGED },
    { title: 'ads', catalog, people: asked, says: JUDGED },
    { title: 'ads at level 2', catalog, people: withoutLevels(asked), says: JUDGED },
  ];
}

function inventions(): Column[] {
  const skills = catalog.skills.map(({ id }) => id);
  const people = (share: number, held: Parameters<typeof drawn>[3]['held']) => drawn(catalog, skills, 510, { share, held });
  const tools = occupations();
  const names = [...new Set(tools.roles.flatMap((role) => role.skills.map(({ skill }) => skill)))].sort();
  const workers = (share: number, strays: number) => drawn(tools, names, 357, { share, held: (own) => own + strays });
  return [
    ...[0.3, 0.6, 1].map((share) => ({
      title: `${share * 100} % of core + 3`,
      catalog,
      people: people(share, (own) => own + 3),
      says: DRAWN,
    })),
    ...[0.6, 1].map((share) => ({
      title: `${share * 100} % of core, 20–40 held`,
      catalog,
      people: people(share, (_, random) => 20 + Math.floor(21 * random())),
      says: DRAWN,
    })),
    ...(
      [
        [0.1, 3],
        [0.3, 3],
        [0.3, 40],
      ] as const
    ).map(([share, strays]) => ({
      title: `${share * 100} % of tools + ${strays}`,
      catalog: tools,
      people: workers(share, strays),
      says: DRAWN,
    })),
  ];
}

function tableOf(formulas: readonly Formula[], columns: readonly Column[]): string {
  const lines = formulas.map(({ name, on }) => [name, ...columns.map((column) => cell(column, on))]);
  return [['Formula', ...columns.map(({ title, people }) => `${title} (${people.length})`)], ['---', ...columns.map(() => '---')], ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function cell({ catalog: roles, people, says }: Column, on: Formula['on']): string {
  const shares = sharesOf(roles, people, on);
  return says.map((share) => Math.round(100 * shares[share])).join(' / ');
}

function sharesOf(ranked: RankableCatalog, people: readonly Judged[], on: Formula['on']): Shares {
  const score = on(ranked);
  const roles = weightedRoles(ranked);
  const tops = people.map(({ levels }) =>
    roles
      .map((role) => ({ id: role.role.id, score: score(role, levels) }))
      .sort((a, b) => Number(isHigher(b.score, a.score)) - Number(isHigher(a.score, b.score)))
      .slice(0, 3)
      .map(({ id }) => id),
  );
  const isFirst = ({ best }: Judged, at: number) => tops[at]?.[0] === best;
  const clear = people.map((person, at) => ({ person, at })).filter(({ person }) => person.clear);
  return {
    first: people.filter(isFirst).length / people.length,
    accepted: people.filter(({ best, accept }, at) => [best, ...accept].includes(tops[at]?.[0] ?? '')).length / people.length,
    three: people.filter(({ best }, at) => tops[at]?.includes(best)).length / people.length,
    clear: clear.filter(({ person, at }) => isFirst(person, at)).length / clear.length,
  };
}

function replace(name: string): void {
  const file = join(process.cwd(), 'docs', 'ranking.md');
  const page = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    page.replace(new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`), () => `<!-- ${name} -->\n${text}\n<!-- /${name} -->`),
  );
}
