import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Catalog } from '../../src/model/catalog.ts';
import { cli, root } from '../helpers/cli.ts';

const fixtures = join(root, 'tests', 'fixtures');
const known = '--skill python=3 --skill sql=2 --skill docker=1 --skill git=2';
const resume = `--resume ${join(fixtures, 'resumes/senior-engineer.json')}`;

/** A line for each kind of page. */
export const lines: Readonly<Record<string, string>> = {
  list: 'list',
  show: 'show mlops',
  compare: 'compare prompt-engineer mlops',
  'compare of four': 'compare ds nlp genai mlops',
  salary: 'salary mlops data-scientist',
  'salary of all': 'salary',
  'salary by level': 'salary genai-engineer --by level',
  offer: 'salary genai-engineer --level senior --offer 150k-190k',
  courses: 'courses --skill python',
  skills: 'skills python',
  search: 'search vector databases',
  match: `match ${known}`,
  gap: `gap mlops ${known}`,
  plan: 'plan mlops --hours-per-week 8 --start 2026-03-02',
  route: `route mlops ${resume} --start 2026-03-02`,
  batch: `batch ${join(fixtures, 'resumes')} --budget 300`,
  'no plan': 'plan ai-pm --start 2026-03-02 --weeks 4',
  next: `next --role mlops ${known}`,
  status: `status --profile ${join(fixtures, 'profiles/halfway.json')}`,
  quiz: `quiz --answers ${join(fixtures, 'answers.yaml')}`,
  report: `report mlops ${resume} --start 2026-03-02`,
  'report of three': `report ${resume} --start 2026-03-02 --anonymous`,
};

let browser: Browser;
let folder: string;

export function useBrowser(): void {
  beforeAll(async () => {
    const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
    // Root, as in a container, has no sandbox.
    browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
    folder = mkdtempSync(join(tmpdir(), 'genai-careers-pages-'));
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });
}

/** What a browser asked for and said while a page was open. */
export interface Visit {
  page: Page;
  url: string;
  requests: string[];
  messages: string[];
}

const answered = new Map<string, Promise<string>>();

/** Answered once: each page is looked at several times. */
function pageOf(line: string): Promise<string> {
  const known = answered.get(line) ?? cli(`${line} -f html`).then(({ stdout }) => stdout);
  answered.set(line, known);
  return known;
}

/** Writes the page that a line answers with, and opens it. */
export async function visit(line: string, options: { dark?: boolean; width?: number; catalog?: Catalog } = {}): Promise<Visit> {
  const stdout = options.catalog === undefined ? await pageOf(line) : (await cli(`${line} -f html`, { catalog: options.catalog })).stdout;
  expect(stdout).toMatch(/^<!doctype html>/);
  const file = join(mkdtempSync(join(folder, 'page-')), 'page.html');
  writeFileSync(file, stdout);
  const context = await browser.newContext({
    colorScheme: options.dark === true ? 'dark' : 'light',
    viewport: { width: options.width ?? 1000, height: 900 },
  });
  const page = await context.newPage();
  const [requests, messages]: [string[], string[]] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  const url = pathToFileURL(file).href;
  await page.goto(url, { waitUntil: 'load' });
  return { page, url, requests, messages };
}
