import type { Context } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { dataNewCommand } from './new.ts';
import { dataPathCommand } from './path.ts';
import { dataSchemaCommand } from './schema.ts';
import { dataValidateCommand } from './validate.ts';

export function dataCommand(command: Subcommand, context: Context): void {
  command
    .description('Check, describe and extend the data: for people who correct a fact or add their own courses.')
    .usage('[options] <command>')
    .helpCommand('help [command]', 'show help for a command')
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers data validate\n  genai-careers data new course my-course --data my-data\n  genai-careers list --data my-data',
    );
  dataValidateCommand(command.command('validate'), context);
  dataSchemaCommand(command.command('schema'), context);
  dataPathCommand(command.command('path'), context);
  dataNewCommand(command.command('new'), context);
}
