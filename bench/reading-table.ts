/**
 * Writes the tables of docs/reading.md: how well résumés and advertisements are read, against the labels of two people.
 * The words of open documents are weighed by weights that come from others, because theirs are fitted to these.
 * With `--unseen` it measures the documents that are held back instead; nobody who works on the reading looks at these.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplesFor, type Kind } from '../src/build/reading/examples.ts';
import { fitModel } from '../src/build/reading/fit.ts';
import { type Label, type Labelled, labelled, renderings } from '../src/build/reading/labels.ts';
import { readData } from '../src/catalog/read-yaml.ts';
import { readAd } from '../src/core/ad/ad.ts';
import { rankingFor } from '../src/core/fit/rank.ts';
import { personFrom } from '../src/core/profile/person.ts';
import { readAsked } from '../src/core/reading/asked/asked.ts';
import { readSkills } from '../src/core/reading/skills.ts';
import { toldBy } from '../src/core/reading/told.ts';
import { openDocument } from '../src/documents/open.ts';
import type { Goal } from './goal.ts';
import { type Figures, figuresOf, share, sum } from './reading/measure.ts';

interface Written {
  table: string;
  goals: Goal[];
}

const { catalog } = readData(join(process.cwd(), 'data'));
const isUnseen = process.argv.includes('--unseen');

const sharesOf = (shares: readonly { what: string; figure: number }[]) =>
  shares.map(({ what, figure }) => `${figure.toFixed(0)}% have ${what}`).join(', ');
const levelsOf = (read: readonly { skill: string; level: number }[]) => Object.fromEntries(read.map(({ skill, level }) => [skill, level]));
const opened = (file: string) => openDocument(file, () => process.stdin);
const idsOf = (entities: readonly { id: string }[]) => entities.map(({ id }) => id);
const isWorking = ({ level }: Label) => level >= 2;
const isPlain = ({ must_find }: Label) => must_find === true;
const goal = (what: string, figure: number, atLeast: number): Goal => ({ what, figure, unit: '%', goal: { atLeast } });
const skillsIn = async (file: string) => levelsOf(readSkills(catalog, [{ file, document: await opened(file) }]).mapped);
const askedIn = async (file: string) => levelsOf(readAsked(catalog, await opened(file)).asked);

const { table, goals: all } = isUnseen ? await unseen() : await open();
export const goals = all;
console.log(table);

const name = isUnseen ? 'unseen' : 'open';
const file = join(process.cwd(), 'docs', 'reading.md');
const marks = new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`);
writeFileSync(
  file,
  readFileSync(file, 'utf8').replace(marks, () => `<!-- ${name} -->\n\n${table}\n\n<!-- /${name} -->`),
);

/** As the program reads them. */
async function unseen(): Promise<Written> {
  const resumes = await measure('resumes', skillsIn, isWorking);
  const ads = await measure('ads', askedIn, isPlain);
  const likeness = await rolesRead();
  const ranked = await rolesRanked();
  return {
    goals: [
      ...goalsFor('résumés', resumes, { recall: 75, precision: 92, level: 82 }),
      ...goalsFor('advertisements', ads, { recall: 80, precision: 90, level: 85 }),
      ...likeness.map(({ what, figure, atLeast }) => goal(`advertisements: ${what}`, figure, atLeast)),
      ...ranked.flatMap(({ what, figure, atLeast }) => (atLeast === null ? [] : [goal(`résumés: ${what}`, figure, atLeast)])),
    ],
    table: [
      '| | documents | must be found | of these found | mapped | right | level within one | traps taken |',
      '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
      row('résumés', resumes),
      row('advertisements', ads),
      '',
      `Of the advertisements for a role here, ${sharesOf(likeness)}.`,
      '',
      `Of the résumés of somebody for whom there is a role here, as they are read and as \`match --resume\` ranks them, ${sharesOf(ranked)}.`,
    ].join('\n'),
  };
}

/** By weights of other documents, and without levels, which only a whole reading has. */
async function open(): Promise<Written> {
  const examples = await examplesFor(catalog);
  const { all: judged } = fitModel(examples, { skills: idsOf(catalog.skills), roles: idsOf(catalog.roles) });
  const figures = (kind: Kind, mustFind: (label: Label) => boolean) => {
    const own = judged.filter(({ example }) => example.kind === kind && example.right !== null);
    const documents = labelled(kind, false);
    const counted = own.map((one) => one.judged.filter(({ isCounted }) => isCounted));
    return {
      documents: documents.length,
      ...sum(documents.map((one, at) => figuresOf(one, levelsOf((counted[at] ?? []).map(({ skill }) => ({ skill, level: 2 }))), mustFind))),
    };
  };
  const same = await pairsAlike();
  const part = (some: number, of: number) => `${share(some, of).toFixed(1)}%`;
  const line = (what: string, { documents, found, mustFind, right, mapped, taken, traps }: Figures & { documents: number }) =>
    `| ${what} | ${documents} | ${mustFind} | ${part(found, mustFind)} | ${mapped} | ${part(right, mapped)} | ${taken} of ${traps} |`;
  return {
    goals: [goal('pairs of renderings read alike', same, 95)],
    table: [
      '| | documents | must be found | of these found | mapped | right | traps taken |',
      '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
      line('résumés', figures('resumes', isWorking)),
      line('advertisements', figures('ads', isPlain)),
      '',
      `Of the pairs of renderings of one résumé, ${Math.round(same)}% give the same skills.`,
    ].join('\n'),
  };
}

async function measure(
  kind: 'resumes' | 'ads',
  read: (file: string) => Promise<Record<string, number>>,
  mustFind: (label: Label) => boolean,
) {
  const documents: readonly Labelled[] = labelled(kind, true);
  const all: Figures[] = [];
  for (const one of documents) all.push(figuresOf(one, await read(one.file), mustFind));
  return { documents: documents.length, ...sum(all) };
}

/** Per cent of the advertisements that both people give a role, by where that role stands. */
async function rolesRead() {
  let [first, accepted, inThree, all] = [0, 0, 0, 0];
  for (const { file, roles } of labelled('ads', true)) {
    const best = roles.flatMap((own) => own.slice(0, 1));
    if (best.length < 2) continue;
    const read = readAd(catalog, { file, document: await opened(file) }, null)
      .roles.slice(0, 3)
      .map(({ role }) => role.id);
    all++;
    if (best.includes(read[0] ?? '')) first++;
    if (roles.flat().includes(read[0] ?? '')) accepted++;
    if (read.some((role) => best.includes(role))) inThree++;
  }
  return [
    { what: 'the right role first', figure: share(first, all), atLeast: 75 },
    { what: 'an accepted one first', figure: share(accepted, all), atLeast: 85 },
    { what: 'the right one among three', figure: share(inThree, all), atLeast: 95 },
  ];
}

/** Per cent of the judgements of the best role, by where `match --resume` ranks it. */
async function rolesRanked() {
  const judgements: { isFirst: boolean; isAccepted: boolean; isInThree: boolean; isClear: boolean }[] = [];
  for (const { file, judged } of labelled('resumes', true)) {
    const document = await opened(file);
    const skills = Object.fromEntries(readSkills(catalog, [{ file, document }]).mapped.map(({ skill, level }) => [skill, level]));
    const { levels, told } = personFrom(catalog, { skills, told: toldBy(catalog, [document], Object.keys(skills)) });
    const top = rankingFor(catalog, levels, { draws: 0, told }).ranked.slice(0, 3);
    const [first = ''] = top.map(({ role }) => role);
    for (const { best, accept, clear } of judged) {
      const isInThree = top.some(({ role }) => role === best);
      judgements.push({ isFirst: first === best, isAccepted: [best, ...accept].includes(first), isInThree, isClear: clear });
    }
  }
  const part = (is: 'isFirst' | 'isAccepted' | 'isInThree', of = judgements) => share(of.filter((one) => one[is]).length, of.length);
  const clear = judgements.filter(({ isClear }) => isClear);
  return [
    { what: 'the best role first', figure: part('isFirst'), atLeast: 76 },
    { what: 'an accepted one first', figure: part('isAccepted'), atLeast: null },
    { what: 'the best among three', figure: part('isInThree'), atLeast: 97 },
    { what: 'the best first where it is clear', figure: part('isFirst', clear), atLeast: 93 },
  ];
}

/** Per cent of the pairs of renderings with the same set of skills. */
async function pairsAlike(): Promise<number> {
  let [alike, pairs] = [0, 0];
  for (const group of renderings()) {
    const sets: string[] = [];
    for (const one of group) sets.push(Object.keys(await skillsIn(one.file)).join(' '));
    for (const [at, a] of sets.entries()) {
      for (const b of sets.slice(at + 1)) {
        pairs++;
        if (a === b) alike++;
      }
    }
  }
  return (alike / pairs) * 100;
}

function goalsFor(what: string, figures: Figures, least: { recall: number; precision: number; level: number }): Goal[] {
  return [
    goal(`${what}: found`, share(figures.found, figures.mustFind), least.recall),
    goal(`${what}: right`, share(figures.right, figures.mapped), least.precision),
    goal(`${what}: level within one`, share(figures.near, figures.levels), least.level),
  ];
}

function row(
  what: string,
  { documents, found, mustFind, right, mapped, near, levels, taken, traps }: Figures & { documents: number },
): string {
  const part = (some: number, all: number) => `${share(some, all).toFixed(1)}%`;
  return `| ${what} | ${documents} | ${mustFind} | ${part(found, mustFind)} | ${mapped} | ${part(right, mapped)} | ${part(near, levels)} | ${taken} of ${traps} |`;
}
