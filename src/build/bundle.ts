import { rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, type BuildResult, build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = join(root, 'src');
const out = join(root, 'dist', 'program');

/** One file each: `instanceof` must know their classes, or they are large. */
const shared = new Set([join(source, 'core/errors.ts'), '@commander-js/extra-typings', 'zod', 'yaml']);

/** By the module or package they start at; a dynamic import adds one when met. */
const files = new Map([[join(source, 'cli/main.ts'), 'main.cjs']]);

function fileOf(module: string): string {
  const name = module.startsWith(source) ? relative(source, module).replace(/\.ts$/, '') : module.replace('@', '');
  return `${name.replaceAll(/\W+/g, '-')}.cjs`;
}

/**
 * One file for all costs 10 ms more a start on Node 20, and esbuild's `splitting` the same again: it makes a hundred
 * small files.
 */
const cutAtDynamicImports: Plugin = {
  name: 'cut-at-dynamic-imports',
  setup(building) {
    building.onResolve({ filter: /./ }, ({ kind, path, resolveDir }) => {
      const module = path.startsWith('.') ? join(resolveDir, path) : path;
      const isOwnFile = shared.has(module) || (kind === 'dynamic-import' && module.startsWith(source));
      if (kind === 'entry-point' || !isOwnFile) return undefined;
      const file = files.get(module) ?? fileOf(module);
      files.set(module, file);
      return { path: `./${file}`, external: true };
    });
  },
};

/** cli-table3 measures a cell ten times. Both packages must agree with our widths, which are quicker for ASCII. */
const ourWidths: Plugin = {
  name: 'our-widths',
  setup(building) {
    building.onResolve({ filter: /^(fast-)?string-width$/ }, ({ importer }) =>
      importer.startsWith(source) ? undefined : { path: join(source, 'build/shims/string-width.cjs') },
    );
  },
};

const options: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};

/** Package folders by published file, for the licence notices. */
const bundled: Record<string, string[]> = {};

await rm(out, { recursive: true, force: true });
for (const [module, file] of files) {
  const result = await build({
    ...options,
    entryPoints: [module],
    outfile: join(out, file),
    format: 'cjs',
    supported: { 'dynamic-import': false },
    minify: true,
    plugins: [cutAtDynamicImports, ourWidths],
    alias: {
      // The editor prompt brings half a megabyte of encodings, and no question of ours opens an editor.
      '@inquirer/editor': join(source, 'build/shims/editor.cjs'),
    },
  });
  bundled[`program/${file}`] = packagesOf(result);
}

const library = await build({ ...options, entryPoints: [join(source, 'index.ts')], outfile: join(root, 'dist/index.js'), format: 'esm' });
bundled['index.js'] = packagesOf(library);
await writeFile(join(root, 'dist', 'bundled.json'), JSON.stringify(bundled, null, 2));

/** Packages of which something was kept. */
function packagesOf({ metafile }: BuildResult): string[] {
  const inputs = Object.values(metafile?.outputs ?? {}).flatMap((output) => Object.entries(output.inputs));
  const kept = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return [...new Set(kept.flatMap(([input]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? []))].sort();
}
