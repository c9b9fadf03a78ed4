import { interrupted } from '../../src/cli/prompt/leaving.ts';
import type { Choice, Prompter } from '../../src/cli/prompt/prompter.ts';

/**
 * An answer to one question: the start of a label, a function that picks a label, a search and a label, a signal that
 * leaves, or one move repeated until a message.
 */
export type Move =
  | string
  | ((labels: readonly string[], message: string) => string)
  | { search: string; choose: string }
  | { leave: 'SIGINT' | 'SIGTERM' }
  | { until: string; move: Move };

export interface ScriptedPrompter extends Prompter {
  /** Every question and message in order. */
  readonly heard: string[];
  readonly left: Move[];
  /** The label marked at each list, `undefined` for the first. */
  readonly marked: (string | undefined)[];
}

/** Answers from a list; confirmations take `yes` and `no`. */
export function scriptedPrompter(moves: readonly Move[]): ScriptedPrompter {
  const left = [...moves];
  const heard: string[] = [];
  const marked: (string | undefined)[] = [];
  const take = (message: string): Move | undefined => {
    const first = left[0];
    if (typeof first !== 'object' || !('until' in first)) return left.shift();
    if (!message.includes(first.until)) return first.move;
    left.shift();
    return left.shift();
  };
  const choose = (message: string, choices: readonly Choice<unknown>[], move: Move | undefined): unknown => {
    heard.push(message);
    if (typeof move === 'object' && 'leave' in move) throw interrupted(move.leave);
    const labels = choices.map((choice) => choice.label);
    const wanted = labelFor(move, labels, message);
    const found = choices.find((choice) => wanted !== undefined && choice.label.startsWith(wanted));
    if (found === undefined) throw new Error(`"${message}" has no answer "${wanted}". There are: ${labels.join(' | ')}`);
    return found.value;
  };
  return {
    heard,
    left,
    marked,
    async select({ message, choices, actions = [], initial }) {
      marked.push(choices.find(({ value }) => value === initial)?.label);
      return choose(message, [...choices, ...actions], take(message)) as never;
    },
    async search({ message, find, actions = [] }) {
      const move = take(message);
      const text = typeof move === 'object' && 'search' in move ? move.search : '';
      return choose(message, [...find(text), ...actions], move) as never;
    },
    async type({ message, check }) {
      heard.push(message);
      for (;;) {
        const text = String(take(message));
        const wrong = check(text);
        if (wrong === true) return text;
        heard.push(wrong);
      }
    },
    async confirm({ message }) {
      return choose(
        message,
        [
          { value: true, label: 'yes' },
          { value: false, label: 'no' },
        ],
        take(message),
      ) as never;
    },
    say(text) {
      heard.push(text);
    },
    close() {},
  };
}

function labelFor(move: Move | undefined, labels: readonly string[], message: string): string | undefined {
  if (typeof move === 'function') return move(labels, message);
  if (typeof move === 'object') return 'choose' in move ? move.choose : undefined;
  return move;
}
