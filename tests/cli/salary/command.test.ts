import { describe, expect, test } from 'vitest';
import { cli, jsonAnswer } from '../../helpers/cli.ts';

const table = async (line: string) => (await cli(`salary ${line} --no-color`, { columns: 80 })).stdout;
/** The words alone, however the lines were wrapped. */
const words = async (line: string) => (await table(line)).replace(/\s+/g, ' ');

describe('salary says', () => {
  test.each([
    [
      'data-scientist',
      'OVERSTATED $140,000 to $250,000 or more: of 16,913 advertised US base-pay figures to August 2025, 38.7% lie below $140,000',
    ],
    [
      'mlops',
      'HOLDS $100,000 to $220,000: of 218 advertised US base-pay figures to August 2025, 74.3% lie inside, 4.1% below $100,000, 21.6% above $220,000.',
    ],
    [
      'responsible-ai-specialist',
      'UNTESTED $90,000 to $180,000 or more: only a proxy exists. Of 744 advertised US base-pay figures to August 2025',
    ],
    [
      'prompt-engineer',
      'UNTESTED $100,000 or more: 2 advertised US base-pay figures to August 2025 at entry level are too few for a verdict, 30 are needed.',
    ],
    ['ai-consultant', 'UNTESTED: the claim names no amount.'],
    ['ai-creative-director', 'UNTESTED up to $400,000 and more: no job title of the index stands for this role.'],
    ['ai-pm', 'The claim speaks of total pay, the figures of base pay alone.'],
    [
      'genai --level senior --offer 150k',
      '$150,000 as Generative AI Engineer is above 28–30% of 1,163 advertised US base-pay figures to August 2025 at senior level (median $181,000).',
    ],
    [
      'prompt-engineer --level entry --offer 150k',
      '$150,000 as Prompt Engineer: 2 advertised US base-pay figures to August 2025 at entry level are too few to place it in.',
    ],
    ['nlp --level entry --offer 150k', 'there are no advertised US base-pay figures to August 2025 at entry level.'],
    [
      'genai',
      'lie below those of architects of AI and generative AI systems (n 146); at every level below those of machine learning engineers and developers (n 2,813) and software engineer (n 8,522); at mid, senior and lead level above, at entry level below those of data scientist (n 6,574).',
    ],
    [
      'prompt-engineer --by year',
      'Median advertised US base pay, data to August 2025: from $170,000 in 2024 (n 34) to $130,000 in 2025 (n 55).',
    ],
    ['ds --country DE --level senior', 'observed (indicative)'],
    ['mlops --country DE', 'There are no advertised base-pay figures in Germany to August 2025.'],
    [
      'mlops',
      'Official US medians of the nearest occupations, all employees, May 2025: Computer Occupations, All Other $116,580, Software Developers $135,980 (BLS OEWS).',
    ],
    // A table under the official medians is told apart from them, and a median of few figures from one of many.
    ['mlops', 'Observed medians of 2025 beside comparable jobs (n); only: under 30, indicative LEVEL'],
    ['mlops', 'mid $180k (only 12) $165k (2,164)'],
    ['mlops', 'Holds: at most 35% of the figures lie below the claim, and at most 35% above it unless it says "or more".'],
    ['ds --country GB', 'Next: genai-careers salary data-scientist --country GB --by level · salary data-scientist --by country'],
    ['ds --country GB --by level', 'Next: genai-careers salary data-scientist --country GB · salary data-scientist --by country'],
  ])('salary %s says %s', async (line, expected) => {
    expect(await words(line)).toContain(expected);
  });

  test.each(['', 'genai --by level', 'ds --by country', 'consultant --offer 120k', 'responsible --by year'])(
    '"%s": advertised, base pay, August 2025, a count',
    async (line) => {
      const text = await words(line);
      expect(text).toMatch(/advertised (US )?base pay/);
      expect(text).toContain('to August 2025');
      expect(text).toMatch(/\bn +\d/);
      expect(text.toLowerCase()).not.toMatch(/average|observed[^.]*2026/);
    },
  );
});

describe('the drawing', () => {
  test('salary draws levels on one scale with their medians below each other', async () => {
    const lines = (await table('genai-engineer --by level')).split('\n').slice(0, 9);
    expect(lines).toEqual([
      '  Generative AI Engineer by level                 US, advertised base pay a year',
      '',
      '                  $100k            $200k            $300k',
      '                    ┊                ┊                ┊',
      '  claimed     ├───────────────────────────────────────┤▸          $70k – $300k+',
      '  entry     ───▐██┃███████▌─────                                   $91k  n    66',
      '  mid             ────▐█████┃████████▌───────────                 $151k  n   692',
      '  senior              ─────▐██████┃███████▌─────────              $181k  n 1,163',
      '  lead                ─────▐█████████┃████▌───────────            $198k  n    62',
    ]);
  });

  test.each([50, 60, 80, 120])('no line of salary is wider than %i cells, with and without colour', async (columns) => {
    for (const line of [
      'salary',
      'salary genai --by level --offer 150k --color',
      'salary genai mlops ds --ascii',
      'salary responsible --by level',
    ]) {
      const { stdout } = await cli(line, { columns });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colours take no cells
      for (const drawn of stdout.replace(/\u001b\[[0-9;]*m/g, '').split('\n')) expect([...drawn].length).toBeLessThanOrEqual(columns);
    }
  });

  test('salary --ascii draws plain characters', async () => {
    const { stdout } = await cli('salary genai --by level --ascii --offer 150k --no-color', { columns: 80 });
    expect(stdout).toContain('[==');
    expect(stdout).toMatch(/^[\n -~]*$/);
    expect(stdout.replace(/\s+/g, ' ')).toContain('salary genai-engineer --by year; plan genai-engineer; compare');
  });
});

describe('machines', () => {
  test('the JSON of salary has the fields of its contract', async () => {
    const { stdout } = await cli('salary mlops --level senior --offer $150k -f json');
    const answer = JSON.parse(stdout);
    expect(Object.keys(answer)).toEqual(['kind', 'roles', 'offer', 'sources']);
    expect(answer.kind).toBe('salary');
    const [role] = answer.roles;
    expect(Object.keys(role)).toEqual(['id', 'title', 'claims', 'observations', 'titles', 'official', 'verdicts', 'comparators']);
    expect(Object.keys(role.claims[0])).toEqual(
      expect.arrayContaining(['id', 'statement', 'low', 'high', 'openEnded', 'source', 'asOf', 'basis']),
    );
    expect(role.observations[0]).toMatchObject({
      group: 'mlops-engineer',
      proxy: false,
      country: 'US',
      level: 'senior',
      year: 'all',
      rows: 'all',
      n: 156,
      state: 'ok',
      source: 'aijobs-2025-08',
      asOf: '2025-08-03',
    });
    expect(role.verdicts[0]).toMatchObject({
      claim: 'article',
      levels: ['senior'],
      verdict: 'holds',
      reason: null,
      n: 156,
      below: 5,
      inside: 112,
      above: 39,
    });
    expect(role.official[0]).toMatchObject({ occupation: '15-1299', p50: 116_580, period: 'May 2025', source: 'bls-oews-2025' });
    expect(role.comparators[0]).toMatchObject({
      group: 'software-engineer',
      year: 2025,
      levels: [{ level: 'senior', difference: -21_803 }],
    });
    expect(answer.offer).toMatchObject({
      amount: 150_000,
      currency: 'USD',
      level: 'senior',
      country: 'US',
      places: [{ role: 'mlops-engineer', n: 156 }],
    });
    expect(answer.sources.map(({ id }: { id: string }) => id)).toEqual(['source-article', 'aijobs-2025-08', 'bls-oews-2025']);
  });

  test('figures of salary equal those computed by another program', async () => {
    const { roles } = JSON.parse((await cli('salary -f json')).stdout);
    const figures = roles.flatMap(
      ({ id, observations: [first] }: { id: string; observations: { n: number; quantiles: Record<string, number> | null }[] }) =>
        first === undefined
          ? []
          : [[id, first.n, first.quantiles?.['p10'] ?? null, first.quantiles?.['p50'] ?? null, first.quantiles?.['p90'] ?? null]],
    );
    expect(figures).toEqual([
      ['head-of-ai', 90, 149_190, 223_500, 324_590],
      ['forward-deployed-engineer', 14, null, 220_000, null],
      ['ai-architect', 288, 118_000, 195_750, 327_870],
      ['machine-learning-engineer', 8167, 125_000, 193_800, 300_520],
      ['ai-product-designer', 186, 121_650, 190_000, 296_340],
      ['computer-vision-engineer', 141, 100_000, 183_000, 260_000],
      ['ai-product-manager', 54, 110_000, 175_000, 251_365],
      ['genai-engineer', 1983, 96_800, 172_000, 279_800],
      ['mlops-engineer', 218, 113_660, 171_600, 266_640],
      ['ai-security-engineer', 88, 123_980, 171_500, 264_600],
      ['nlp-specialist', 16, null, 170_600, null],
      ['ai-consultant', 24, null, 164_095, null],
      ['ai-research-scientist', 1396, 110_000, 160_000, 248_547],
      ['data-scientist', 16_913, 93_500, 156_400, 240_000],
      ['ai-solutions-engineer', 484, 95_000, 153_000, 251_880],
      ['conversation-designer', 10, null, 150_810, null],
      ['data-engineer', 14_240, 89_600, 148_000, 230_000],
      ['prompt-engineer', 93, 98_240, 140_000, 250_200],
      ['responsible-ai-specialist', 744, 81_606, 139_100, 235_140],
      ['llm-evaluation-engineer', 71, 70_000, 135_000, 234_700],
      ['ai-technical-writer', 34, 90_144, 128_500, 330_500],
      ['data-analyst', 11_671, 61_800, 103_000, 168_520],
      ['ai-content-creator', 15, null, 82_500, null],
      ['ml-systems-engineer', 2, null, null, null],
    ]);
  });

  test('the CSV of salary has one line an observation with its source', async () => {
    const { stdout } = await cli('salary prompt-engineer --by year -f csv');
    expect(stdout.split('\r\n').slice(0, 3)).toEqual([
      'role,group,label,country,level,year,rows,n,distinct,state,proxy,p10,p25,p50,p75,p90,source,as_of',
      'prompt-engineer,prompt-engineer,Prompt engineer,US,all,all,all,93,75,ok,false,98240,117200,140000,197011,250200,aijobs-2025-08,2025-08-03',
      'prompt-engineer,prompt-engineer,Prompt engineer,US,all,2023,all,4,4,thin,false,,,,,,aijobs-2025-08,2025-08-03',
    ]);
  });

  test('the Markdown of salary tells the ranges in words', async () => {
    const { stdout } = await cli('salary mlops -f md');
    expect(stdout).toContain('median $171,600, middle half $140,000 to $219,300');
  });
});

describe('what is refused', () => {
  test.each([
    ['salary nobody', 3, 'There is no role called "nobody".'],
    ['salary mlops --offer SEK90k', 2, 'is in SEK, for which no rate is held'],
    ['salary mlops --offer 150.000', 2, 'can be read in two ways'],
    ['salary mlops --offer lots', 2, 'is no amount of money'],
    ['salary mlops --level junior', 2, '--level takes entry, mid, senior, lead, not "junior".'],
    ['salary mlops --country XX', 2, 'There are no observations of "XX".'],
    ['salary mlops --by level --level mid', 2, '--by level shows every level'],
  ])('"%s" is refused with exit code %i', async (line, code, message) => {
    const answer = await cli(line);
    expect(answer).toMatchObject({ code, stdout: '' });
    expect(answer.stderr).toContain(message);
  });
});

test('salary shows the titles beside those that are counted, never among them', async () => {
  const { stdout } = await cli(['salary', 'ai architect', '--width', '200']);
  expect(stdout).toMatch(/observed .* \$196k {2}n 288/);
  expect(stdout).toContain('Other medians: Machine learning architect $221,300 (n 26).');
});

test.each(['mlops', 'nlp', 'ds'])('salary %s of a country without figures does not lead there again', async (role) => {
  for (const country of ['DE', 'IN', 'GB', 'LT']) {
    const { observations } = (await jsonAnswer(`salary ${role} --country ${country}`)).roles[0];
    const hasFigures = observations[0]?.quantiles != null;
    const next = (await cli(`salary ${role} --country ${country} --width 400`)).stdout.split('Next:')[1] ?? '';
    expect([role, country, next.includes(`--country ${country}`)]).toEqual([role, country, hasFigures]);
  }
});

test('salary says every figure once in words', async () => {
  const { stdout } = await cli('salary mlops --accessible');
  expect(stdout.split('\n').slice(3, 6)).toEqual([
    'claimed: $100,000 to $220,000',
    'observed: median $171,600, middle half $140,000 to $219,300 n 218',
    'official: median $116,580, middle half $79,370 to $157,500',
  ]);
  expect(stdout).not.toContain('Bar: ');
});

describe('salary --offer with a range', () => {
  const line = 'genai --level senior --offer 150k-180k';

  test('salary places both ends in a sentence and draws both', async () => {
    expect(await words(line)).toContain(
      '$150,000 to $180,000 as Generative AI Engineer is above 28–30% at its low end and 46–49% at its high end of 1,163 advertised US base-pay figures',
    );
    expect(await table(line)).toContain(' offer $150k to $180k\n');
    expect((await cli(`salary ${line} --ascii`)).stdout).toMatch(/^[\x20-\x7e\n]*$/);
  });

  test('salary has both ends in JSON, each where a single offer of it lies', async () => {
    const offer = async (amount: string) => JSON.parse((await cli(`salary genai --level senior --offer ${amount} -f json`)).stdout).offer;
    const [range, low, high] = [await offer('150k-180k'), await offer('150k'), await offer('180k')];
    expect(range).toMatchObject({ amount: 150_000, to: 180_000 });
    expect(range.places[0]).toEqual({ ...low.places[0], aboveTo: high.places[0].above });
    expect(low).not.toHaveProperty('to');
    expect(await offer('150k-150k')).toEqual(low);
  });
});

test('salary sends nobody to figures of a country that has none', async () => {
  expect(await words('mlops --country DE')).toContain('Next: genai-careers salary mlops-engineer --by country · salary mlops-engineer');
  expect(await words('data-scientist --country Deutschland')).toContain('salary data-scientist --country DE --by level');
});
