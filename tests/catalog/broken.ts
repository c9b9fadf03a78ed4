import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Check, checkData } from '../../src/catalog/check.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import { root } from '../helpers/cli.ts';

export const fixtures = join(root, 'tests', 'fixtures');
const broken = join(fixtures, 'broken');

/** The day every test judges data on. */
export const TODAY = '2026-11-22';

/** A small catalog without a finding: a bakery. */
export function soundCatalog(): Catalog {
  sound ??= checkData(nothing, [join(fixtures, 'sound')], TODAY).catalog;
  return sound;
}

let sound: Catalog | undefined;

/** Codes that a fixture breaks, one directory a code. */
export const brokenCodes = (): string[] => readdirSync(broken).sort();

/** Checks the fixture of a code over the sound catalog. A fixture of several overlays has them in `first` and `second`. */
export function checkBroken(code: string): Check {
  const directory = join(broken, code);
  const layers = existsSync(join(directory, 'first')) ? [join(directory, 'first'), join(directory, 'second')] : [directory];
  return checkData(soundCatalog, layers, TODAY);
}

function nothing(): never {
  throw new Error('a whole catalog lies over nothing');
}
