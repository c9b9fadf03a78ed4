import type { Remark } from '../../core/quiz/consistency.ts';
import type { QuizNames } from '../../core/quiz/names.ts';
import type { NextQuestion } from '../../core/quiz/next-question.ts';
import type { QuizRank } from '../../core/quiz/result.ts';
import type { Weighed } from '../../core/quiz/weigh.ts';

/** Why a question is asked now, in one sentence. */
export function whyText(names: QuizNames, why: NextQuestion['why']): string {
  const title = (id: string) => names.roles[id] ?? id;
  return why.kind === 'separates'
    ? `Asked because it separates ${title(why.roles[0])} from ${title(why.roles[1])} best.`
    : `Asked because it decides how far away ${title(why.role)} is.`;
}

/** Below this many bits an answer is no reason. */
const TELLING = 0.15;

/** The strongest answers for a role, two at most, and the strongest against it. */
export function reasonsFor(names: QuizNames, { weighed }: Pick<QuizRank, 'weighed'>): { speaksFor: string[]; speaksAgainst: string[] } {
  const words = (answer: Weighed) => answerText(names, answer);
  const [speaking, against] = [weighed.filter(({ weight }) => weight > TELLING), weighed.filter(({ weight }) => weight < -TELLING)];
  return { speaksFor: speaking.slice(0, 2).map(words), speaksAgainst: against.slice(0, 1).map(words) };
}

const VERBS: Record<number, string> = {
  2: 'you would love',
  1: 'you would enjoy',
  0: 'you could take or leave',
  [-1]: 'you would rather avoid',
  [-2]: 'you would hate',
};

/** One answer as half a sentence: "you would love finding out why a running model went wrong". */
export function answerText(names: QuizNames, { kind, id, answer }: Pick<Weighed, 'kind' | 'id' | 'answer'>): string {
  if (kind === 'interest') return `${VERBS[answer]} ${names.gists[id] ?? id}`;
  const title = names.skills[id] ?? id;
  const level = names.levels[answer];
  return level === undefined ? `you do not know ${title} yet` : `you know ${title} at level ${answer}, ${level}`;
}

/** A warning about a person's own answers. */
export function remarkText(names: QuizNames, remark: Remark): string {
  if (remark.kind === 'same-answer') {
    const label = names.answers[remark.value] ?? '';
    return `All ${remark.count} scenes got the same answer (${label}), which says little about what suits you.`;
  }
  const one = answerText(names, { kind: 'interest', id: remark.one, answer: remark.oneAnswer });
  const other = answerText(names, { kind: 'interest', id: remark.other, answer: remark.otherAnswer });
  return `Two answers pull apart: ${one}, but ${other}. People who like one usually like the other.`;
}
