import type { Command } from 'commander';
import type { Context } from './context.ts';

/** What the program knows of a command before its file is loaded. */
export interface CommandEntry {
  name: string;
  group: string;
  summary: string;
  /** The arguments as `--help` lists them. */
  usage: string;
  load(): Promise<(context: Context) => Command>;
}

const EXPLORE = 'Explore the careers:';

/** Every command in the order of `--help`. Only the file of the one that runs is loaded. */
export const commandList: readonly CommandEntry[] = [
  {
    name: 'list',
    group: EXPLORE,
    summary: 'list the roles with claimed and observed pay',
    usage: '[options]',
    load: async () => (await import('./commands/list.ts')).listCommand,
  },
];
