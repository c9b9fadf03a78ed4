import { expect, test } from 'vitest';
import { toAscii } from '../../src/render/ascii.ts';

test('ASCII writes known marks by their twins, letters without accents, and the rest as question marks', () => {
  expect(toAscii('Zürich → €5 … ●○ 日')).toBe('Zurich -> EUR5 ... *o ?');
});
