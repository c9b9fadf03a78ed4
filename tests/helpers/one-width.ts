import { createRequire } from 'node:module';
import { widthOf } from '../../src/render/terminal/width.ts';

/** Tests run the source, where cli-table3 would measure text by its own, older tables; src/build/bundle.ts does the same for the program. */
const { resolve, cache } = createRequire(createRequire(import.meta.url).resolve('cli-table3'));
const file = resolve('string-width');
cache[file] = { id: file, filename: file, loaded: true, exports: widthOf } as NodeJS.Module;
