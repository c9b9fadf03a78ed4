import type { Context } from '../context.ts';
import { Command, type Declaration } from '../line/declare.ts';
import { dataNewCommand } from './data/new.ts';
import { dataPathCommand } from './data/path.ts';
import { dataSchemaCommand } from './data/schema.ts';
import { dataValidateCommand } from './data/validate.ts';

/** `data`: for people who correct the catalog or add to it. */
export function dataCommand(context: Context): Declaration {
  const command = new Command('data')
    .description('Check, describe and extend the data: for people who correct a fact or add their own courses.')
    .usage('[options] <command>')
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers data validate\n  genai-careers data new course my-course --data my-data\n  genai-careers list --data my-data',
    ) as unknown as Declaration;
  for (const make of [dataValidateCommand, dataSchemaCommand, dataPathCommand, dataNewCommand]) command.addCommand(make(context));
  return command;
}
