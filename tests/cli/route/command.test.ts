import { describe, expect, it } from 'vitest';
import { cli, jsonAnswer } from '../../helpers/cli.ts';
import { atHome } from '../../helpers/own-home.ts';

const words = async (line: string) => (await cli(`${line} --start 2027-01-04`)).stdout.replace(/\s+/g, ' ');

describe('route', () => {
  it('route prints the better way first, dates where the pace is named and weeks where it is not', async () => {
    const text = await words('route nlp-specialist --from teacher --hours-per-week 8');
    expect(text).toContain(
      'Go by Data Scientist: it takes 124 h more than straight, and people get in there directly, while you are 5% ready for NLP Specialist today.',
    );
    expect(text.indexOf('By 1 stop')).toBeLessThan(text.indexOf('Straight ROLE'));
    expect(text).toMatch(/in all 575 h \d{1,2} [A-Z][a-z]{2} 202[78] \$183/);
    expect(await words('route nlp-specialist --from teacher')).toContain('At 8 hours of study a week, which is our assumption');
  });

  it('a detour is named in one sentence, with what the straight way teaches in its place', async () => {
    const line = 'route prompt-engineer --from llm-evaluation-engineer';
    const text = await words(line);
    expect(text).toContain('Starts from what an LLM Evaluation Engineer typically can');
    expect(text).toContain(
      'Go straight: the best way with stops, by AI Trainer and Data Annotator, takes 62 h more, though you are 59% ready',
    );
    expect(text).toMatch(
      /What to learn · As Prompt Engineer Advanced Prompt Engineering for Everyone \(8\.7\sh\) .*Project: A prompt library/,
    );
    expect(text).not.toMatch(/By 1 stop|Why these stops/);
    const { stepping } = await jsonAnswer(`${line} --start 2027-01-04`);
    expect(stepping.stops.map(({ role }: { role: string }) => role)).toEqual(['ai-trainer', 'prompt-engineer']);
  });

  it('the legend names the source and the last month of the pay that is shown, and no table without pay does', async () => {
    expect(await words('route mlops --skill python=3')).toContain(
      'Observed pay: median of advertised US base pay to August 2025, foorilla (aijobs.net, formerly ai-jobs.net), at the lowest level with 30 figures or more',
    );
    expect(await words('route ai-auditor --skill python=3')).toContain('Observed pay: median of advertised US base pay, at the lowest');
  });

  it('a course of two hops is said to be counted twice', async () => {
    const counted = 'is counted twice: of a stop only core skills count.';
    const text = await words('route machine-learning-engineer --from teacher');
    expect(text).toContain(`GitHub Skills (Introduction to GitHub, Hello GitHub Actions and more) ${counted}`);
    expect(text.match(/GitHub Skills \([^)]*\) \(10\sh\)/g)).toHaveLength(2);
    expect(await words('route nlp-specialist --from teacher')).not.toContain('counted twice');
  });

  it('hours that nobody states are marked', async () => {
    const text = await words('route mlops --skill python=3 --skill sql=2');
    expect(text).toMatch(/\(LFS158\) \(20\sh\).* Project: A model service under load \(≈\s32\sh\)/);
    expect(text).toContain('≈: assumed by us.');
  });

  it.each([60, 80, 120])(
    'more than three steps to learn stand below each other at %i columns, and a unit stays with its figure',
    async (width) => {
      const { stdout } = await cli(`route mlops --skill python=3 --start 2027-01-04 --width ${width}`);
      const [, part = ''] = /What to learn\n([\s\S]*?)\n {2}At 8 hours/.exec(stdout.replaceAll('\u00a0', ' ')) ?? [];
      const [first, ...steps] = part.split('\n').filter((line) => !line.startsWith('      '));
      const { straight } = await jsonAnswer('route mlops --skill python=3 --start 2027-01-04');
      expect(first).toBe('  · As MLOps Engineer');
      expect(steps.length).toBe(straight.stops[0].steps.length);
      expect(stdout).not.toMatch(/\(\d+\n/);
    },
  );

  it('pay of senior people is said to be above what a newcomer is offered', async () => {
    expect(await words('route ai-architect --from "backend engineer" --current-pay 90k')).toMatch(
      /it pays back within a month at p25 \(\$148,750\) and at the median \(\$195,000\)\. Of 287 .* at senior level, foorilla .* A newcomer is offered less\./,
    );
  });

  it.each([
    [
      'nlp-specialist --from teacher --hours-per-week 8',
      'You are 5% ready for NLP Specialist. Go by way of Data Scientist: 575 h, 72 weeks, $183; straight 124 h less.',
    ],
    ['mlops --from mlops', 'You are there: every core skill of MLOps Engineer is at level.'],
    ['mlops --budget 0', 'No way to MLOps Engineer keeps these limits, straight or by stops.'],
  ])('the page of route %s opens with the way in figures', async (line, sentence) => {
    const page = (await cli(`route ${line} --start 2027-01-04 -f html`)).stdout.replaceAll('\u00a0', ' ');
    expect(page).toContain(`<p><strong>${sentence}</strong></p>`);
  });

  it('the page of route says so where weeks that are rounded up do not add up', async () => {
    const line = 'route mlops --skill aws=3 --skill sql=3 --skill software-engineering=3 --start 2027-01-04';
    const { stepping } = await jsonAnswer(line);
    const sum = (stepping?.stops ?? []).reduce((weeks: number, stop: { weeks: number }) => weeks + stop.weeks, 0);
    const { stdout } = await cli(`${line} -f html`);
    expect(stdout.includes('so they may not add up')).toBe(stepping !== null && sum !== stepping.weeks);
  });

  it('route answers as JSON what plan answers for each hop', async () => {
    const { straight } = await jsonAnswer('route mlops --skill python=3 --skill sql=2 --start 2027-01-04');
    const plan = await jsonAnswer('plan mlops --skill python=3 --skill sql=2 --start 2027-01-04');
    expect(straight).toMatchObject({ hours: plan.hours, cost: plan.cost, weeks: plan.weeks, finish: plan.finish });
    expect(straight.stops[0].steps).toEqual(
      plan.steps.map(({ kind, course: id, title, hours, estimated: assumed, source, asOf }: Record<string, unknown>) => ({
        ...{ kind, id, title, hours, assumed, source, asOf },
      })),
    );
    expect(straight.stops[0].pay).toMatchObject({ level: 'mid', n: 58, source: 'aijobs-2025-08', asOf: '2025-08-03' });
  });

  it('route --current-pay takes any currency of the data and says how it was read', async () => {
    const text = await words('route data-analyst --from nurse --current-pay €50k');
    expect(text).toContain('Against a current pay of $52,630 a year');
    expect(text).toContain('EUR 50,000 is $52,630 a year, at 1.0526 dollars for one EUR');
    expect(text).toContain('figures to August 2025 at entry level, foorilla (aijobs.net');
  });

  it.each([
    ['route mlops --from mlops', 0, 'You are there: every core skill of MLOps Engineer is at level.'],
    ['route mlops --current-pay 80k-90k', 2, '--current-pay takes one amount, not a range.'],
    ['route mlops --current-pay lots', 2, '--current-pay "lots" is no amount of money.'],
    ['route mlops --optimise cost --hour-worth 20', 2, '--hour-worth weighs hours against money'],
    ['route mlops --budget 0', 1, 'No way keeps these limits, straight or by stops.'],
    ['route mlops --budget 0', 1, '\nGive way in --budget.\n'],
    ['route mlops --free', 1, '\nGive way in --free.\n'],
    ['route no-such-role', 3, 'no-such-role'],
    ['route', 2, 'The <role> is missing.'],
  ])('"%s" exits %i and says: %s', async (line, code, sentence) => {
    const answer = await atHome(line);
    expect([answer.code, `${answer.stdout}${answer.stderr}`.includes(sentence)]).toEqual([code, true]);
  });

  it('where the budget of the profile is in the way, route says how to give another', async () => {
    await atHome('profile set budget=0');
    expect((await atHome('route mlops')).stderr).toMatch(/\nYour profile holds the budget; another one: --budget <amount>, or none\n$/);
  });

  it('route writes one row a stop as CSV, and both ways as Markdown', async () => {
    const { stdout } = await cli('route nlp-specialist --from teacher -f csv --start 2027-01-04');
    const [header = '', ...rows] = stdout.trim().split('\n');
    expect(header).toMatch(/^way,role,title,door,readiness,hours,open_levels,weeks,start,finish,usd,/);
    expect(rows.map((row) => row.split(',').slice(0, 2).join(' '))).toEqual([
      'straight nlp-specialist',
      'stepping data-scientist',
      'stepping nlp-specialist',
    ]);
    expect((await cli('route nlp-specialist --from teacher -f md')).stdout).toContain('## By 1 stop');
  });
});
