import { expect, test } from 'vitest';
import { nextOfNothing, nothingFits } from '../../src/view/nothing-fits.ts';

test('an empty list offers to search for words that a person can have typed, not for 100,000 letters', () => {
  expect(nothingFits('course', 'pyhton')).toContain('genai-careers search pyhton');
  expect(nextOfNothing('courses', 'pyhton')).toEqual(['search pyhton', 'courses']);
  for (const words of ['', 'x'.repeat(100_000)]) {
    expect(nothingFits('course', words)).toBe('No course fits. Leave out a filter.');
    expect(nextOfNothing('courses', words)).toEqual(['courses']);
  }
});
