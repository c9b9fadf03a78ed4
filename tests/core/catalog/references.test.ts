import { expect, test } from 'vitest';
import { hoursCited } from '../../../src/core/catalog/references.ts';
import { jsonAnswer, shippedCatalog } from '../../helpers/cli.ts';

type Step = { kind: string; id?: string; course?: string; hours: number; assumed?: boolean; source: string | null; asOf: string | null };

const catalog = shippedCatalog();
const published = new Map(
  [...catalog.courses.map((one) => ['course', one] as const), ...catalog.projects.map((one) => ['project', one] as const)].map(
    ([kind, { id, hours }]) => [`${kind} ${id}`, hours],
  ),
);

test.each([
  ['gap mlops --skill python=3', 20],
  ['plan mlops --skill python=3 --start 2026-03-02', 5],
  ['next --role mlops --skill python=3', 2],
  ['route nlp-specialist --from teacher --start 2026-03-02', 5],
])('each step of %s cites who says its hours, and lists that source', async (line, least) => {
  const answer = await jsonAnswer(line);
  const listed = new Set(answer.sources.map(({ id }: { id: string }) => id));
  const steps = stepsIn(answer);
  expect(steps.length).toBeGreaterThan(least);
  for (const { kind, id, course, source, asOf } of steps) {
    const hours = published.get(`${kind} ${course ?? id}`);
    const isStated = hours?.value !== null;
    expect({ source, asOf }, id ?? course).toEqual({ source: isStated ? hours?.source : null, asOf: isStated ? hours?.asOf : null });
    if (source !== null) expect(listed).toContain(source);
  }
});

test('hours that nobody states, and those of a step that is gone, cite nobody', () => {
  const unknown = catalog.courses.find(({ hours }) => hours.value === null);
  expect(hoursCited(catalog, { kind: 'course', id: 'mlops-zoomcamp' })).toEqual({ source: 'datatalks-docs', asOf: '2026-08' });
  expect(hoursCited(catalog, { kind: 'course', id: unknown?.id ?? '' })).toEqual({ source: null, asOf: null });
  expect(hoursCited(catalog, { kind: 'project', id: 'gone' })).toEqual({ source: null, asOf: null });
});

/** Courses and projects with hours, at any depth. */
function stepsIn(value: unknown): Step[] {
  if (typeof value !== 'object' || value === null) return [];
  const isStep = 'kind' in value && (value.kind === 'course' || value.kind === 'project') && 'hours' in value;
  return [...(isStep ? [value as Step] : []), ...Object.values(value).flatMap(stepsIn)];
}
