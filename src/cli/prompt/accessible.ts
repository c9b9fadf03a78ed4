import { createInterface } from 'node:readline';
import { wrapAnsi } from 'fast-wrap-ansi';
import { clean } from '../../render/clean.ts';
import { watchLeaving } from './leaving.ts';
import type { Choice, Prompter } from './prompter.ts';

/**
 * Numbered choices and typed answers, without escape sequences: for screen readers and plain terminals.
 */
export function accessiblePrompter(streams: { input: NodeJS.ReadStream; output: NodeJS.WriteStream }): Prompter {
  const { output } = streams;
  const leaving = watchLeaving(streams.input);
  const lines = lineReader(streams.input, leaving);
  const say = (text: string) => {
    const lines = text.split('\n').map((line) => wrapAnsi(line, output.columns > 0 ? output.columns : 80));
    output.write(`${lines.join('\n')}\n`);
  };
  const typed = async (ask: string): Promise<string> => {
    output.write(`${ask} `);
    return (await lines.next()).trim();
  };
  const select = async <T>(message: string, choices: readonly Choice<T>[]): Promise<T> => {
    say(message);
    choices.forEach((choice, at) => {
      say(`${at + 1}. ${labelOf(choice)}`);
    });
    for (;;) {
      const text = await typed(`Your choice, 1 to ${choices.length}:`);
      const chosen = choices[Number(/^\d{1,3}$/.test(text) ? text : 0) - 1] ?? choices.find(({ key }) => key === text.toLowerCase());
      if (chosen !== undefined) return chosen.value;
      say(`"${clean(text)}" is none of them. Type a number from 1 to ${choices.length}.`);
    }
  };

  return {
    say,
    select: ({ message, choices, actions = [] }) => select(clean(message), [...choices, ...actions]),
    async search({ message, find, actions = [] }) {
      say(clean(message));
      const text = await typed('Type a few letters, then Enter:');
      return select('Found:', [...find(text), ...actions]);
    },
    async type({ message, check }) {
      for (;;) {
        const text = await typed(clean(message));
        const wrong = check(text);
        if (wrong === true) return text;
        say(wrong);
      }
    },
    async confirm({ message, initial }) {
      for (;;) {
        const text = (
          await typed(`${clean(message)} ${initial ? 'Yes or no? Enter means yes:' : 'Yes or no? Enter means no:'}`)
        ).toLowerCase();
        if (text === '') return initial;
        if (['y', 'yes', 'n', 'no'].includes(text)) return text.startsWith('y');
        say('Type yes or no.');
      }
    },
    close() {
      lines.close();
      leaving.stop();
    },
  };
}

function labelOf(choice: Choice<unknown>): string {
  const hint = choice.hint === undefined ? '' : `. ${clean(choice.hint)}`;
  const key = choice.key === undefined ? '' : ` (${choice.key})`;
  return `${clean(choice.label)}${key}${hint}`;
}

function lineReader(input: NodeJS.ReadStream, leaving: ReturnType<typeof watchLeaving>) {
  const reader = createInterface({ input, terminal: false });
  const waiting: string[] = [];
  let wanted: { resolve(line: string): void; reject(error: Error): void } | undefined;
  reader.on('line', (line) => {
    if (wanted === undefined) waiting.push(line);
    else wanted.resolve(line);
    wanted = undefined;
  });
  const end = () => {
    wanted?.reject(leaving.error());
    wanted = undefined;
  };
  reader.on('close', () => {
    leaving.leave('SIGINT');
    end();
  });
  leaving.signal.addEventListener('abort', end);
  return {
    next: () =>
      new Promise<string>((resolve, reject) => {
        const line = waiting.shift();
        if (line !== undefined) resolve(line);
        else if (leaving.signal.aborted) reject(leaving.error());
        else wanted = { resolve, reject };
      }),
    close: () => reader.close(),
  };
}
