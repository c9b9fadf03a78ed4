import { describe, expect, it } from 'vitest';
import { cli, jsonAnswer } from '../../helpers/cli.ts';
import { atHome } from '../../helpers/own-home.ts';

const words = async (line: string) => (await cli(`${line} --start 2027-01-04`)).stdout.replace(/\s+/g, ' ');

describe('route', () => {
  it('route prints the better way first, dates where the pace is named and weeks where it is not', async () => {
    const text = await words('route nlp-specialist --from teacher --hours-per-week 8');
    expect(text).toContain(
      'Go by Data Scientist: it takes 126 h more than straight, and no hop is a leap (you are 5% ready for it today).',
    );
    expect(text.indexOf('By 1 stop')).toBeLessThan(text.indexOf('Straight ROLE'));
    expect(text).toMatch(/in all 568 h \d{1,2} [A-Z][a-z]{2} 202[78] \$183/);
    expect(await words('route nlp-specialist --from teacher')).toContain('At 8 hours of study a week, which is our assumption');
  });

  it.each([
    [
      'nlp-specialist --from teacher --hours-per-week 8',
      'You are 5% ready for NLP Specialist. Go by way of Data Scientist: 568 h, 71 weeks, $183; straight 126 h less.',
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
    ['route no-such-role', 3, 'no-such-role'],
    ['route', 2, 'The <role> is missing.'],
  ])('"%s" exits %i and says: %s', async (line, code, sentence) => {
    const answer = await atHome(line);
    expect([answer.code, `${answer.stdout}${answer.stderr}`.includes(sentence)]).toEqual([code, true]);
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
