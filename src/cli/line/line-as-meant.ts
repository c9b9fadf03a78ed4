import { commandList } from '../command-list.ts';

/** A line of these options alone asks for the menus. */
const LOOKS = new Set(['--accessible', '--ascii', '--color', '--no-color', '--sources', '--no-overlays']);

const isCommand = (word: string): boolean => word === 'help' || commandList.some(({ name }) => name === word);

export const asksForMenus = (args: readonly string[]): boolean => args.every((word) => LOOKS.has(word));

/** Commands in any case; help and version as other programs are asked for them. */
export function lineAsMeant(args: readonly string[]): readonly string[] {
  const [first = '', ...rest] = args;
  const name = first.toLowerCase();
  if (rest.length === 0 && (name === '-v' || name === 'version')) return ['--version'];
  if (first === '-?' || first === '/?') return ['--help'];
  if (!isCommand(name)) return args;
  if (name === 'help') return args.map((word) => word.toLowerCase());
  const last = rest.at(-1);
  const asksHelp = last === '-?' || last === '/?' || (rest.length === 1 && last === 'help' && name !== 'search');
  return [name, ...(asksHelp ? [...rest.slice(0, -1), '--help'] : rest)];
}
