import { seededRandom } from '../../core/fit/seeded-random.ts';
import { needsBySkill, type QuizModel } from '../../core/quiz/question.ts';

export interface Person {
  role: number;
  /** Place among the kinds of work. */
  past: number;
  interests: Record<string, number>;
  skills: Record<string, number>;
}

export interface World {
  /** Factor on the spreads that the questionnaire assumes. */
  noise: number;
  /** Standard deviation of the tendency to answer high or low, in points. */
  habit: number;
  /** Standard deviation of the logarithm of the tendency to extreme answers. */
  stretch: number;
  /** Skills and past come from another role than interests. */
  switcher: boolean;
  /** Share of answers given at random. */
  lapse: number;
  /** Most points between a true loading and ours, drawn for each person. */
  wrong: number;
}

/**
 * Draws people evenly over the roles. Interests are loadings plus noise; skills are held by chance, with noise on the
 * level and on the self-rating.
 */
export function drawPeople(model: QuizModel, count: number, seed: number, world: World): Person[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, number) => {
    const role = number % model.roles.length;
    const past = world.switcher ? (role + 1 + Math.floor(random() * (model.roles.length - 1))) % model.roles.length : role;
    return {
      role,
      past: drawPast(model, past, world, random),
      interests: drawInterests(model, role, world, random),
      skills: drawSkills(model, past, world, random),
    };
  });
}

function drawPast({ quiz, roles }: QuizModel, role: number, { lapse }: World, random: () => number): number {
  const weights = quiz.past.map((kind) => kind.roles[roles[role]?.id ?? ''] ?? 0);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const anywhere = random() < lapse || random() >= quiz.model.stay || sum === 0;
  const shares = anywhere ? quiz.past.map(() => 1 / quiz.past.length) : weights.map((weight) => weight / sum);
  return drawFrom(shares, random());
}

function drawInterests(model: QuizModel, role: number, world: World, random: () => number): Record<string, number> {
  const { personSpread, answerSpread } = model.quiz.model;
  const habit = world.habit * normal(random);
  const stretch = Math.exp(world.stretch * normal(random));
  return Object.fromEntries(
    model.quiz.interests.map((item) => {
      const ours = item.loadings[model.roles[role]?.id ?? ''] ?? 0;
      const loading = clamp(ours + Math.floor(random() * (2 * world.wrong + 1)) - world.wrong, -2, 2);
      const taste = loading + world.noise * personSpread * normal(random);
      const answer = habit + stretch * (taste + world.noise * answerSpread * normal(random));
      const slip = random() < world.lapse ? Math.floor(random() * 5) - 2 : undefined;
      return [item.id, slip ?? clamp(Math.round(answer), -2, 2)];
    }),
  );
}

function drawSkills(model: QuizModel, role: number, world: World, random: () => number): Record<string, number> {
  const { background, skillSpread } = model.quiz.model;
  const needs = needsBySkill(model.roles[role] as QuizModel['roles'][number]);
  return Object.fromEntries(
    [...model.skills.keys()].map((skill) => {
      const need = needs.get(skill);
      const holds = random() < (need?.held(model.quiz.model) ?? 0);
      const near = clamp(Math.round((need?.level ?? 0) + world.noise * skillSpread * normal(random)), 0, 4);
      const usual = drawFrom(background, random());
      const misjudged = random() < 0.3 ? (random() < 0.5 ? -1 : 1) : 0;
      const slip = random() < world.lapse ? Math.floor(random() * 5) : undefined;
      return [skill, slip ?? clamp((holds ? near : usual) + misjudged, 0, 4)];
    }),
  );
}

/** A standard normal draw (Box and Muller 1958). */
function normal(random: () => number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}

function drawFrom(shares: readonly number[], at: number): number {
  let sum = 0;
  const found = shares.findIndex((share) => {
    sum += share;
    return at < sum;
  });
  return found === -1 ? shares.length - 1 : found;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
