import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { clean } from '../../../src/render/clean.ts';
import { renderHtml } from '../../../src/render/html/page.ts';
import type { Block, View } from '../../../src/view/view.ts';
import { hostile, view } from '../generated.ts';

const pageOf = (blocks: readonly Block[], rest: Partial<View> = {}): string => renderHtml({ kind: 'test', blocks, data: {}, ...rest });

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  parent: Element | undefined;
}

/** Every element, with its text; an end tag without its start, or a start without its end, fails. */
function elementsOf(page: string): Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      open.push({ name, attributes, text: '', parent: open.at(-1) });
      all.push(open.at(-1) as Element);
    },
    ontext(text) {
      for (const element of open) element.text += text;
    },
    onclosetag(name, isImplied) {
      const closed = open.pop();
      expect(closed?.name).toBe(name);
      expect(isImplied && !['meta', 'line', 'rect', 'path'].includes(name), name).toBe(false);
    },
  });
  parser.end(page);
  expect(open).toEqual([]);
  return all;
}

const named = (elements: readonly Element[], name: string): Element[] => elements.filter((one) => one.name === name);

const ELEMENTS = new Set(
  'html head meta title style body header main footer p h1 h2 h3 a strong span abbr dl div dt dd ul ol li table caption thead tbody tr th td figure svg desc line rect path text'.split(
    ' ',
  ),
);

test('a page of anything holds only harmless elements and attributes, and every text as text', () => {
  fc.assert(
    fc.property(view, (made) => {
      for (const { name, attributes } of elementsOf(renderHtml(made))) {
        expect(ELEMENTS).toContain(name);
        for (const [key, value] of Object.entries(attributes)) {
          expect(key).not.toMatch(/^on|^style$|^src|^srcset$|^xlink/);
          if (key === 'href') expect(value).toMatch(/^(https?:\/\/|#source-\d+$)/);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a hostile title is the heading and the name of the page, letter by letter', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const elements = elementsOf(
        pageOf([
          { kind: 'title', text },
          { kind: 'list', items: [text] },
        ]),
      );
      const shown = clean(text);
      expect(named(elements, 'h1').map((one) => one.text)).toEqual([shown]);
      expect(named(elements, 'li').map((one) => one.text)).toEqual([shown]);
      expect(named(elements, 'title')[0]?.text).toBe(shown.replaceAll('\u00a0', ' '));
    }),
  );
  expect(pageOf([{ kind: 'title', text: `</title><script>alert(1)</script>'"&` }])).toContain(
    '<h1>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#39;&quot;&amp;</h1>',
  );
});

test('a page asks for nothing and runs nothing', () => {
  const page = pageOf([{ kind: 'text', text: 'x' }]);
  expect(page).toContain(
    `content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
  );
  expect(page).not.toMatch(/url\(|@import|<script|<link|<img/);
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
});

test('a page links only addresses of the web', () => {
  const urls = [
    'https://example.org/?a=1&b="2"',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://a b',
    '//example.org',
    'HTTPS://example.org',
  ];
  const elements = elementsOf(pageOf([{ kind: 'text', text: urls.map((url) => ({ text: 'here', url })) }]));
  expect(named(elements, 'a').map(({ attributes }) => attributes['href'])).toEqual(['https://example.org/?a=1&b="2"']);
});

test('the mark of a source links its note at the foot, and one without a note is left out', () => {
  const text = ['$5', { text: ' [7]', source: 'b' }, { text: ' [8]', source: 'nowhere' }];
  const footnotes = ['a', 'b'].map((id) => ({ id, text: `Source ${id}` }));
  const elements = elementsOf(pageOf([{ kind: 'text', text }], { footnotes }));
  expect(named(elements, 'a').map(({ text: mark, attributes }) => [mark, attributes['href']])).toEqual([['[2]', '#source-2']]);
  expect(elements.find(({ attributes }) => attributes['id'] === 'source-2')?.text).toBe('Source b');
});

test('sources that nothing marks stand by name below those with a number', () => {
  const footnotes = ['a', 'b'].map((id) => ({ id, short: `Name of ${id}`, text: `All of ${id}` }));
  const items = named(elementsOf(pageOf([{ kind: 'text', text: [{ text: '', source: 'b' }] }], { footnotes })), 'li');
  expect(items.map(({ text, attributes }) => [text, attributes['value']])).toEqual([
    ['All of b', '2'],
    ['Name of a', undefined],
  ]);
  expect(named(elementsOf(pageOf([], { footnotes })), 'li').map(({ text }) => text)).toEqual(['All of a', 'All of b']);
});

test('a page explains no word that it does not hold', () => {
  const legend = ['Fit: closeness. Rare ones count more. Ready: held. ●: a fifth. Weeks and hours: of study. ≈: assumed.', 'Dots: none.'];
  const blocks: Block[] = [{ kind: 'text', text: 'Readiness is 40%: ready in ≈ 9 hours' }];
  const foot = elementsOf(pageOf(blocks, { provenance: legend })).find(({ name }) => name === 'footer');
  expect(foot?.text).toBe('How to read thisReady: held. Weeks and hours: of study. ≈: assumed.');
});

test('the running title of paper is the title, and cannot end the style', () => {
  const style = named(elementsOf(pageOf([{ kind: 'title', text: 'Wörk "</style>\\' }])), 'style')[0]?.text;
  expect(style).toContain('content: "W\\f6 rk \\22 \\3c \\2f style\\3e \\5c "');
});

test('an address that stands twice is printed once, at its last place', () => {
  const link = (text: string) => ({ text, url: 'https://a.example' });
  const links = named(
    elementsOf(
      pageOf([
        { kind: 'text', text: [link('First')] },
        { kind: 'text', text: [link('Last')] },
      ]),
    ),
    'a',
  );
  expect(links.map(({ text, attributes }) => [text, attributes['class']])).toEqual([
    ['First', 'bare'],
    ['Last', undefined],
  ]);
});

const ranges: Block = {
  kind: 'ranges',
  scale: { min: 50_000, max: 250_000, unit: 'usd' },
  rows: [
    { label: 'MLOps', draw: { kind: 'none' } },
    { label: 'claimed', draw: { kind: 'claim', low: 100_000, high: 220_000, openEnded: true }, figure: '$100k – $220k+', source: 'a' },
    { label: 'observed', draw: { kind: 'spread', p10: 90_000, p25: 140_000, p50: 150_000, p75: 200_000, p90: 250_000 }, after: 'n 218' },
    { label: 'few', draw: { kind: 'none' }, after: 'n 4 too few' },
  ],
  rules: [{ at: 150_000, label: 'offer $150k' }],
};

test('ranges are drawn on one scale, in a table of the same figures', () => {
  const elements = elementsOf(pageOf([ranges], { footnotes: [{ id: 'a', text: 'A' }] }));
  const rows = named(elements, 'tr').map((row) =>
    elements.filter((one) => one.parent === row && !one.attributes['class']?.includes('draw')).map(({ text }) => text),
  );
  expect(rows).toEqual([
    ['What', 'Claim or median', 'Middle half', 'Figures'],
    ['MLOps'],
    ['claimed', '$100k – $220k+', '', '\u00a0[1]'],
    ['observed', '$150k', '$140k – $200k', 'n 218'],
    ['few', '', '', 'n 4 too few'],
  ]);
  const words = named(elements, 'desc').map(({ text }) => text);
  expect(words).toEqual([
    'From $50k to $250k.',
    'Claimed: $100,000 to $220,000 or more.',
    'Median $150,000, middle half $140,000 to $200,000, 10th to 90th percentile $90,000 to $250,000.',
  ]);
  const half = named(elements, 'rect').find(({ attributes }) => attributes['class'] === 'half' && attributes['x']?.endsWith('%'));
  expect(half?.attributes).toMatchObject({ x: '45%', width: '30%' });
  const rules = named(elements, 'line').filter(({ attributes }) => attributes['class'] === 'rule');
  expect(rules.map(({ attributes }) => attributes['x1'])).toEqual(['8', '50%', '50%']);
});

test('every drawing has a title and a description, and every table a caption and heads with a scope', () => {
  fc.assert(
    fc.property(view, (made) => {
      const elements = elementsOf(renderHtml(made));
      for (const svg of named(elements, 'svg')) {
        const children = elements.filter(({ parent }) => parent === svg).map(({ name }) => name);
        if (svg.attributes['role'] === 'img') expect(children.slice(0, 2)).toEqual(['title', 'desc']);
        else expect(svg.attributes['aria-hidden'] === 'true' || svg.parent?.name === 'svg').toBe(true);
      }
      for (const table of named(elements, 'table')) expect(elements.find(({ parent }) => parent === table)?.name).toBe('caption');
      for (const { attributes } of named(elements, 'th')) expect(['col', 'row', 'rowgroup']).toContain(attributes['scope']);
    }),
    { numRuns: 60 },
  );
});

test('a timeline is a table of its steps with dates, and bars in the place of their weeks', () => {
  const row = {
    step: 2,
    label: { text: 'Docker' },
    from: 10,
    to: 15,
    when: 'May 2027',
    mark: 'project' as const,
    after: [{ text: '9 h' }, { text: '' }],
  };
  const elements = elementsOf(
    pageOf([{ kind: 'timeline', weeks: 20, ticks: [{ at: 0, label: 'Jan' }], rows: [row], ends: ['Hours', 'Certificate'] }]),
  );
  expect(named(elements, 'th').map(({ text }) => text)).toEqual(['Step', expect.stringContaining('Jan'), 'Dates', 'Hours', '2. Docker']);
  expect(named(elements, 'td').map(({ text }) => text)).toEqual([expect.stringContaining('May 2027'), 'May 2027', '9\u00a0h']);
  expect(named(elements, 'rect').map(({ attributes }) => attributes)).toContainEqual(
    expect.objectContaining({ class: 'project', x: '50%', width: '25%' }),
  );
});

test('what only commands need is left out, and a line of nothing else too', () => {
  const id = { text: 'mlops-engineer', tone: 'accent' as const, hint: true as const };
  const blocks: Block[] = [
    { kind: 'title', text: 'MLOps Engineer', aside: [id] },
    { kind: 'text', text: ['49 less', { text: ': --optimise cost', hint: true }, '.'] },
  ];
  expect(named(elementsOf(pageOf(blocks)), 'p').map(({ text }) => text)).toEqual(['genai-careers', '49 less.']);
});

test('a figure keeps its unit on its line', () => {
  const elements = elementsOf(pageOf([{ kind: 'text', text: '≈ 94 h or ≈ $296, 3 hours' }]));
  expect(named(elements, 'p').at(-1)?.text).toBe('≈\u00a094\u00a0h or ≈\u00a0$296, 3 hours');
});

test('a checklist shows what is done, and says so', () => {
  const items = [{ text: 'One', below: ['9 h', 'free'], done: true }, 'Two'];
  const elements = elementsOf(pageOf([{ kind: 'list', marker: 'check', items }]));
  expect(named(elements, 'li').map(({ text }) => text)).toEqual(['One9\u00a0hfree', 'Two']);
  expect(elements.flatMap(({ attributes }) => attributes['aria-label'] ?? [])).toEqual(['done', 'to do']);
});

test('a cell with a meter draws it beside the figure, and five dots are said as a number', () => {
  const rows = [
    {
      role: 'MLOps',
      fit: '●●●○○',
      ready: { text: '38%', meter: { value: 0.38, target: 1, max: 1 } },
      level: { text: '1 → 3', meter: { value: 1, target: 3, max: 4 } },
    },
  ];
  const columns = [
    { key: 'role', title: 'Role' },
    { key: 'fit', title: 'Fit' },
    { key: 'ready', title: 'Ready' },
    { key: 'level', title: 'Level' },
  ];
  const elements = elementsOf(pageOf([{ kind: 'table', table: { columns, rows } }]));
  expect(elements.flatMap(({ attributes }) => attributes['aria-label'] ?? [])).toEqual(['3 of 5']);
  expect(named(elements, 'rect').map(({ attributes }) => attributes['width'])).toEqual(['100%', '38%', '75%', '25%']);
  expect(named(elements, 'desc').map(({ text }) => text)).toEqual(['38 of 100.', '1 of 3, on a scale from 0 to 4.']);
});

test('facts without a label belong to the one before', () => {
  const elements = elementsOf(
    pageOf([
      {
        kind: 'facts',
        facts: [
          { label: 'A', text: '1' },
          { label: '', text: '2' },
          { label: '  B', text: '3' },
        ],
      },
    ]),
  );
  expect(named(elements, 'dt').map(({ text }) => text)).toEqual(['A', 'B']);
  expect(named(elements, 'dd').map(({ text }) => text)).toEqual(['1', '2', '3']);
});

test('the first title is the heading of the page, wherever it stands, and headings leave out no level', () => {
  const elements = elementsOf(
    pageOf([
      { kind: 'text', text: 'Finished' },
      { kind: 'title', text: 'T', aside: 'x' },
      { kind: 'heading', text: 'H' },
      { kind: 'heading', text: 'S', level: 3 },
    ]),
  );
  const heads = elements.filter(({ name }) => /^h\d$/.test(name)).map(({ name, text }) => [name, text]);
  expect(heads).toEqual([
    ['h1', 'T'],
    ['h2', 'H'],
    ['h3', 'S'],
  ]);
  expect(named(elementsOf(pageOf([{ kind: 'text', text: 'x' }])), 'h1').map(({ text }) => text)).toEqual(['genai-careers: test']);
});
