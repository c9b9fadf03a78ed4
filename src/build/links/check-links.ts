import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCompiled } from '../../catalog/open.ts';
import { type Asked, askPage } from './ask-page.ts';

/** For maintainers, with a network: asks the page of each course, four at a time, and exits 1 if one is gone. */
const AT_A_TIME = 4;

const root = fileURLToPath(new URL('../../..', import.meta.url));
const waiting = openCompiled(join(root, 'dist', 'catalog')).courses.filter(({ status }) => status !== 'retired');
const total = waiting.length;
const found: { id: string; url: string; asked: Asked }[] = [];

async function askOn(): Promise<void> {
  for (let course = waiting.pop(); course !== undefined; course = waiting.pop()) {
    const asked = await askPage(course.url, fetch);
    if (asked.state !== 'there') found.push({ id: course.id, url: course.url, asked });
  }
}

await Promise.all(Array.from({ length: AT_A_TIME }, askOn));
found.sort((a, b) => (a.asked.state + a.id < b.asked.state + b.id ? -1 : 1));
for (const { id, url, asked } of found) process.stdout.write(`${asked.state}  ${id}  ${url}  ${asked.why}\n`);
process.stdout.write(`${total - found.length} of ${total} pages are there.\n`);
process.exitCode = found.some(({ asked }) => asked.state === 'gone') ? 1 : 0;
