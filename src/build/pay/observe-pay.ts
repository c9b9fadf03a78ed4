import { fileURLToPath } from 'node:url';
import { observePayProgram } from './program.ts';

const data = fileURLToPath(new URL('../../../data', import.meta.url));
process.exitCode = observePayProgram(process.argv.slice(2), data, process.stderr);
