import { expect, test } from 'vitest';
import { type ReportQuestion, reportPage } from '../../src/report.ts';
import { cli, shippedCatalog } from '../helpers/cli.ts';

const me = { skills: { python: 3, sql: 2, docker: 2 }, hoursPerWeek: 6 };

test.each<[string, string, Omit<ReportQuestion, 'start'>]>([
  ['of one role', 'mlops --budget 100', { role: 'ML Ops', budget: 100 }],
  ['of the three that fit best', '', {}],
  ['with current pay', 'data-engineer --current-pay 60000 --free', { role: 'data-engineer', currentPay: 60_000, free: true }],
])('a report %s is the page of the command', async (_what, words, question) => {
  const line = `report ${words} --skill python=3 --skill sql=2 --skill docker=2 --hours-per-week 6 --start 2027-01-04 -f html`;
  const { stdout } = await cli(line.replaceAll(/ +/g, ' '));
  expect(reportPage(shippedCatalog(), me, { ...question, start: '2027-01-04' })).toBe(stdout);
});

test('the pay of today is 0 for whoever earns nothing, or the pay of a year', () => {
  const withPay = (currentPay: unknown) =>
    reportPage(shippedCatalog(), me, { role: 'mlops', start: '2027-01-04', currentPay } as ReportQuestion);
  expect(withPay(0)).toContain('Against no current pay');
  for (const wrong of [-1, 999, 10_000_001, Number.NaN, '60k'])
    expect(() => withPay(wrong)).toThrow('query.currentPay takes 0 or a number from 1000 to 10000000.');
});

test('a report tells what an advertisement asks of the person', () => {
  const ad = { blocks: [{ text: 'Strong Python and Kubernetes', section: 'requirements', kind: 'item' }] as const };
  const page = reportPage(shippedCatalog(), me, { role: 'mlops', start: '2027-01-04', ad });
  expect(page).toContain('The advertisement');
  expect(page).toContain('Kubernetes');
});

test.each<[object, object | undefined, string]>([
  [{ skills: {} }, { start: '2027-01-04' }, 'A report needs a role, or a person of whom a skill is known.'],
  [me, { role: 'mlops' }, 'query'],
  [me, undefined, 'query'],
  [me, { role: 'plumber', start: '2027-01-04' }, 'Plumber'],
  [{ skills: { python: 9 } }, { start: '2027-01-04' }, 'profile'],
  [me, { role: 'mlops', start: '2027-01-04', rolle: 1 }, 'query'],
])('wrong arguments of a report end in an error that names them: %j %j', (profile, query, word) => {
  expect(() => reportPage(shippedCatalog(), profile as typeof me, query as ReportQuestion)).toThrow(word);
});
