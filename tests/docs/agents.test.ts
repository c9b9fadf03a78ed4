import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tools, writingTools } from '../../src/mcp/tools.ts';
import { cli, root } from '../helpers/cli.ts';
import { advert, resume } from '../mcp/questions.ts';

const file = join(root, 'docs', 'agents.md');
const page = readFileSync(file, 'utf8');

test('docs/agents.md names every tool', () => {
  expect([...tools, ...writingTools].filter(({ name }) => !page.includes(`\`${name}\``)).map(({ name }) => name)).toEqual([]);
});

/** Asks one tool over the protocol. */
// biome-ignore lint/suspicious/noExplicitAny: tests read answers as a stranger would
async function ask(name: string, given: object): Promise<any> {
  const about = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'docs', version: '1' } };
  const lines = [
    { jsonrpc: '2.0', id: 1, method: 'initialize', params: about },
    { jsonrpc: '2.0', id: 2, method: 'tools/call', params: { name, arguments: given } },
  ];
  const { stdout } = await cli(['mcp'], { input: lines.map((line) => `${JSON.stringify(line)}\n`).join('') });
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return answers.find(({ id }) => id === 2).result.structuredContent;
}

/** A call as it is shown, long texts cut. */
const call = (name: string, given: object) =>
  `→ ${name} ${JSON.stringify(given, (_key, value) => (typeof value === 'string' && value.length > 60 ? `${value.slice(0, 40).replaceAll('\n', ' ')}…` : value))}`;
const percent = (share: number) => `${Math.round(share * 100)}%`;

async function conversation(): Promise<string> {
  const given = { advert, resume };
  const { posting, pay, roles, you, years } = await ask('read_advert', given);
  const asked = { ...given, hoursPerWeek: 8, start: '2027-01-04' };
  const { status, hours, hoursRange, cost, finish, steps, uncovered } = await ask('plan', asked);
  const gaps = you.gap
    .filter(({ importance }: { importance: string }) => importance === 'must')
    .map(({ skill, from, to }: { skill: string; from: number; to: number }) => `${skill} ${from} → ${to}`);
  const { observed, place } = pay;
  const [first] = steps;
  return [
    ...['> Am I right for this ad, and what should I learn first?', '', '```text'],
    ...[call('read_advert', given), `  ${posting.title}; reads like ${roles[0].title}`],
    `  must be there: ${you.atLevel} of ${you.mustHave} held, ${percent(you.readiness)} by levels; missing: ${gaps.join(', ')}`,
    `  ${you.gapHours} h${you.openLevels === 0 ? '' : ` + ${you.openLevels} open`} to what must be there; experience asked ${years.asked ?? '?'} years, shown ${years.held ?? '?'}`,
    `  pay ${pay.yearly.low} to ${pay.yearly.high}; its low end above ${place.from} to ${place.to}% of ${observed.n} observed (${observed.label}, ${observed.source}, ${observed.asOf})`,
    call('plan', asked),
    `  ${status}: ${hours} h (${hoursRange.low} to ${hoursRange.high}), $${cost.usd + cost.assumedUsd}, to ${finish}; not taught here: ${uncovered.map(({ skills, need, reached }: { skills: string[]; need: number; reached: number }) => `${skills.join(' or ')} ${need === 1 ? '' : `(${need} of them) `}beyond ${reached}`).join(', ')}`,
    `  first: ${first.title} (${first.course}), ${first.hours} h, $${first.usd ?? '?'}, ${first.start} to ${first.end}`,
    '```',
  ].join('\n');
}

test('the conversation in docs/agents.md is what the tools answer; renew it with: npx vitest run tests/docs -u', async () => {
  const [before = '', rest = ''] = page.split('<!-- conversation -->\n');
  const after = rest.slice(rest.indexOf('<!-- end of conversation -->'));
  await expect(`${before}<!-- conversation -->\n${await conversation()}\n${after}`).toMatchFileSnapshot(file);
});
