import { wrapAnsi } from 'fast-wrap-ansi';
import inquirer from 'inquirer';
import { clean } from '../../render/clean.ts';
import { watchLeaving } from './leaving.ts';
import type { Choice, Prompter, PromptLook } from './prompter.ts';

interface Shown {
  name: string;
  value: number;
  short: string;
  description?: string;
}

type Ask = (question: Record<string, unknown>) => Promise<{ answer: unknown }>;

/** Lists with arrow keys, on stderr: stdout is for the answer. */
export function inquirerPrompter(options: { input: NodeJS.ReadStream; output: NodeJS.WriteStream } & PromptLook): Prompter {
  const { input, output } = options;
  const leaving = watchLeaving(input);
  const theme = themeFor(options);
  // inquirer's types know only questions that are written out; ours are built from data.
  const module = inquirer.createPromptModule({ input, output, signal: leaving.signal }) as unknown as Ask;

  // readline closes itself on Ctrl-D, and no prompt would ever end.
  const onKey = (_text: string, key: { ctrl?: boolean; name?: string } | undefined) => {
    if (key?.ctrl === true && key.name === 'd') leaving.leave('SIGINT');
  };
  input.on('keypress', onKey);

  const ask = async <T>(question: Record<string, unknown>): Promise<T> => {
    if (leaving.signal.aborted) throw leaving.error();
    try {
      return (await module({ name: 'answer', ...question, theme })).answer as T;
    } catch (error) {
      const left = error instanceof Error && ['AbortPromptError', 'ExitPromptError'].includes(error.name);
      throw left ? leaving.error() : error;
    }
  };
  const line = () => new inquirer.Separator(' ');
  const width = () => Math.max(20, output.columns > 0 ? output.columns : 80);
  const room = () => Math.max(5, (output.rows ?? 24) - 9);

  return {
    async select({ message, choices, actions = [], initial }) {
      const all = [...choices, ...actions];
      const asked = folded(message, width());
      const shown = all.map((choice, value) => shownChoice(choice, value, width(), asked));
      const marked = all.findIndex((choice) => choice.value === initial);
      const listed = actions.length === 0 ? shown : [...shown.slice(0, choices.length), line(), ...shown.slice(choices.length)];
      const chosen = await ask<number>({
        type: 'select',
        message: asked,
        choices: listed,
        pageSize: room(),
        loop: false,
        ...(marked === -1 ? {} : { default: marked }),
      });
      return (all[chosen] as Choice<(typeof all)[number]['value']>).value;
    },
    async search({ message, find, actions = [] }) {
      let found: Choice<unknown>[] = [];
      const chosen = await ask<number>({
        type: 'search',
        message: clean(message),
        pageSize: room(),
        source: (text: string | undefined) => {
          found = [...find(text ?? ''), ...actions];
          return found.map((choice, value) => shownChoice(choice, value, width(), message));
        },
      });
      return found[chosen]?.value as ReturnType<typeof find>[number]['value'];
    },
    confirm: ({ message, initial }) => ask<boolean>({ type: 'confirm', message: clean(message), default: initial }),
    say: (text) => {
      // A path longer than a line is not cut, so that it can be copied.
      const lines = text.split('\n').map((one) => wrapAnsi(one, width()));
      output.write(`${lines.join('\n')}\n`);
    },
    close() {
      input.removeListener('keypress', onKey);
      leaving.stop();
    },
  };
}

function shownChoice(choice: Choice<unknown>, value: number, width: number, asked: string): Shown {
  const short = answered(choice.label, asked, width);
  const name = folded(choice.label, width - 2).replaceAll('\n', '\n  ');
  return { name, value, short, ...(choice.hint === undefined ? {} : { description: folded(choice.hint, width) }) };
}

/** The chosen label behind the question, or below it if there is no room. */
function answered(label: string, asked: string, width: number): string {
  const text = folded(label, width);
  const last = asked.slice(asked.lastIndexOf('\n') + 1);
  return last.length + 1 + text.length < width ? text : `\n${text}`;
}

/** inquirer would break within words. A full line would push an empty one after it, so one cell stays free. */
const folded = (text: string, width: number): string => wrapAnsi(clean(text), width - 1, { hard: true });

/** inquirer decides about colour itself, so every style is set here. Four-bit colours keep the person's palette. */
function themeFor({ color, ascii }: PromptLook) {
  const paint = (on: number, off: number) => (text: string) => (color ? `\u001b[${on}m${text}\u001b[${off}m` : text);
  const [accent, dim, bold, red] = [paint(36, 39), paint(2, 22), paint(1, 22), paint(31, 39)];
  const keys = ascii ? 'arrows move, Enter chooses, Ctrl-C leaves' : '↑↓ move · Enter chooses · Ctrl-C leaves';
  return {
    prefix: '',
    icon: { cursor: ascii ? '>' : '❯' },
    style: {
      message: bold,
      highlight: accent,
      answer: accent,
      description: dim,
      disabled: dim,
      help: dim,
      defaultAnswer: (text: string) => dim(`(${text})`),
      searchTerm: accent,
      error: (text: string) => red(`> ${text}`),
      key: accent,
      keysHelpTip: () => dim(keys),
    },
  };
}
