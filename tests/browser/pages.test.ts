import axe, { type AxeResults } from 'axe-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { shippedCatalog } from '../helpers/cli.ts';
import { lines, useBrowser, visit } from './pages.ts';

useBrowser();

const violationsOf = ({ violations }: AxeResults): string[] =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));

test.each(Object.entries(lines))(
  'the page of %s asks for nothing, says nothing and is accessible in light and dark',
  async (_name, line) => {
    for (const dark of [false, true]) {
      const { page, url, requests, messages } = await visit(line, { dark });
      await page.evaluate(axe.source);
      expect(violationsOf(await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })'))).toEqual([]);
      expect(requests).toEqual([url]);
      expect(messages).toEqual([]);
      await page.context().close();
    }
  },
);

test.each(Object.entries(lines))('the page of %s fits into 360 pixels, and is accessible there', async (_name, line) => {
  const { page } = await visit(line, { width: 360 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('.axis text')].flatMap((label) => {
      const { right } = label.getBoundingClientRect();
      let box = label.closest('svg')?.parentElement ?? null;
      while (box !== null && !(getComputedStyle(box).overflowX === 'hidden' && box.getBoundingClientRect().right < right))
        box = box.parentElement;
      return box === null ? [] : [label.textContent];
    }),
  );
  expect(cut).toEqual([]);
  await page.evaluate(axe.source);
  expect(violationsOf(await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })'))).toEqual([]);
  await page.context().close();
});

test.each(['A4', 'Letter'])(
  'a plan on %s paper has its title, its figures and every link written out, and splits no row',
  async (format) => {
    const { page } = await visit(lines['plan'] ?? '', { dark: true });
    const links = await page.evaluate(() => [...document.querySelectorAll('.check a')].map((link) => link.getAttribute('href') ?? ''));
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
    const { text } = await extractText(pdf, { mergePages: true });
    const words = text.replace(/\s+/g, '');
    expect(words).toContain('MLOpsEngineerfromnothing');
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(words).toContain(`(${link})`);
    await page.emulateMedia({ media: 'print' });
    const kept = await page.evaluate(() =>
      [...document.querySelectorAll('tbody tr, .check li')].map((row) => getComputedStyle(row).breakInside),
    );
    expect(new Set(kept)).toEqual(new Set(['avoid']));
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'))).toBe('#fff');
    await page.context().close();
  },
);

test('a hostile title stays text in a browser, and runs nothing', async () => {
  const hostile = '"><img src=x onerror=alert(1)><script>alert(1)</script> &lt;b&gt; javascript:alert(1)';
  const shipped = shippedCatalog();
  const courses = shipped.courses.map((course) => ({ ...course, title: hostile }));
  const { page, url, requests, messages } = await visit(lines['plan'] ?? '', { catalog: { ...shipped, courses } });
  expect(await page.locator('.check a').first().textContent()).toBe(hostile);
  expect(await page.locator('img, script, [onerror]').count()).toBe(0);
  expect({ requests, messages }).toEqual({ requests: [url], messages: [] });
  await page.context().close();
});
