import { expect, test } from 'vitest';
import { fromPlainText } from '../../../src/documents/text/lines.ts';
import { blocksOf } from '../../../src/documents/text/sections.ts';

const kinds = (text: string) => blocksOf(fromPlainText(text)).map(({ section, kind, text }) => `${section} ${kind} ${text}`);

test.each(['Jan 2022 → today', '2019 to 2021', 'Aug 2021 to till date', '07/2018 - Jul 2021', "Jan'17 – June 2018", '2021 →'])(
  'a title with %s begins a job where no heading does',
  (dates) => {
    expect(kinds(`Ada Example\nReliability Engineer, Acme — ${dates}\nKept the lights on.`)).toEqual([
      'top line Ada Example',
      'experience title Reliability Engineer, Acme',
      `experience dates ${dates}`,
      'experience line Kept the lights on.',
    ]);
  },
);

test('a degree, a list entry and a single year begin none', () => {
  const lines = [
    'BSc Mathematics, University of Nowhere, 2012 – 2016',
    '- Reliability Engineer, Acme, 2019 – 2021',
    'Prize of the year, 2019',
  ];
  for (const line of lines) expect(kinds(`Ada Example\n${line}`).join()).not.toContain('experience');
});

test('in a table of skills a cell such as Languages names a group', () => {
  const cell = (text: string, line: number) => ({ text, page: null, line, shape: 'cell' as const });
  const heading = { text: 'Technical skills', page: null, line: 1, shape: 'heading' as const, depth: 2 };
  const blocks = blocksOf([heading, cell('Languages', 2), cell('Python, C++', 2), cell('Tools', 3), cell('Docker', 3)]);
  expect(blocks.map(({ section, kind, within }) => `${section} ${kind} ${within ?? ''}`.trim())).toEqual([
    'skills heading',
    'skills heading',
    'skills cell Languages',
    'skills heading',
    'skills cell Tools',
  ]);
});
