import { globalOptions } from '../globals.ts';
import { type Declaration, isCalled, takesValue } from './declare.ts';

/**
 * The first word of the line that is neither an option nor the value of one.
 * @param everywhere declares the options of every command
 */
export function wantedCommand(args: readonly string[], everywhere: Declaration = globalOptions()): string | undefined {
  const valued = everywhere.options.filter(takesValue);
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] as string;
    if (word === '--') return undefined;
    if (word.startsWith('-')) index += valued.some((option) => isCalled(option, word)) ? 1 : 0;
    else if (word !== 'help') return word;
  }
  return undefined;
}
