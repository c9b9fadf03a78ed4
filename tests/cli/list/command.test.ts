import { describe, expect, test } from 'vitest';
import { TRACKS } from '../../../src/model/closed-lists.ts';
import { cli, shippedCatalog } from '../../helpers/cli.ts';

/** The drawn table of roles: names put together again from their column, the words of the columns behind it, and its height. */
async function tableOf(line: string): Promise<{ roles: string; words: string[]; height: number; tracks: string[] }> {
  const lines = (await cli(line)).stdout.split('\n');
  const head = lines.findIndex((text) => text.includes('ROLE'));
  const end = lines.findIndex((text) => text.startsWith('  Claimed:'));
  const headLines = lines[head + 1]?.trim() === 'MEDIAN' ? 2 : 1;
  const all = lines.slice(head, end).filter((text) => text.trim() !== '');
  const rows = all.filter((text) => !TRACKS.some((track) => track === text.trim()));
  const [role, claimed] = ['ROLE', 'CLAIMED'].map((word) => lines[head]?.indexOf(word));
  const wordsOf = (from: number | undefined, to?: number) => rows.flatMap((row) => row.slice(from, to).match(/\S+/g) ?? []);
  const tracks = all.filter((text) => !rows.includes(text)).map((text) => text.trim());
  return { roles: wordsOf(role, claimed).join(' '), words: wordsOf(claimed).sort(), height: rows.length - headLines, tracks };
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
        expect(narrow).toEqual({ ...wide, height: narrow.height, tracks: [...TRACKS] });
      }
    },
  );

  test('at 80 cells no name of a role and no figure of the list takes two lines', async () => {
    expect((await tableOf('list --width 80')).height).toBe(shippedCatalog().roles.length);
  });

  test('at 60 cells claimed pay gives way first, so only the two longest names of roles take two lines', async () => {
    const { stdout } = await cli('list --width 60');
    const whole = shippedCatalog().roles.filter(({ title }) => stdout.includes(`  ${title}  `));
    expect(shippedCatalog().roles.length - whole.length).toBe(2);
    expect(stdout).not.toContain('$140k – $220k+');
    expect(stdout).toContain('similar $139k');
  });

  test('list is labelled lines where no table fits, and for screen readers at any width', async () => {
    const { stdout } = await cli('list --width 40');
    expect(stdout.match(/^ {2}Role: \S.*$/gm)).toHaveLength(shippedCatalog().roles.length);
    expect(stdout).toContain('\n  data\n  Role: NLP Specialist\n');
    for (const width of [40, 60, 120]) expect((await cli(`list --accessible --width ${width}`)).stdout).not.toContain('ROLE');
  });
});

describe('the list of many roles', () => {
  const rolesOf = async (line: string) => {
    const { roles } = JSON.parse((await cli(`${line} -f json`)).stdout) as {
      roles: { track: string; pay: { observed: { p50: number } | null } }[];
    };
    return roles;
  };

  test('roles of a track stand together, in the order of the option, those with unknown pay last', async () => {
    const roles = await rolesOf('list');
    expect([...new Set(roles.map(({ track }) => track))]).toEqual(TRACKS.filter((track) => roles.some((role) => role.track === track)));
    for (const track of TRACKS) {
      const medians = roles.filter((role) => role.track === track).map(({ pay }) => pay.observed?.p50 ?? 0);
      expect(medians).toEqual(medians.toSorted((a, b) => b - a));
    }
    const order: readonly string[] = TRACKS;
    const places = roles.map(({ track }) => order.indexOf(track));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('a floor leaves roles without observed pay out and says how many', async () => {
    const unknown = (await rolesOf('list')).filter(({ pay }) => pay.observed === null).length;
    expect(unknown).toBeGreaterThan(1);
    const { stdout, stderr, code } = await cli('list --min-pay 1k');
    expect({ stderr, code }).toEqual({ stderr: `Left out here: ${unknown} roles for which no pay is observed.\n`, code: 0 });
    expect(stdout).toContain(`  ${shippedCatalog().roles.length - unknown} roles in generative AI`);
    const { unknownPay } = JSON.parse((await cli('list --min-pay 1k -f json')).stdout) as { unknownPay: number };
    expect(unknownPay).toBe(unknown);
  });

  test('the way to one track is named where there are several', async () => {
    expect((await cli('list')).stdout).toMatch(/Next: genai-careers list --track engineering ·/);
    expect((await cli('list --track data')).stdout).not.toContain('--track');
  });
});
