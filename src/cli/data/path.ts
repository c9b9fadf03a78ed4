import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { View } from '../../view/view.ts';
import type { Context } from '../context.ts';
import type { Subcommand } from '../globals.ts';
import { ownOverlay } from '../overlays.ts';
import { print } from '../print.ts';

export function dataPathCommand(command: Subcommand, context: Context): void {
  command
    .summary('print where the data and your own overlays lie')
    .description('Print where the catalog, its YAML, the schemas and your own overlays lie.')
    .addHelpText('after', '\nExample:\n  genai-careers data path --format json')
    .action(async () => {
      await print(context, pathView(context), command.optsWithGlobals());
    });
}

function pathView(context: Context): View {
  const yaml = join(context.root, 'data');
  const own = ownOverlay(context);
  const data = {
    catalog: join(context.root, 'dist', 'catalog'),
    yaml: existsSync(join(yaml, 'scale.yaml')) ? yaml : null,
    schemas: join(yaml, 'schema'),
    ownOverlay: own ?? null,
    overlays: context.overlays,
  };
  const facts = [
    { label: 'Catalog', text: data.catalog },
    { label: 'Its YAML', text: data.yaml ?? 'in the repository, not in this installation' },
    { label: 'Schemas', text: data.schemas },
    { label: 'Your own data', text: own === undefined ? 'nowhere: HOME is not set' : existsSync(own) ? own : `${own} (not there yet)` },
    ...data.overlays.map((overlay) => ({ label: 'Overlay in use', text: overlay })),
  ];
  return {
    kind: 'paths',
    blocks: [{ kind: 'facts', facts }],
    csv: {
      columns: [
        { key: 'what', title: 'what' },
        { key: 'path', title: 'path' },
      ],
      rows: facts.map(({ label, text }) => ({ what: label, path: text })),
    },
    data,
  };
}
