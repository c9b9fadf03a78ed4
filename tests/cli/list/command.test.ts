import { describe, expect, test } from 'vitest';
import { cli, shippedCatalog } from '../../helpers/cli.ts';

/** The drawn table of roles: ids put together again from the first column, the words of all other columns, and its height. */
async function tableOf(line: string): Promise<{ roles: string; words: string[]; height: number }> {
  const lines = (await cli(line)).stdout.split('\n');
  const head = lines.findIndex((text) => text.includes('ROLE'));
  const rows = lines.slice(head + 1, lines.indexOf('', head));
  const track = lines[head]?.indexOf('TRACK') ?? -1;
  return {
    roles: rows.flatMap((row) => row.slice(0, track).match(/\S+/g) ?? []).join(' '),
    words: rows.flatMap((row) => row.slice(track).match(/\S+/g) ?? []).sort(),
    height: rows.length - 1,
  };
}

describe('the list in a narrow window', () => {
  test.each([57, 60, 64, 70, 80])(
    'list is a table on %i cells, with every value of the wide one and two lines a role at most',
    async (width) => {
      for (const how of ['', ' --ascii']) {
        const wide = await tableOf(`list --width 120${how}`);
        const narrow = await tableOf(`list --width ${width}${how}`);
        expect(wide.height).toBe(shippedCatalog().roles.length);
        expect(narrow.height).toBeLessThanOrEqual(2 * wide.height);
        expect({ ...narrow, height: 0 }).toEqual({ ...wide, height: 0 });
      }
    },
  );

  test('names in a list give way before claimed pay, which is on one line from 64 cells on', async () => {
    expect((await cli('list --width 63')).stdout).not.toContain('$140k – $220k+');
    expect((await cli('list --width 64')).stdout).toContain('$140k – $220k+');
  });

  test('list is labelled lines where no table fits, and for screen readers at any width', async () => {
    const { stdout } = await cli('list --width 40');
    expect(stdout.match(/^ {2}Role: \S.*$/gm)).toHaveLength(shippedCatalog().roles.length);
    expect(stdout).toContain('  Role: Data Scientist\n  Track: data\n');
    for (const width of [40, 60, 120]) expect((await cli(`list --accessible --width ${width}`)).stdout).not.toContain('ROLE');
  });
});
