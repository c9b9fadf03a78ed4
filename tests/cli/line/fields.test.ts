import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { cli, jsonAnswer, spawnCli } from '../../helpers/cli.ts';

describe('--fields', () => {
  it('--fields prints these fields of a JSON answer and no other', async () => {
    const { roles } = await jsonAnswer('list');
    const { stdout, code } = await cli('list -f json --fields roles.id,roles.title --fields kind');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      roles: roles.map(({ id, title }: { id: string; title: string }) => ({ id, title })),
      kind: 'roles',
    });
    expect(stdout.length).toBeLessThan(4000);
  });

  it('an unknown field exits 2, prints nothing and names the nearest, as JSON as asked for', async () => {
    const { code, stdout, stderr } = await cli('list -f json --fields roles.titel');
    expect([code, stdout]).toEqual([2, '']);
    expect(JSON.parse(stderr).error).toMatchObject({
      code: 'usage',
      message: 'This answer has no field "roles.titel".',
      hint: expect.stringMatching(/^The nearest is roles\.title\. At the top are: kind, roles, .*sources\.$/),
    });
  });

  it.each(['', ',', 'a,', 'a..b', '.a', 'a b'])('--fields "%s" is refused', async (fields) => {
    expect(await cli(['list', '-f', 'json', '--fields', fields])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--fields takes names with commas between them, such as roles.id,roles.title.'),
    });
  });

  it('--fields and --bom with another format exit 2 before anything is saved', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fields-'));
    const profile = `--profile ${join(folder, 'me.json')}`;
    const refused = async (line: string) => {
      const { code, stderr } = await cli(`${line} ${profile}`);
      return `${code} ${stderr}`;
    };
    expect(await refused('profile set python=3 --fields kind')).toBe(
      '2 error: --fields cuts JSON and CSV to size.\nAdd -f json or -f csv, or leave it out.\n',
    );
    expect(await refused('profile set python=3 --bom')).toBe('2 error: --bom marks CSV, for Excel.\nAdd -f csv, or leave it out.\n');
    expect(await refused('plan mlops -f ics --fields kind')).toContain('2 error: --fields cuts JSON and CSV to size.');
    expect((await cli(`profile show ${profile}`)).code).toBe(4);
    rmSync(folder, { recursive: true });
  });
});

describe('--fields with CSV', () => {
  it('--fields prints these columns in this order, with the values of the whole table', async () => {
    const whole: Record<string, string>[] = parse((await cli('list -f csv')).stdout, { columns: true });
    const { stdout, stderr } = await cli('list -f csv --fields title --fields id');
    expect(stderr).toBe('');
    expect(parse(stdout)).toEqual([['title', 'id'], ...whole.map(({ title, id }) => [title, id])]);
  });

  it('an unknown column exits 2, prints nothing and names all of them', async () => {
    expect(await cli('search python -f csv --fields type,titel')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: This table has no column "titel"; it has type, id, title, score.\n',
    });
  });
});

describe('--bom', () => {
  it('--bom puts the three bytes before a CSV, in a pipe and in a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bom-'));
    const file = join(folder, 'roles.csv');
    const plain = spawnCli(['list', '-f', 'csv']).stdout;
    expect(spawnCli(['list', '-f', 'csv', '--bom']).stdout).toBe(`\ufeff${plain}`);
    expect(spawnCli(['list', '-o', file, '--bom'])).toMatchObject({ code: 0 });
    expect(readFileSync(file).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(readFileSync(file, 'utf8')).toBe(`\ufeff${plain}`);
    rmSync(folder, { recursive: true });
  });
});
