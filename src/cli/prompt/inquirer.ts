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

interface Question {
  message: string;
  [detail: string]: unknown;
}

/** Lists with arrow keys, on stderr: stdout is for the answer. */
export function inquirerPrompter(options: { input: NodeJS.ReadStream; output: NodeJS.WriteStream } & PromptLook): Prompter {
  const { input, output } = options;
  const leaving = watchLeaving(input);
  const moduleOf = (clearPromptOnDone: boolean) =>
    inquirer.createPromptModule({ input, output, signal: leaving.signal, clearPromptOnDone });
  const [lasting, passing] = [moduleOf(false), moduleOf(true)];

  // readline closes itself on Ctrl-D, and no prompt would ever end.
  const onKey = (_text: string, key: { ctrl?: boolean; name?: string } | undefined) => {
    if (key?.ctrl === true && key.name === 'd') leaving.leave('SIGINT');
  };
  input.on('keypress', onKey);

  const ask = async <T>(question: Question, module = lasting): Promise<T> => {
    if (leaving.signal.aborted) throw leaving.error();
    try {
      return (await module<{ answer: unknown }>([{ name: 'answer', ...question, theme }])).answer as T;
    } catch (error) {
      const left = error instanceof Error && ['AbortPromptError', 'ExitPromptError'].includes(error.name);
      throw left ? leaving.error() : error;
    }
  };
  const line = () => new inquirer.Separator(' ');
  const width = () => Math.max(20, output.columns > 0 ? output.columns : 80);
  const rows = () => (output.rows > 0 ? output.rows : 24);
  const theme = themeFor(options, width);

  return {
    async select({ message, choices, actions = [], initial, passing: passes }) {
      const all = [...choices, ...actions];
      const asked = folded(message, width());
      const screen = shared(rows(), asked, hintRows(all, width()));
      const shown = all.map((choice, value) => shownChoice(choice, value, width(), screen));
      const marked = all.findIndex((choice) => choice.value === initial);
      const [answers, others] = [shown.slice(0, choices.length), shown.slice(choices.length)];
      // A list longer than its rows goes round; a blank line shows where it begins.
      const goesRound =
        shown
          .map(({ name }) => name)
          .join('\n')
          .split('\n').length +
          1 >
        screen.list;
      const listed = [...answers, ...(others.length > 0 ? [line(), ...others] : []), ...(goesRound ? [line()] : [])];
      if (screen.above !== '') output.write(`${theme.style.message(screen.above)}\n`);
      const question = {
        type: 'select',
        message: screen.message,
        choices: listed,
        pageSize: screen.list,
        loop: true,
        ...(marked === -1 ? {} : { default: marked }),
      };
      const chosen = await ask<number>(question, passes ? passing : lasting);
      return (all[chosen] as Choice<(typeof all)[number]['value']>).value;
    },
    async search({ message, find, actions = [] }) {
      let found: Choice<unknown>[] = [];
      const screen = shared(rows(), clean(message), hintRows([...find(''), ...actions], width()));
      const chosen = await ask<number>({
        type: 'search',
        message: screen.message,
        pageSize: screen.list,
        source: (text: string | undefined) => {
          found = [...find(text ?? ''), ...actions];
          return found.map((choice, value) => shownChoice(choice, value, width(), screen));
        },
      });
      return found[chosen]?.value as ReturnType<typeof find>[number]['value'];
    },
    type: ({ message, check }) => ask<string>({ type: 'input', message: folded(message, width()), validate: check }),
    confirm: ({ message, initial }) => ask<boolean>({ type: 'confirm', message: folded(message, width()), default: initial }),
    say: (text) => {
      // A path stays whole for copying.
      const lines = text.split('\n').map((one) => wrapAnsi(one, width()));
      output.write(`${lines.join('\n')}\n`);
    },
    close() {
      input.removeListener('keypress', onKey);
      leaving.stop();
    },
  };
}

const LIST = 4;
/** A blank line and the keys. */
const BELOW = 2;

interface Screen {
  /** Printed once. What is drawn anew must fit, or each key leaves a copy behind. */
  above: string;
  message: string;
  list: number;
  hints: number;
}

function shared(rows: number, asked: string, hintRows: number): Screen {
  const hints = rows >= BELOW + LIST + 1 + hintRows ? hintRows : 0;
  const free = rows - BELOW - hints;
  const lines = asked.split('\n');
  const message = lines.slice(-Math.max(1, free - LIST));
  const above = lines.slice(0, lines.length - message.length).join('\n');
  return { above, message: message.join('\n'), list: Math.max(1, free - message.length), hints };
}

const hintRows = (choices: readonly Choice<unknown>[], width: number): number =>
  Math.max(0, ...choices.map(({ hint }) => (hint === undefined ? 0 : folded(hint, width).split('\n').length)));

function shownChoice(choice: Choice<unknown>, value: number, width: number, { message, hints }: Screen): Shown {
  const short = answered(choice.label, message, width);
  const name = folded(choice.label, width - 2).replaceAll('\n', '\n  ');
  const hint = folded(choice.hint ?? '', width)
    .split('\n')
    .slice(0, hints);
  return { name, value, short, ...(hint.length === 0 ? {} : { description: hint.join('\n') }) };
}

/** The chosen label behind the question, or below if there is no room. */
function answered(label: string, asked: string, width: number): string {
  const text = folded(label, width);
  const last = asked.slice(asked.lastIndexOf('\n') + 1);
  return last.length + 1 + text.length < width ? text : `\n${text}`;
}

/** inquirer would break within words. A full line would add an empty one: one cell stays free. */
const folded = (text: string, width: number): string => wrapAnsi(clean(text), width - 1, { hard: true });

/** inquirer decides about colour itself, so every style is set here. Four-bit colours keep the palette. */
function themeFor({ color, ascii }: PromptLook, width: () => number) {
  const paint = (on: number, off: number) => (text: string) => (color ? `\u001b[${on}m${text}\u001b[${off}m` : text);
  const [accent, dim, bold, red] = [paint(36, 39), paint(2, 22), paint(1, 22), paint(31, 39)];
  const keys = [ascii ? 'arrows move' : '↑↓ move', 'Enter chooses', 'Ctrl-C leaves'];
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
      keysHelpTip: () => dim(folded(keys.slice(0, width() < 50 ? 2 : 3).join(ascii ? ', ' : ' · '), width())),
    },
  };
}
