import { plural } from '../../view/words/counts.ts';
import type { Context } from '../context.ts';
import type { Globals } from '../globals.ts';
import type { Output } from '../output.ts';
import { isAccessible } from './open.ts';
import type { Prompter } from './prompter.ts';

/** The question below a part: message, blank line, three choices, keys, and a spare line. */
const BELOW = 7;

/**
 * Runs a page and shows its output in parts that fit the terminal, from the top. Read aloud it comes in
 * one piece.
 */
export async function inParts<T>(context: Context, globals: Globals, prompter: Prompter, run: () => Promise<T>): Promise<T> {
  const { stdout, stderr, prompter: own } = context;
  const size = (stdout.rows ?? 0) - BELOW;
  if (size < BELOW || isAccessible(context, globals)) return run();
  const [page, notes] = [held(stdout), held(stderr)];
  const release = () => {
    stdout.write(page.take());
    stderr.write(notes.take());
  };
  const show = async () => {
    await showInParts(stdout, prompter, page.take(), size);
    stderr.write(notes.take());
  };
  Object.assign(context, { stdout: page.output, stderr: notes.output, prompter: showingFirst(prompter, show, release) });
  try {
    const result = await run();
    await show();
    return result;
  } finally {
    release();
    Object.assign(context, { stdout, stderr, prompter: own });
  }
}

function held(output: Output) {
  let text = '';
  const take = () => {
    const taken = text;
    text = '';
    return taken;
  };
  const write = (more: string) => {
    text += more;
  };
  return { take, output: { isTTY: output.isTTY, columns: output.columns, rows: output.rows, write } };
}

/** Whoever asks within the page has shown what comes before. */
function showingFirst(prompter: Prompter, show: () => Promise<void>, release: () => void): Prompter {
  return {
    select: (question) => show().then(() => prompter.select(question)),
    search: (question) => show().then(() => prompter.search(question)),
    type: (question) => show().then(() => prompter.type(question)),
    confirm: (question) => show().then(() => prompter.confirm(question)),
    say(text) {
      release();
      prompter.say(text);
    },
    close: prompter.close,
  };
}

async function showInParts(output: Output, prompter: Prompter, text: string, size: number): Promise<void> {
  const lines = text.split(/(?<=\n)/);
  const leave = { value: 'leave', label: 'to the menu' };
  const choices = [{ value: 'on', label: 'go on' }, { value: 'rest', label: 'show the rest' }, leave];
  for (let at = 0; at < lines.length; at += size) {
    output.write(lines.slice(at, at + size).join(''));
    if (lines.length <= size) return;
    const left = lines.length - at - size;
    const message = left > 0 ? `${plural(left, 'more line')} of this page.` : 'The end of this page.';
    const next = await prompter.select({ message, choices: left > 0 ? choices : [leave], passing: true });
    if (next === 'rest') output.write(lines.slice(at + size).join(''));
    if (next !== 'on') return;
  }
}
