// npm runs this after installing from sources and before packing. Without sources or a compiler it does nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';

/** A build writes it near its end; the compiler alone does not. */
const BUILT = 'dist/program/main.cjs';

/** @param {string} folder */
const newestIn = (folder) => Math.max(...readdirSync(folder, { recursive: true }).map((file) => statSync(`${folder}/${file}`).mtimeMs));

const canBuild = ['src/tsconfig.json', 'data', 'node_modules/typescript', 'node_modules/esbuild'].every((part) => existsSync(part));
if (canBuild && !(existsSync(BUILT) && statSync(BUILT).mtimeMs >= Math.max(newestIn('src'), newestIn('data')))) {
  process.stderr.write('Building genai-careers, which can take half a minute.\n');
  process.exitCode = spawnSync('npm run build --silent', { shell: true, stdio: ['ignore', 2, 2] }).status ?? 1;
}
