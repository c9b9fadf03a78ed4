import { describe, expect, it } from 'vitest';
import { cli } from '../../helpers/cli.ts';

const plan = (option: string, text: string) => cli(['plan', 'no-such-role', option, text]);

describe('a day on the line', () => {
  it('words are said as the day they mean: the last of a month for --by, the first for --start', async () => {
    expect(await plan('--by', 'June 2028')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('--by "June 2028" is 30 June 2028.\n'),
    });
    expect(await plan('--start', 'June 2028')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('--start "June 2028" is 1 June 2028.\n'),
    });
    expect((await plan('--start', '30.06.2028')).stderr).not.toContain('--start');
  });

  it('two readings, days that are none and other words exit 2 and name the option and what was typed', async () => {
    const errors = [
      ['3/4/2027', '--by: That can mean two days: write 2027-04-03 or 2027-03-04. You typed "3/4/2027".'],
      ['31 June 2027', '--by: June 2027 has no day 31: it has 30. You typed "31 June 2027".'],
      [
        'soon',
        '--by: A day is written as 2027-06-30, "30 June 2027", "next monday", "in 2 weeks", "2 weeks ago" or "end of June"; more: genai-careers help formatting. You typed "soon".',
      ],
    ] as const;
    for (const [typed, sentence] of errors) {
      const { code, stderr, stdout } = await plan('--by', typed);
      expect([code, stdout, stderr]).toEqual([2, '', `error: ${sentence}\nSee genai-careers plan --help.\n`]);
    }
  });

  it('what is done was done in the past', async () => {
    expect((await cli(['done', 'no-such-course', '--on', 'friday'])).stderr).toContain('--on "friday" is 20 November 2026.\n');
  });
});
