import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readData } from '../../catalog/read-yaml.ts';
import { quizModelOf } from '../../core/quiz/question.ts';
import { drawPeople, type Person, type World } from './people.ts';
import { askAdaptively, askInOrder, bestFixedList, type Places } from './policies.ts';

/** Prints how often the questionnaire finds the role a simulated person was drawn from. */
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '2040' },
    seed: { type: 'string', default: '20261122' },
    /** Only the table with this number, from 1. */
    table: { type: 'string' },
  },
});
const count = Number(values.people);
const seed = Number(values.seed);
const MOST = 15;
const GOALS = [
  { words: '- In the first three for 95% of people', place: 3, share: 0.95 },
  { words: '- First for 75% of people', place: 1, share: 0.75 },
  { words: '- First for 85% of people', place: 1, share: 0.85 },
];

const root = fileURLToPath(new URL('../../..', import.meta.url));
const model = quizModelOf(readData(join(root, 'data')).catalog);
const everything = [[model.past], [...model.interests.values()], [...model.skills.values()]];
const { lapse } = model.quiz.model;

const expected: World = { noise: 1, habit: 0, stretch: 0, switcher: false, lapse, wrong: 0 };
const habits: World = { ...expected, habit: 0.4, stretch: 0.25 };
const worlds: { name: string; world: World }[] = [
  { name: 'As noisy as the questionnaire expects', world: expected },
  { name: 'The same, with habits of answering it knows nothing of', world: habits },
  { name: 'Half as noisy again, with habits', world: { ...habits, noise: 1.5 } },
  { name: 'People who change: interests of one role, past and skills of another, with habits', world: { ...habits, switcher: true } },
  {
    name: 'Misspecified: each loading wrong by up to a point at random, and one answer in five random',
    world: { ...expected, wrong: 1, lapse: 0.2 },
  },
];

const opening = `${count} people a table, drawn evenly over ${model.roles.length} roles; ${model.interests.size} scenes and ${model.skills.size} skills; seed ${seed}.`;
process.stdout.write(`${opening}\n`);
for (const [number, { name, world }] of worlds.entries()) {
  if (values.table === undefined || Number(values.table) === number + 1)
    process.stdout.write(`\n${report(name, world, seed + 1000 * number)}\n`);
}

function report(name: string, world: World, worldSeed: number): string {
  const people = drawPeople(model, count, worldSeed, world);
  const training = drawPeople(model, Math.min(count, 1020), worldSeed + 1, world);
  const fixedList = bestFixedList(model, training, MOST);
  const adaptive = people.map((person) => askAdaptively(model, person, MOST));
  const fixed = people.map((person) => askInOrder(model, person, fixedList));
  const all = people.map((person) => askInOrder(model, person, everything));
  const runs = adaptive.map((run) => run.places);
  const rows = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15].map((asked) => {
    const shares = [runs, fixed].flatMap((some) => [within(some, asked, 1), within(some, asked, 3)]);
    return `| ${asked} | ${shares.map(percent).join(' | ')} |`;
  });
  const last = everything.length;

  const needed = GOALS.map(
    ({ words, place, share }) =>
      `${words}: ${reached(runs, place, share)} adaptive questions, ${reached(fixed, place, share)} of the fixed list.`,
  );
  return [
    `### ${name}`,
    '',
    '| questions | adaptive: first | adaptive: in the first three | best fixed list: first | best fixed list: in the first three |',
    '| ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    `| everything | | | ${percent(within(all, last, 1))} | ${percent(within(all, last, 3))} |`,
    '',
    asItStops(people, adaptive),
    '',
    ...needed,
  ].join('\n');
}

function asItStops(people: readonly Person[], runs: readonly { places: Places; stop: number }[]): string {
  const mean = runs.reduce((sum, run) => sum + run.stop, 0) / people.length;
  const share = (place: number) => runs.filter((run) => (run.places[run.stop] ?? Number.POSITIVE_INFINITY) <= place).length / people.length;
  return `With its own stopping rule: ${mean.toFixed(1)} questions on average; first ${percent(share(1))}, in the first three ${percent(share(3))}.`;
}

function within(runs: readonly Places[], asked: number, place: number): number {
  return runs.filter((places) => (places[Math.min(asked, places.length - 1)] as number) <= place).length / runs.length;
}

/** Questions until this share has the true role at this place or better. */
function reached(runs: readonly Places[], place: number, share: number): string {
  for (let asked = 1; asked <= MOST; asked++) if (within(runs, asked, place) >= share) return String(asked);
  return `more than ${MOST}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
