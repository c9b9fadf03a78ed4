import { expect, test } from 'vitest';
import { jsonAnswer } from '../helpers/cli.ts';
import { lines, useBrowser, visit } from './pages.ts';

useBrowser();

/** Every number of an answer. */
function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  // Claims are quoted in words too.
  if (typeof value === 'string') return [...value.matchAll(/\$(\d[\d,]*)/g)].map(([, digits]) => Number(digits?.replaceAll(',', '')));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

test.each(['list', 'show', 'compare', 'salary', 'salary of all', 'salary by level', 'offer', 'match', 'report'])(
  'every amount of money on the page of %s is in its JSON, to the dollar or the thousand',
  async (name) => {
    const line = lines[name] ?? '';
    const { page } = await visit(line);
    const text = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
      const words: string[] = [];
      while (walker.nextNode())
        if (walker.currentNode.parentElement?.closest('svg') === null) words.push(walker.currentNode.textContent ?? '');
      return words.join(' ');
    });
    const amounts = [...text.matchAll(/\$(\d[\d,]*)(k?)/g)].map(([, digits = '', k]) => ({
      digits: digits.replaceAll(',', ''),
      k,
    }));
    expect(amounts.length).toBeGreaterThan(3);
    const numbers = numbersOf(await jsonAnswer(line));
    const [whole, thousands] = [new Set(numbers.map(String)), new Set(numbers.map((number) => String(Math.round(number / 1000))))];
    const unknown = amounts.filter(({ digits, k }) => !(k === 'k' ? thousands : whole).has(digits));
    expect(unknown).toEqual([]);
    await page.context().close();
  },
);

test('bars of pay end where their figures lie on the scale', async () => {
  const [{ observations }] = (await jsonAnswer('salary mlops')).roles;
  const { p10, p25, p50, p75, p90 } = observations[0].quantiles;
  const { page } = await visit('salary mlops');
  const drawn = await page.evaluate(() => {
    const row = [...document.querySelectorAll('.chart tbody tr')].find((one) => one.textContent?.includes('observed'));
    const box = (selector: string) => row?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const strip = box('.strip');
    const share = (x: number) => (x - strip.left) / strip.width;
    const [whisker, half, median] = [box('.whisker'), box('.half'), box('.median')];
    const ticks = [...document.querySelectorAll('.axis text')].map((tick) => ({
      label: tick.textContent ?? '',
      at: share((tick.getBoundingClientRect().left + tick.getBoundingClientRect().right) / 2),
    }));
    return { ticks, at: [whisker.left, half.left, (median.left + median.right) / 2, half.right, whisker.right].map(share) };
  });
  const [first, last] = [drawn.ticks[0], drawn.ticks.at(-1)];
  const dollars = (label = '') => Number(label.replace(/[$k]/g, '')) * 1000;
  const perShare = (dollars(last?.label) - dollars(first?.label)) / ((last?.at ?? 1) - (first?.at ?? 0));
  const amounts = drawn.at.map((share) => dollars(first?.label) + (share - (first?.at ?? 0)) * perShare);
  for (const [at, amount] of [p10, p25, p50, p75, p90].entries()) expect(Math.abs((amounts[at] ?? 0) - amount)).toBeLessThan(1500);
  await page.context().close();
});

test('a plan on the page has the steps, hours, prices, dates and links of its JSON, and bars as long as their hours', async () => {
  const { steps } = await jsonAnswer(lines['plan'] ?? '');
  const { page } = await visit(lines['plan'] ?? '');
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll('.timeline tbody tr')].map((row) => {
      const box = row.querySelector('rect')?.getBoundingClientRect() ?? new DOMRect();
      return {
        text: (row.textContent ?? '').replaceAll('\u00a0', ' '),
        href: row.querySelector('a')?.getAttribute('href') ?? null,
        left: box.left,
        width: box.width,
      };
    }),
  );
  expect(rows).toHaveLength(steps.length);
  const pixelsAnHour = (rows.at(-1)?.left ?? 0) + (rows.at(-1)?.width ?? 0) - (rows[0]?.left ?? 0);
  const total = steps.reduce((sum: number, { hours }: { hours: number }) => sum + hours, 0);
  for (const [at, step] of steps.entries()) {
    const row = rows[at];
    expect(row?.href).toBe(step.url);
    expect(row?.text).toContain(`${step.order}. ${step.kind === 'project' ? 'Project: ' : ''}${step.title}`);
    expect(row?.text).toContain(`${step.hours} h`);
    expect(row?.text).toContain(`${Number(step.end.slice(8))} `);
    expect(row?.text).toContain(step.end.slice(0, 4));
    expect(Math.abs((row?.width ?? 0) - (step.hours / total) * pixelsAnHour)).toBeLessThan(4);
  }
  await page.context().close();
});

test.each(['plan', 'salary'])('labels of the axis of %s stand apart within their chart, on a phone, a screen and paper', async (name) => {
  for (const width of [360, 680, 1000]) {
    const { page } = await visit(lines[name] ?? '', { width });
    // The width of A4 between its margins.
    if (width === 680) await page.emulateMedia({ media: 'print' });
    const { boxes, right } = await page.evaluate(() => ({
      boxes: [...document.querySelectorAll('thead .axis text')].map((label) => {
        const box = label.getBoundingClientRect();
        return { words: label.textContent ?? '', from: box.left, to: box.right };
      }),
      right: document.querySelector('.chart table')?.getBoundingClientRect().right ?? 0,
    }));
    expect(boxes.length).toBeGreaterThan(2);
    if (name === 'plan') expect(boxes[0]?.words).toBe('Mar 2026');
    for (const [at, { words, from, to }] of boxes.entries()) {
      expect([width, words, from - (boxes[at - 1]?.to ?? 0) > 3]).toEqual([width, words, true]);
      expect([width, words, to <= right]).toEqual([width, words, true]);
    }
    await page.context().close();
  }
});

test('readiness on the page of match is that of its JSON, in words and as bars', async () => {
  const { ranking } = await jsonAnswer(lines['match'] ?? '');
  const { page } = await visit(lines['match'] ?? '');
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll('tbody tr')].map((row) => {
      const textOf = (cell: Element) =>
        [...cell.childNodes]
          .map((node) => (node.nodeName === 'svg' ? '' : node.textContent))
          .join('')
          .replaceAll('\u00a0', ' ');
      const width = (name: string) => row.querySelector(name)?.getBoundingClientRect().width ?? 0;
      return {
        role: row.querySelector('th')?.textContent,
        cells: [...row.querySelectorAll('td')].map(textOf),
        share: width('.fill') / width('.track'),
      };
    }),
  );
  expect(rows.map(({ role }) => role)).toEqual(ranking.map(({ title }: { title: string }) => title));
  for (const [at, { readiness, gapHours, rank }] of ranking.entries()) {
    const row = rows[at];
    expect(row?.cells[0]).toBe(String(rank));
    expect(row?.cells[2]).toBe(`${Math.round(readiness * 100)}%`);
    expect(row?.cells[3]).toContain(`${Math.round(gapHours)} h`);
    expect(Math.abs((row?.share ?? 0) - readiness)).toBeLessThan(0.01);
  }
  await page.context().close();
});
