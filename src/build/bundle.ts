import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = join(root, 'dist', 'program');

/**
 * The published program as CommonJS chunks: what starts fastest on Node 20. esbuild splits ES modules only,
 * so the split chunks are turned into CommonJS one by one, dynamic imports included.
 */
async function bundleProgram(): Promise<void> {
  await rm(out, { recursive: true, force: true });
  const result = await build({
    entryPoints: [join(root, 'src/cli/main.ts')],
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    outExtension: { '.js': '.cjs' },
    write: false,
    metafile: true,
    logLevel: 'warning',
  });
  await mkdir(out, { recursive: true });
  for (const file of result.outputFiles) {
    const { code } = await transform(file.text, {
      format: 'cjs',
      target: 'node20',
      platform: 'node',
      minify: true,
      supported: { 'dynamic-import': false },
      logLevel: 'warning',
    });
    await writeFile(file.path, code);
  }
  await writeFile(join(root, 'dist', 'bundled.json'), JSON.stringify(bundledPackages(Object.keys(result.metafile.inputs)), null, 2));
}

/** Names of the packages that went into the program, for the licence notices. */
function bundledPackages(inputs: readonly string[]): string[] {
  const names = inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  return [...new Set(names)].sort();
}

/** The library as one ES module: importing it runs nothing and needs no other package. */
async function bundleLibrary(): Promise<void> {
  await build({
    entryPoints: [join(root, 'src/index.ts')],
    outfile: join(root, 'dist/index.js'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    legalComments: 'none',
    logLevel: 'warning',
  });
}

await bundleProgram();
await bundleLibrary();
