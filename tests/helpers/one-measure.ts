import { createRequire } from 'node:module';
import { widthOf } from '../../src/render/terminal/width.ts';

/**
 * Gives the table library our measure of text, as the build does for the program that ships (src/build/shims). Its own, older one
 * takes some combining marks for a cell of their own and would then shorten what fits. Import this before anything that draws.
 */
const table = createRequire(createRequire(import.meta.url).resolve('cli-table3'));
table('string-width');
const measure = table.cache[table.resolve('string-width')];
if (measure === undefined) throw new Error('the table library measures by another package now');
measure.exports = widthOf;
