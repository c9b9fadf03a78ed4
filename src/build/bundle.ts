import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, type BuildResult, build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = join(root, 'src');
const out = join(root, 'dist', 'program');

/**
 * Modules that become files of their own, loaded only when a command imports them. Everything else is one file:
 * on Node 20 opening a file costs more than skipping over unused code in one that is open already.
 */
const apart = [
  'render/terminal/page.ts',
  'render/csv.ts',
  'render/markdown.ts',
  'render/ics.ts',
  'catalog/templates.ts',
  'core/explore/search.ts',
  'cli/prompt/inquirer.ts',
  'cli/explore/explorer.ts',
  'cli/completion/complete.ts',
  'cli/completion/scripts.ts',
  ...['compare', 'search', 'quiz', 'match', 'gap', 'plan', 'next', 'done', 'status', 'profile', 'data', 'explore'].map(
    (name) => `cli/commands/${name}.ts`,
  ),
];

const fileOf = (module: string): string => `${module.replace(/\.ts$/, '').replaceAll('/', '-')}.cjs`;

/** Packages that several parts need and a first answer never does: files of their own, so that each is there once. */
const vendors = ['commander', 'zod', 'yaml', 'csv-parse/sync'];

const vendorFile = (name: string): string => `vendor-${name.replaceAll('/', '-')}.cjs`;

/** Leaves imports of the packages above in place, as imports of their own files. */
const keepVendors: Plugin = {
  name: 'keep-vendors',
  setup(building) {
    building.onResolve({ filter: /^[@a-z]/ }, (args) => {
      // The typed twin of commander only adds types; there must be one kind of command and of error.
      const name = args.path === '@commander-js/extra-typings' ? 'commander' : args.path;
      return vendors.includes(name) ? { path: `./${vendorFile(name)}`, external: true } : undefined;
    });
  },
};

/** Leaves dynamic imports of the modules above in place, as imports of their own files. */
const keepApart: Plugin = {
  name: 'keep-apart',
  setup(building) {
    building.onResolve({ filter: /^\./ }, (args) => {
      if (args.kind !== 'dynamic-import') return undefined;
      const module = apart.find((candidate) => join(source, candidate) === resolve(args.resolveDir, args.path));
      return module === undefined ? undefined : { path: `./${fileOf(module)}`, external: true };
    });
  },
};

const shared: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  alias: {
    'node:child_process': join(source, 'build/shims/child-process.cjs'),
    'string-width': join(source, 'build/shims/string-width.cjs'),
  },
};

/** Each published file with the folders of the packages inside it. */
type Bundled = Record<string, string[]>;

/** What makes the files of the program CommonJS, because it starts fastest on Node 20. */
const program: BuildOptions = { ...shared, format: 'cjs', minify: true, supported: { 'dynamic-import': false } };

/** The published program: the file every command loads, what is apart from it, and the shared packages. */
async function bundleProgram(): Promise<Bundled> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const bundled: Bundled = {};
  for (const module of ['cli/main.ts', ...apart]) {
    const file = module === 'cli/main.ts' ? 'main.cjs' : fileOf(module);
    const entry = { entryPoints: [join(source, module)], outfile: join(out, file), plugins: [keepApart, keepVendors] };
    bundled[`program/${file}`] = packagesOf(await build({ ...program, ...entry }));
  }
  for (const name of vendors) {
    const entry = { stdin: { contents: `export * from '${name}';`, resolveDir: root }, outfile: join(out, vendorFile(name)) };
    bundled[`program/${vendorFile(name)}`] = packagesOf(await build({ ...program, ...entry }));
  }
  return bundled;
}

/** The library as one ES module: importing it runs nothing and needs no other package. */
async function bundleLibrary(): Promise<Bundled> {
  const result = await build({ ...shared, entryPoints: [join(source, 'index.ts')], outfile: join(root, 'dist/index.js'), format: 'esm' });
  return { 'index.js': packagesOf(result) };
}

/** Folders of the packages of which something was kept. */
function packagesOf({ metafile }: BuildResult): string[] {
  const inputs = Object.values(metafile?.outputs ?? {}).flatMap((output) => Object.entries(output.inputs));
  const kept = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return [...new Set(kept.flatMap(([input]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? []))].sort();
}

// For the licence notices, and for the test that nothing heavy slipped into the file that every command loads.
const bundled = { ...(await bundleProgram()), ...(await bundleLibrary()) };
await writeFile(join(root, 'dist', 'bundled.json'), JSON.stringify(bundled, null, 2));
