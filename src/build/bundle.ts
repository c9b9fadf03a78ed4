import { readdirSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, type BuildResult, build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = join(root, 'src');
const out = join(root, 'dist', 'program');

const MAIN = 'cli/main.ts';

/**
 * Modules that become files of their own, loaded only when a line asks for them: every command with what it needs, commander
 * with what is said by it, what only some answers are written with, and what reads the files of a person. What every line goes through is one file.
 */
const apart = [
  'render/terminal/page.ts',
  'render/csv.ts',
  'render/markdown.ts',
  'render/ics.ts',
  'catalog/overlay.ts',
  'catalog/templates.ts',
  'core/explore/search.ts',
  'cli/prompt/inquirer.ts',
  'cli/explore/explorer.ts',
  'cli/completion/complete.ts',
  'cli/completion/scripts.ts',
  'cli/plan-diff.ts',
  'cli/resume.ts',
  'home/profile-store.ts',
  ...readdirSync(join(source, 'cli/commands')).map((name) => `cli/commands/${name}`),
];

const fileOf = (module: string): string => (module === MAIN ? 'main.cjs' : `${module.replace(/\.ts$/, '').replaceAll('/', '-')}.cjs`);

/** Packages that several parts need and a first answer never does: files of their own, so that each is there once. */
const vendors = ['zod', 'yaml', 'csv-parse/sync', '@commander-js/extra-typings'];

const vendorFile = (name: string): string => `vendor-${name.replaceAll('/', '-')}.cjs`;

/** Leaves imports of the packages above in place, as imports of their own files. */
const keepVendors: Plugin = {
  name: 'keep-vendors',
  setup(building) {
    building.onResolve({ filter: /^[@a-z]/ }, ({ path }) =>
      vendors.includes(path) ? { path: `./${vendorFile(path)}`, external: true } : undefined,
    );
  },
};

const shim = (name: string): { path: string } => ({ path: join(source, 'build/shims', `${name}.cjs`) });

/** What packages load and these answers do without: each shim says what it spares. */
const spareLoading: Plugin = {
  name: 'spare-loading',
  setup(building) {
    building.onResolve({ filter: /^node:child_process$/ }, () => shim('child-process'));
    building.onResolve({ filter: /^#supports-color$/ }, () => shim('supports-color'));
    building.onResolve({ filter: /^@inquirer\/editor$/ }, () => shim('editor'));
    building.onResolve({ filter: /^(chalk|fast-wrap-ansi)$/ }, ({ path, importer }) =>
      importer.includes('build/shims') ? undefined : shim(path),
    );
    building.onResolve({ filter: /^fast-string-width$/ }, ({ importer }) => {
      if (importer.endsWith('shims/fast-string-width.cjs')) return undefined;
      return shim(importer.endsWith('render/terminal/width.ts') ? 'fast-string-width' : 'string-width');
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
};

/** Each published file with the folders of the packages inside it. */
type Bundled = Record<string, string[]>;

/** What makes the files of the program CommonJS, because it starts fastest on Node 20. */
const program: BuildOptions = { ...shared, format: 'cjs', minify: true, supported: { 'dynamic-import': false } };

/**
 * Makes a bundled file what the start loads: a function in ASCII.
 *
 * The function is what the text comes to where it is run as a script with compiled code, and what the file exports where Node loads
 * it as a module. Putting it around the text only when it is loaded would take a second copy of the text.
 *
 * esbuild leaves characters in regular expressions as they are. With all of them written as escapes, V8 keeps a file as one byte a
 * character, and whoever reads it in another encoding than it was compiled in reads the same.
 */
async function makeLoadable(file: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const ascii = text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  await writeFile(file, `(typeof module === 'object' ? module : {}).exports = (function (exports, require, module) {${ascii}});\n`);
}

/** The published program: the file every command loads, what is apart from it, and the shared packages. */
async function bundleProgram(): Promise<Bundled> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const bundled: Bundled = {};
  const plugins = [keepApart, keepVendors, spareLoading];
  for (const module of [MAIN, ...apart]) {
    const outfile = join(out, fileOf(module));
    bundled[`program/${fileOf(module)}`] = packagesOf(await build({ ...program, entryPoints: [join(source, module)], outfile, plugins }));
  }
  for (const name of vendors) {
    const entry = { stdin: { contents: `export * from '${name}';`, resolveDir: root }, outfile: join(out, vendorFile(name)) };
    bundled[`program/${vendorFile(name)}`] = packagesOf(await build({ ...program, ...entry }));
  }
  for (const file of Object.keys(bundled)) await makeLoadable(join(root, 'dist', file));
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
