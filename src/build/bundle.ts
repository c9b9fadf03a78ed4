import { readdirSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, type BuildResult, build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = join(root, 'src');
const out = join(root, 'dist', 'program');

/** Packages that several files need, one file each. */
const packages = new Set(['@commander-js/extra-typings', 'zod', 'yaml', 'csv-parse/sync']);

/** Other names of theirs. */
const synonyms: Record<string, string> = { 'zod/v4': 'zod' };

/** What `plan` and `gap` say beside the plan; others count its hours only. */
const ANSWERS = /core\/plan\/(?:beside|order|calendar\/(?!pace|sessions)|answer|named-plan|plan-to)/;

/**
 * Modules that many commands need, in one file: `instanceof` must know their classes, and each copy is read again. Each
 * lies in the first that names it.
 */
const rooms: Record<string, string[]> = {
  'main.cjs': [
    ...['cli/main', 'cli/format', 'cli/globals', 'cli/overlays', 'cli/print', 'cli/profile-file', 'core/command-line'],
    ...[
      'core/errors',
      'core/progress/journal',
      'files/read',
      'files/reasons',
      'files/write',
      'home/profile-path',
      'render/clean',
      'render/index',
    ],
  ],
  'core-catalog.cjs': [
    ...['core/date-words/names', 'core/dates', 'core/fit/levels', 'core/lookup', 'core/once-per', 'core/roles'],
    ...['core/profile/begun', 'core/profile/person'],
    ...['view/build', 'view/course-cells', 'view/fit-cells', 'view/sources', 'view/words/counts'],
    ...modulesOf('core/catalog'),
    ...modulesOf('core/titles'),
  ],
  'core-date-words.cjs': modulesOf('core/date-words'),
  'core-progress-plans.cjs': ['core/progress/plans', 'core/progress/calendar-entries'],
  'core-plan-answer.cjs': modulesOf('core/plan').filter((name) => ANSWERS.test(name)),
  'core-plan.cjs': modulesOf('core/plan'),
  'core-reading.cjs': [...modulesOf('core/reading'), ...modulesOf('core/ad')],
  'core-progress.cjs': [...modulesOf('core/progress'), ...modulesOf('view/status')],
  'view-plan.cjs': modulesOf('view/plan'),
  'view-report.cjs': [...modulesOf('core/report'), ...modulesOf('view/report')],
  'documents-text.cjs': [...modulesOf('documents/text'), 'documents/limits', 'documents/read', 'documents/sniff'],
  'documents-marked.cjs': modulesOf('documents/marked'),
  'core-explore-search.cjs': ['core/explore/search', 'core/explore/search-index', 'core/explore/searched'],
  'catalog-check.cjs': ['catalog/check', 'catalog/kinds', 'catalog/overlay', 'catalog/read-yaml'],
};
const placed = new Set<string>();
for (const [file, modules] of Object.entries(rooms)) {
  rooms[file] = modules.filter((name) => !placed.has(name));
  for (const name of modules) placed.add(name);
}
const roomOf = new Map(Object.entries(rooms).flatMap(([file, modules]) => modules.map((name) => [join(source, `${name}.ts`), file])));

function modulesOf(folder: string): string[] {
  const names = readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name.replace(/\.ts$/, '')}`);
}

/** By the module, package or room they start at; an import adds one when met. */
const files = new Map([['main.cjs', 'main.cjs']]);

function fileOf(module: string): string {
  const name = module.startsWith(source) ? relative(source, module).replace(/\.ts$/, '') : module.replace('@', '');
  return `${name.replaceAll(/\W+/g, '-')}.cjs`;
}

/**
 * One file for all costs 10 ms more a start on Node 20, and esbuild's `splitting` the same again: it makes a hundred
 * small files.
 */
const cutAtDynamicImports = (entry: string): Plugin => ({
  name: 'cut-at-dynamic-imports',
  setup(building) {
    building.onResolve({ filter: /./ }, ({ kind, path, resolveDir }) => {
      const module = path.startsWith('.') ? join(resolveDir, path) : (synonyms[path] ?? path);
      const start = roomOf.get(module) ?? module;
      const isOwnFile = roomOf.has(module) || packages.has(module) || (kind === 'dynamic-import' && module.startsWith(source));
      if (kind === 'entry-point' || !isOwnFile || start === entry) return undefined;
      const file = roomOf.get(module) ?? files.get(module) ?? fileOf(module);
      files.set(start, file);
      return { path: `./${file}`, external: true };
    });
  },
});

/** The code that exports all of a room. Of two exports with one name JavaScript would drop both. */
function roomCode(modules: readonly string[]): string {
  const exported = modules.flatMap((name) => [...readFileSync(join(source, `${name}.ts`), 'utf8').matchAll(EXPORT)].map(([, own]) => own));
  const twice = exported.filter((name, at) => exported.indexOf(name) < at);
  if (twice.length > 0) throw new Error(`exported twice in one file: ${twice.join(', ')}`);
  return modules.map((name) => `export * from './${name}.ts';`).join('\n');
}

const EXPORT = /^export (?:async )?(?:class|const|function) (\w+)/gm;

const zodOfProgram: Plugin = {
  name: 'zod-of-program',
  setup(building) {
    building.onResolve({ filter: /^zod$/ }, () => ({ path: './program/zod.cjs', external: true }));
  },
};

/** zod brings messages in fifty other languages, a quarter of a megabyte. */
const withoutLocales: Plugin = {
  name: 'without-locales',
  setup(building) {
    building.onResolve({ filter: /\/locales\/index\.js$/ }, ({ resolveDir }) => ({ path: join(resolveDir, '../locales/en.js') }));
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

/** commander loads it to start commands that are programs. We have none, and it takes 4 ms a start. */
const noPrograms: Plugin = {
  name: 'no-programs',
  setup(building) {
    building.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: join(source, 'build/shims/child-process.cjs') } : undefined,
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
for (const [start, file] of files) {
  const modules = rooms[start];
  const result = await build({
    ...options,
    ...(modules === undefined ? { entryPoints: [start] } : { stdin: { contents: roomCode(modules), resolveDir: source } }),
    outfile: join(out, file),
    format: 'cjs',
    supported: { 'dynamic-import': false },
    minify: true,
    plugins: [noPrograms, cutAtDynamicImports(start), ourWidths, withoutLocales],
    alias: {
      // The editor prompt brings half a megabyte of encodings, and no question opens an editor.
      '@inquirer/editor': join(source, 'build/shims/editor.cjs'),
      '@modelcontextprotocol/server/_shims': join(source, 'build/shims/mcp.mjs'),
    },
  });
  bundled[`program/${file}`] = packagesOf(result);
}

const library = await build({
  ...options,
  entryPoints: [join(source, 'index.ts'), join(source, 'report.ts')],
  outdir: join(root, 'dist'),
  // What both need stands in a file of its own.
  splitting: true,
  chunkNames: 'library-shared',
  format: 'esm',
  minify: true,
  plugins: [zodOfProgram],
});
bundled['library-shared.js'] = packagesOf(library);
await writeFile(join(root, 'dist', 'bundled.json'), JSON.stringify(bundled, null, 2));

/** Packages of which something was kept. */
function packagesOf({ metafile }: BuildResult): string[] {
  const inputs = Object.values(metafile?.outputs ?? {}).flatMap((output) => Object.entries(output.inputs));
  const kept = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return [...new Set(kept.flatMap(([input]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? []))].sort();
}
