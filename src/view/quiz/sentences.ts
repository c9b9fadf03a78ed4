import type { Remark } from '../../core/quiz/consistency.ts';
import type { QuizNames } from '../../core/quiz/names.ts';
import type { NextQuestion } from '../../core/quiz/next-question.ts';
import type { QuizRank } from '../../core/quiz/result.ts';
import type { Weighed } from '../../core/quiz/weigh.ts';

export function whyText(names: QuizNames, { question, why }: Pick<NextQuestion, 'question' | 'why'>): string {
  const title = (id: string) => names.roles[id] ?? id;
  if (why.kind === 'measures')
    return `${title(why.role)} needs ${names.skills[question.id] ?? question.id}: your answer says how far away that is.`;
  const [one, other] = why.roles.map(title);
  return `Your answer helps to tell ${one} from ${other}: people who suit the one usually answer differently from people who suit the other.`;
}

/** Below this many bits an answer is no reason. */
const TELLING = 0.15;

/** A role without a strong expectation has no stake in an answer: it gains only because others lose. */
const STAKE = 1;

/** At most two for a role, and the strongest against it, where the role itself expects something. */
export function reasonsFor(names: QuizNames, { weighed }: Pick<QuizRank, 'weighed'>): { speaksFor: string[]; speaksAgainst: string[] } {
  const own = weighed.filter(({ expected }) => Math.abs(expected) >= STAKE);
  const isLiked = ({ kind, answer, expected }: Weighed) => kind === 'past' || (kind === 'pick' ? 2 * answer - 1 : answer) * expected > 0;
  const speaking = own.filter((answer) => answer.weight > TELLING && isLiked(answer));
  const against = own.filter(({ kind, weight }) => kind !== 'past' && weight < -TELLING);
  const words = (answer: Weighed) => answerText(names, answer);
  return { speaksFor: speaking.slice(0, 2).map(words), speaksAgainst: against.slice(0, 1).map(words) };
}

const VERBS: Record<number, string> = {
  2: 'you would love',
  1: 'you would enjoy',
  0: 'you could take or leave',
  [-1]: 'you would rather avoid',
  [-2]: 'you would hate',
};

/** "you would love finding out why a running model went wrong". */
export function answerText(names: QuizNames, { kind, id, answer }: Pick<Weighed, 'kind' | 'id' | 'answer'>): string {
  if (kind === 'past') return `you come from ${names.past[answer] ?? id}`;
  if (kind === 'pick') return `you ${answer === 1 ? 'would enjoy' : 'did not choose'} ${names.gists[id] ?? id}`;
  if (kind === 'interest') return `${VERBS[answer]} ${names.gists[id] ?? id}`;
  const title = names.skills[id] ?? id;
  const level = names.levels[answer];
  return level === undefined ? `you do not know ${title} yet` : `you know ${title} at level ${answer}, ${level}`;
}

/** A warning about a person's own answers. */
export function remarkText(names: QuizNames, remark: Remark): string {
  if (remark.kind === 'same-answer') {
    const label = names.answers[remark.value] ?? '';
    const most = `"${label}" to ${remark.count} of ${remark.of} scenes`;
    return remark.count === remark.of
      ? `You gave the same answer, "${label}", to all ${remark.of} scenes, which says little about what suits you.`
      : `You gave nearly the same answer everywhere, ${most}, which says little about what suits you.`;
  }
  if (remark.kind === 'same-pick') return `You chose ${remark.chosen} of ${remark.of} scenes, which says little about what suits you.`;
  const one = answerText(names, { kind: 'interest', id: remark.one, answer: remark.oneAnswer });
  const other = answerText(names, { kind: 'interest', id: remark.other, answer: remark.otherAnswer });
  return `Two answers pull apart: ${one}, but ${other}. People who like the one usually like the other.`;
}
