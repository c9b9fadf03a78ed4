import type { Rule } from '../rule.ts';
import { referenceDangling } from './reference-dangling.ts';

/** Every rule, one a file; the order does not matter. */
export const rules: readonly Rule[] = [referenceDangling];
