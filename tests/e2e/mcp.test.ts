import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { tools } from '../../src/mcp/tools.ts';
import { halfway } from '../helpers/command-lines.ts';
import { AGES, clientOf, type Message } from '../helpers/mcp-client.ts';
import { type Asked, good, infeasible, wrong } from '../mcp/questions.ts';
import { bareEnv, emptyFolder, gc, program } from './built.ts';

const HIDDEN = /[\p{Cf}\p{Cs}]|(?![\n\t])\p{Cc}/u;
const names = [
  ...['list_roles', 'get_role', 'compare_roles', 'pay_evidence', 'match_skills', 'read_advert'],
  ...['skill_gap', 'plan', 'route', 'next_steps', 'search', 'list_courses'],
];

function printed({ line, input = '', files = {} }: Asked): Message {
  const cwd = emptyFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  return JSON.parse(gc([...line, '-f', 'json'], { input, cwd }).stdout);
}

/** The schemas that a client sees, by tool, and those that brief answers are cut by. */
async function schemasOf(client: Awaited<ReturnType<typeof clientOf>>): Promise<Map<string, z.ZodType[]>> {
  const { result } = await client.ask('tools/list');
  const own = new Map(tools.map(({ name, output }) => [name, output]));
  return new Map(
    result.tools.map(({ name, outputSchema }: Message) => [name, [z.fromJSONSchema(outputSchema), own.get(name) ?? z.never()]]),
  );
}

/** The places where a value is not that of the whole; shorter lists are no difference. */
function differences(part: Message, whole: Message, path = ''): string[] {
  if (typeof part !== 'object' || part === null) return Object.is(part, whole) ? [] : [`${path}: ${part} for ${whole}`];
  const named = path === '.sources' || path === 'sources';
  if (Array.isArray(part))
    return part.flatMap((one, at) =>
      differences(one, named ? whole.find(({ id }: Message) => id === one.id) : whole[at], `${path}[${at}]`),
    );
  return Object.keys(part).flatMap((key) =>
    path === '' && key === 'leftOut' ? [] : differences(part[key], whole?.[key], `${path}.${key}`),
  );
}

describe.each(AGES)('mcp in the protocol of %s', (age) => {
  test('it names its tools, all of them read-only, and says what they hold', async () => {
    const client = await clientOf(age);
    const { result } = await client.ask('tools/list');
    expect(result.tools.map(({ name }: Message) => name)).toEqual(names);
    for (const { annotations, description, inputSchema, outputSchema } of result.tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
      expect(description.length).toBeGreaterThan(40);
      expect([inputSchema.type, inputSchema.additionalProperties, outputSchema.type]).toEqual(['object', false, 'object']);
      expect(outputSchema.additionalProperties).toBeUndefined();
    }
    expect(JSON.stringify(result).length).toBeLessThan(27_000);
    expect(await client.end()).toMatchObject({ code: 0, stderr: '' });
  });

  describe('every tool', () => {
    let client: Awaited<ReturnType<typeof clientOf>>;
    let schemas: Awaited<ReturnType<typeof schemasOf>>;
    beforeAll(async () => {
      client = await clientOf(age);
      schemas = await schemasOf(client);
    });
    afterAll(async () => {
      await client.end();
    });

    test.each(good.map((asked) => ({ asked, about: `${asked.name} ${JSON.stringify(asked.given)}`.slice(0, 90) })))(
      '$about answers in full what its command prints, and in brief at most 4 kB of the same',
      async ({ asked }) => {
        const record = printed(asked);
        const { result: full } = await client.call(asked.name, { ...asked.given, detail: 'full' });
        expect(full.isError ?? false, full.content[0].text.slice(0, 2000)).toBe(false);
        expect(full.structuredContent).toEqual(record);
        const { result: brief } = await client.call(asked.name, asked.given);
        expect(JSON.parse(brief.content[0].text)).toEqual(brief.structuredContent);
        expect(Buffer.byteLength(brief.content[0].text)).toBeLessThanOrEqual(4096);
        expect(differences(brief.structuredContent, record)).toEqual([]);
        for (const { structuredContent } of [full, brief])
          expect(schemas.get(asked.name)?.map((schema) => schema.safeParse(structuredContent).error)).toEqual([undefined, undefined]);
        expect(uncited(brief.structuredContent)).toEqual([]);
      },
    );
  });

  test('a plan always says whether it is proven, also where no limit allows one', async () => {
    const client = await clientOf(age);
    const proven = await client.call('plan', { role: 'mlops' });
    expect(proven.result.structuredContent).toMatchObject({ status: 'optimal', boundUnit: 'effort' });
    const none = await client.call('plan', infeasible);
    expect(none.result.isError ?? false).toBe(false);
    expect(none.result.structuredContent).toMatchObject({ status: 'infeasible', hours: null, steps: [] });
    expect(none.result.structuredContent.changes).toHaveLength(2);
    expect(none.result.content[1].text).toMatch(/^No plan keeps these limits\./);
    await client.end();
  });

  test('a wrong question is an error with one sentence and the tool to call next, in which nothing is hidden', async () => {
    const client = await clientOf(age);
    for (const { name, given, says } of wrong) {
      const about = `${name} ${JSON.stringify(given)?.slice(0, 80)}`;
      const { result } = await client.call(name, given);
      expect(result?.isError, about).toBe(true);
      expect(result.content[0].text, about).toMatch(says);
      expect(result.content[0].text, about).not.toMatch(HIDDEN);
      expect(result.content[0].text.length, about).toBeLessThan(2200);
      expect(result.structuredContent, about).toBeUndefined();
      const [sentence, next] = result.content[0].text.split('\n');
      expect(next, about).toMatch(new RegExp(`\\bCall ${name} again( with|; it takes) `));
      expect(`${sentence}\n${next}`.replace(/"[^"]*"/g, ''), about).not.toMatch(/genai-careers|--[a-z]|standard input/);
    }
    expect((await client.call('nosuch\u200b', {})).error.message).toMatch(/^Tool nosuch not found/);
    expect((await client.call('mark_done', { course: 'cs50p' })).error.message).toMatch(/not found/);
    expect(await client.end()).toMatchObject({ code: 0, stderr: '' });
  });

  test('resources hold whole records, and prompts name the tools to use', async () => {
    const client = await clientOf(age);
    const read = async (uri: string) => JSON.parse((await client.ask('resources/read', { uri })).result.contents[0].text);
    expect(await read('careers://role/mlops-engineer')).toEqual(printed({ name: '', given: {}, line: ['show', 'mlops'] }));
    expect(await read('careers://pay/mlops-engineer')).toEqual(printed({ name: '', given: {}, line: ['salary', 'mlops'] }));
    expect(await read('careers://course/cs50p')).toMatchObject({ kind: 'courses', courses: [{ id: 'cs50p' }] });
    expect((await read('careers://source/aijobs-2025-08')).sources[0]).toMatchObject({ id: 'aijobs-2025-08', trust: 'primary' });
    for (const uri of ['careers://role/zzzz', 'careers://role/mlops', 'careers://role/..%2F..', 'careers://none/x', 'file:///etc/passwd'])
      expect((await client.ask('resources/read', { uri })).error, uri).toBeDefined();
    const ids = await client.ask('completion/complete', {
      ref: { type: 'ref/resource', uri: 'careers://course/{id}' },
      argument: { name: 'id', value: 'cs50' },
    });
    expect(ids.result.completion.values).toContain('cs50p');
    const { result } = await client.ask('prompts/get', { name: 'choose-a-role', arguments: { background: 'a nurse\u200b' } });
    expect(result.messages[0].content.text).toMatch(/match_skills[\s\S]*Background: a nurse$/);
    await client.end();
  });
});

/** Figures of pay and hours that name no source and no date where their record has both. */
function uncited(value: Message, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'p50' in value || ('low' in value && 'openEnded' in value) || 'quantiles' in value;
  const lacks = own && !path.endsWith('quantiles') && (value.source === undefined || value.asOf === undefined);
  return [...(lacks ? [path] : []), ...Object.entries(value).flatMap(([key, one]) => uncited(one, `${path}.${key}`))];
}

describe('mcp and the profile', () => {
  test('without leave the profile is read and never written', async () => {
    const file = join(emptyFolder(), 'profile.json');
    copyFileSync(halfway, file);
    const before = readFileSync(file, 'utf8');
    const client = await clientOf('2025-06-18', ['--profile', file]);
    const { result } = await client.call('next_steps', { limit: 1 });
    expect(result.structuredContent.targets).toContain('mlops-engineer');
    await client.end();
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('with leave two more tools write it, and say that they do', async () => {
    const file = join(emptyFolder(), 'profile.json');
    const client = await clientOf('2025-06-18', ['--allow-profile', '--profile', file]);
    const { result: listed } = await client.ask('tools/list');
    const writing = listed.tools.filter(({ annotations }: Message) => !annotations.readOnlyHint);
    expect(writing.map(({ name }: Message) => name)).toEqual(['mark_done', 'set_profile']);
    const set = await client.call('set_profile', { skills: { python: 3 }, budget: 300, hoursPerWeek: 7.5, goals: ['mlops', 'ds'] });
    expect(set.result.structuredContent.levels).toMatchObject({ python: 3 });
    const done = await client.call('mark_done', { course: 'missing-semester', on: '2026-11-01' });
    expect(done.result.structuredContent.finished).toMatchObject([{ id: 'missing-semester', on: '2026-11-01', isNew: true }]);
    expect((await client.call('set_profile', { skills: { zzzz: 3 } })).result.isError).toBe(true);
    const { result: nothing } = await client.call('set_profile', {});
    expect(nothing.content[0].text).toBe(
      'set_profile takes at least one of skills, hoursPerWeek, budget, hourWorth, language, goals.\nCall set_profile again; it takes skills, hoursPerWeek, budget, hourWorth, language, goals.',
    );
    await client.end();
    const profile = JSON.parse(readFileSync(file, 'utf8'));
    expect(profile).toMatchObject({ budget: 300, hoursPerWeek: 7.5, goals: ['mlops-engineer', 'data-scientist'] });
    expect(profile.done.map(({ id }: Message) => id)).toEqual(['missing-semester']);
  });
});

test('mark_done answers with the progress in the saved plan', async () => {
  const file = join(emptyFolder(), 'profile.json');
  copyFileSync(halfway, file);
  const client = await clientOf('2025-06-18', ['--allow-profile', '--profile', file]);
  const { result } = await client.call('mark_done', { course: 'azure-fundamentals-path', on: '2026-05-20' });
  expect(result.structuredContent.progress).toMatchObject({ totalHours: 321.8, steps: expect.any(Array) });
  await client.end();
});

describe('mcp as a process', () => {
  const hello = (id: number) =>
    JSON.stringify({
      jsonrpc: '2.0',
      id,
      method: 'initialize',
      params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'x', version: '1' } },
    });
  const asked = (id: number, params: object) => JSON.stringify({ jsonrpc: '2.0', id, method: 'tools/call', params });
  const run = (input: string | Buffer, ...wrapped: string[]) => {
    const [file = '', ...args] = [...wrapped, process.execPath, program, 'mcp'];
    return spawnSync(file, args, { input, encoding: 'utf8', env: bareEnv(), timeout: 20_000 });
  };

  test('a whole conversation in a pipe is answered before the end, and the code is 0', () => {
    const lines = [
      hello(1),
      asked(2, { name: 'get_role', arguments: { role: 'mlops' } }),
      asked(3, { name: 'search', arguments: { text: 'x' } }),
    ];
    const { status, stdout, stderr } = run(`${lines.join('\n')}\n`);
    const ids = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect({ status, stderr, ids: ids.sort() }).toEqual({ status: 0, stderr: '', ids: [1, 2, 3] });
  });

  const PARSE = { code: -32700, message: 'A line of the input is not JSON, or longer than 10 MB.' };
  const INVALID = { code: -32600, message: 'A line of the input is not a JSON-RPC 2.0 message.' };
  test.each([
    ['nothing', '', []],
    ['blank lines', '\n \r\n', []],
    ['half a line', '{"jsonrpc":"2.0","id":1,', [PARSE]],
    ['lines that are no message', 'hello\n[]\n{}\nnull\n{"jsonrpc":"2.0"}\n', [PARSE, INVALID, INVALID, INVALID, INVALID]],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x0a, 0x00, 0x0a]), [PARSE, PARSE]],
    ['a line of more than 10 MB', 'x'.repeat(11 * 1_048_576), [PARSE]],
  ])('%s is answered with errors of the protocol, said in a sentence each, and the code is 0', (_what, input, errors) => {
    const { status, stdout, stderr } = run(input);
    const answers = stdout.split('\n').filter((line) => line !== '');
    expect(answers.map((line) => JSON.parse(line))).toEqual(errors.map((error) => ({ jsonrpc: '2.0', id: null, error })));
    expect(stderr).toBe(errors.map(({ message }) => `${message}\n`).join(''));
    expect(status).toBe(0);
  });

  test('an error names the request that it answers', () => {
    const { stdout } = run('{"jsonrpc":"2.0","id":7}\n{"jsonrpc":"1.0","id":"x","method":"ping"}');
    const ids = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual([7, 'x']);
  });

  test('a cancelled request and a line of more than 10 MB do not keep it from ending', () => {
    const cancelled = JSON.stringify({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 2 } });
    const lines = [hello(1), asked(2, { name: 'next_steps', arguments: { roles: ['mlops'] } }), cancelled];
    expect(run(`${lines.join('\n')}\n`).status).toBe(0);
    expect(run(`${hello(1)}\n${'x'.repeat(11 * 1_048_576)}`).status).toBe(0);
  });

  test('after lines that are no message, a line of 11 MB and one of 1 MB it answers on, also the last line without an end', () => {
    const long = asked(2, { name: 'search', arguments: { text: 'python '.repeat(150_000) } });
    const lines = ['nonsense', hello(1), 'x'.repeat(11 * 1_048_576), long, asked(3, { name: 'search', arguments: { text: 'sql' } })];
    const { status, stdout } = run(lines.join('\n'));
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(answers.find(({ id }) => id === 3).result.structuredContent.hits[0].id).toBe('sql');
    expect(answers.find(({ id }) => id === 2).result).toBeDefined();
  });

  test('it takes no format and no file for the answer', () => {
    expect(gc(['mcp', '-f', 'json'])).toMatchObject({ code: 2, stdout: '' });
    expect(gc(['mcp', '-o', 'x.json'])).toMatchObject({ code: 2, stdout: '' });
    expect(existsSync('x.json')).toBe(false);
  });
});
