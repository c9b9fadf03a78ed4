import { expect, test } from 'vitest';
import { cli, jsonAnswer, shippedCatalog } from '../../helpers/cli.ts';

test('a plan says between which hours the whole of it lies, the stated ends of its steps added up', async () => {
  const line = 'plan ai-product-manager';
  const { hours, hoursRange, steps } = await jsonAnswer(line);
  let [low, high] = [0, 0];
  for (const step of steps) {
    const stated = step.kind === 'course' ? shippedCatalog().courses.find(({ id }) => id === step.course)?.hours : undefined;
    low += Math.min(stated?.low ?? step.hours, step.hours);
    high += Math.max(stated?.high ?? (step.basis === 'assumed' ? step.hours * 1.5 : step.hours), step.hours);
  }
  expect(hoursRange).toEqual({ low: expect.closeTo(low, 1), high: expect.closeTo(high, 1) });
  expect(hoursRange.low).toBeLessThan(hours);
  expect(hoursRange.high).toBeGreaterThan(hours);
  expect((await cli(line)).stdout).toContain(` ${Math.round(hours)} h (${Math.round(low)} to ${Math.round(high)} h), `);
});

test('no plan has no range', async () => {
  const { stdout } = await cli('plan mlops --weeks 1 --free -f json');
  expect(JSON.parse(stdout)).toMatchObject({ hours: null, hoursRange: null });
});
