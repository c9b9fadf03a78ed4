import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CareersError } from '../../core/errors.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { cannotWrite, overwrite, writeNew } from '../../files/write.ts';
import type { View } from '../../view/view.ts';
import type { Context } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { fromHere } from '../overlays.ts';
import { print, say } from '../print.ts';

export function dataSchemaCommand(command: Subcommand, context: Context): void {
  command
    .summary('list the JSON Schemas, or write them to a directory')
    .description(
      'List the JSON Schemas of the data files. With --output they are written to a directory, for editors that know the line "# yaml-language-server: $schema=..."; --force overwrites.',
    )
    .addHelpText('after', '\nExamples:\n  genai-careers data schema --output my-data/schema\n  genai-careers data schema --format json')
    .action(async () => {
      const { output, ...globals } = command.optsWithGlobals();
      const schemas = readSchemas(join(context.root, 'data', 'schema'));
      if (output === undefined) return print(context, schemasView(schemas), globals);
      const directory = fromHere(context, output);
      writeSchemas(directory, schemas, globals.force === true);
      say(context, `Wrote ${schemas.length} schemas to ${directory}`);
    });
}

interface SchemaFile {
  name: string;
  path: string;
  text: string;
}

function readSchemas(directory: string): SchemaFile[] {
  try {
    return readdirSync(directory)
      .filter((name) => name.endsWith('.schema.json'))
      .sort()
      .map((name) => ({ name, path: join(directory, name), text: readFileSync(join(directory, name), 'utf8') }));
  } catch {
    throw new CareersError('data', 'The schemas that belong to this installation cannot be read.', {
      hint: 'Install genai-careers again.',
    });
  }
}

function writeSchemas(directory: string, schemas: readonly SchemaFile[], force: boolean): void {
  try {
    makeFolder(directory);
    const write = force ? overwrite : writeNew;
    for (const { name, text } of schemas) write(join(directory, name), text);
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST')
      throw new CareersError('data', `${path ?? directory} exists already.`, { hint: 'Choose another directory, or add --force.' });
    throw new CareersError('data', cannotWrite(directory, error), {
      hint: 'Choose a place you may write to.',
    });
  }
}

function schemasView(schemas: readonly SchemaFile[]): View {
  const rows = schemas.map(({ name, path, text }) => {
    const schema = JSON.parse(text) as { title?: string; description?: string };
    return { name, path, title: schema.title ?? '', description: schema.description ?? '', schema };
  });
  return {
    kind: 'schemas',
    blocks: [
      {
        kind: 'table',
        table: {
          columns: [
            { key: 'name', title: 'Schema', wrap: false },
            { key: 'description', title: 'Of' },
          ],
          rows: rows.map(({ name, title, description }) => ({ name, description: name.includes('.patch.') ? title : description })),
        },
      },
      { kind: 'text', text: '' },
      { kind: 'text', text: `They lie in ${schemas[0]?.path.replace(/[^/\\]+$/, '') ?? 'no directory'}` },
    ],
    data: { schemas: rows.map(({ name, path, title, schema }) => ({ name, path, title, schema })) },
  };
}
