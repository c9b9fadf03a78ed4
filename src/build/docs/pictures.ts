import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { type Context, processContext } from '../../cli/context.ts';
import { main } from '../../cli/main.ts';
import { terminalPicture } from './terminal-picture.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = join(root, 'docs', 'pictures');
const CELLS = 84;
const TERMINAL = 'salary mlops data-scientist';
const REPORT = 'report mlops --resume tests/fixtures/resumes/senior-engineer.json --start 2027-01-04';

/** What a line prints, with colour. */
async function outputOf(line: string, more: readonly string[]): Promise<string> {
  const parts: string[] = [];
  const stdout: Context['stdout'] = { write: (part) => void parts.push(part), isTTY: false, columns: CELLS };
  const code = await main([...line.split(' '), ...more], { ...processContext(root), cwd: root, stdin: process.stdin, stdout });
  if (code !== 0) throw new Error(`${line} exits ${code}`);
  return parts.join('');
}

/** The part of a page below its second heading, as a browser shows it. */
async function takePage(html: string, file: string): Promise<void> {
  const browserFile = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(browserFile)) {
    process.stderr.write(`No picture of the report: there is no ${browserFile}.\n`);
    return;
  }
  const temporary = mkdtempSync(join(tmpdir(), 'genai-careers-picture-'));
  writeFileSync(join(temporary, 'page.html'), html);
  const browser = await chromium.launch({ executablePath: browserFile, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
  await page.goto(pathToFileURL(join(temporary, 'page.html')).href);
  const top = (await page.locator('h2').nth(1).boundingBox())?.y ?? 0;
  await page.screenshot({ path: file, fullPage: true, clip: { x: 0, y: top - 6, width: 900, height: 836 } });
  await browser.close();
  rmSync(temporary, { recursive: true });
}

const shown = await outputOf(TERMINAL, ['--color', '--width', String(CELLS)]);
writeFileSync(join(folder, 'salary.svg'), terminalPicture(`genai-careers ${TERMINAL}`, shown, CELLS));
await takePage(await outputOf(REPORT, ['-f', 'html']), join(folder, 'report.png'));
