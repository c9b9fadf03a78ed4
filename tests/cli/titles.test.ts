import { describe, expect, test } from 'vitest';
import { cli, jsonAnswer } from '../helpers/cli.ts';

/** The words of a page, however its lines were wrapped. */
async function words(line: string | readonly string[]): Promise<string> {
  const { stdout } = await cli(line, { columns: 80, env: { NO_COLOR: '1' } });
  return stdout.replace(/\s+/g, ' ');
}

describe('a job title where a role is taken', () => {
  test('a title of a role is that role, with its own pay, and nothing more is said', async () => {
    const { role, readAs } = await jsonAnswer('show ml engineer');
    expect(role.id).toBe('machine-learning-engineer');
    expect(role.pay.observed.n).toBeGreaterThan(1000);
    expect(readAs).toBeUndefined();
    expect((await jsonAnswer('show ai architect')).role.id).toBe('ai-architect');
  });

  test.each([
    ['show solutions architect', 'Solutions Architect is read as AI Architect (close); also: AI Solutions Engineer.'],
    ['gap solutions architect --skill python=2', 'Solutions Architect is read as AI Architect (close); also: AI Solutions Engineer.'],
    ['courses --role solutions-architect', 'Solutions Architect is read as AI Architect (close)'],
    ['compare mlops solutions architect', 'Solutions Architect is read as AI Architect (close)'],
    ['show machine lerning engineer', '"machine lerning engineer" is read as Machine Learning Engineer.'],
  ])('"%s" says: %s', async (line, sentence) => {
    expect(await words(line)).toContain(sentence);
  });

  test('JSON holds how a title was read, and CSV says it beside the answer', async () => {
    expect((await jsonAnswer('show solutions architect')).readAs).toEqual([
      {
        typed: 'solutions architect',
        title: 'Solutions Architect',
        how: 'close-to',
        roles: ['ai-architect', 'ai-solutions-engineer'],
        level: null,
      },
    ]);
    const { stdout, stderr } = await cli('show solutions architect -f csv');
    expect(stdout).not.toContain('is read as');
    expect(stderr).toContain('is read as AI Architect (close)');
  });

  test.each([
    ['show senior machine learning engineer', 'machine-learning-engineer --level senior'],
    ['plan lead data scientist', 'data-scientist --level lead'],
    ['gap data scientist ii --skill python=2', 'data-scientist --level mid'],
    ['compare "junior data analyst" mlops', 'data-analyst --level entry'],
    ['next --role "senior mlops engineer" --skill python=2', 'mlops-engineer --level senior'],
    ['skills --role "senior mlops engineer"', 'mlops-engineer --level senior'],
    ['match --skill python=2 --explain senior mlops engineer', 'mlops-engineer --level senior'],
  ])('"%s" says that the level is left out, and names the command that has a use for it', async (line, salary) => {
    const parts = [...line.matchAll(/"([^"]+)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    expect(await words(parts)).toContain(`The level is left out here; its pay: genai-careers salary ${salary}`);
  });

  test.each(['mlopz', 'data scientst', 'machine lerning engineer'])('salary %s says how the word was read, as show does', async (typed) => {
    const [salary, show] = [await jsonAnswer(`salary ${typed}`), await jsonAnswer(`show ${typed}`)];
    expect(salary.readAs).toMatchObject([{ typed, how: 'is', roles: [show.role.id] }]);
    expect(salary.readAs).toEqual(show.readAs);
    expect(await words(`salary ${typed}`)).toContain(`"${typed}" is read as ${show.role.title}.`);
  });

  test('a level beside a mended spelling is said after it, and JSON holds it', async () => {
    expect(await words('show senior data scientst')).toContain(
      '"senior data scientst" is read as Data Scientist. The level is left out here; its pay: genai-careers salary data-scientist --level senior',
    );
    expect((await jsonAnswer('show senior data scientist')).readAs).toEqual([
      { typed: 'senior data scientist', title: 'Data Scientist', how: 'is', roles: ['data-scientist'], level: 'senior' },
    ]);
  });

  test('salary has a use for a level, and says nothing', async () => {
    expect(await words('salary senior data scientist')).not.toContain('left out');
    expect((await jsonAnswer('salary senior data scientist')).readAs).toBeUndefined();
  });

  test('a job that leads to roles is refused with those and the next steps', async () => {
    expect(await cli('show backend engineer')).toEqual({
      code: 3,
      stdout: '',
      stderr:
        'error: Backend Engineer is not one of the roles here; people go from it to: Generative AI Engineer, AI Agent Engineer, Data Engineer.\n' +
        "Try: genai-careers show genai-engineer, or genai-careers match --from 'Backend Engineer'\n",
    });
  });

  test.each([
    ['plan astronaut', 'error: Astronaut is a job that no role here answers for.\nSee the roles: genai-careers list\n'],
    ['show climate data scientist', 'error: There is no role called "climate data scientist".\nDid you mean Data Scientist'],
    ['show qqq zzz', 'error: There is no role called "qqq zzz".\nLook for it: genai-careers search \'qqq zzz\', or see them all:'],
  ])('"%s" is refused: %s', async (line, sentence) => {
    const { code, stderr } = await cli(line);
    expect(code).toBe(3);
    expect(stderr).toContain(sentence);
  });
});

describe('salary of a job title', () => {
  test('a title that is no role has its own figures, and says what it is to the roles', async () => {
    const text = await words('salary backend engineer');
    expect(text).toContain('Backend Engineer is not one of the roles here; people go from it to:');
    expect(text).toMatch(
      /Backend Engineer: median \$[\d,]+, middle half \$[\d,]+ to \$[\d,]+, of [\d,]+ advertised US base-pay figures to August 2025/,
    );
    const { roles } = await jsonAnswer('salary backend engineer');
    expect(roles).toMatchObject([{ id: null, title: 'Backend Engineer', claims: [], official: [], observations: [{ country: 'US' }] }]);
  });

  test('a title near a role has its own figures where it has any, else those of the role, and either is said', async () => {
    expect(await words('salary solutions architect')).toContain(
      'is close to: AI Architect, AI Solutions Engineer. The figures are its own.',
    );
    expect(await words('salary ai tech lead')).toContain('AI Tech Lead is read as Generative AI Engineer (close)');
  });

  test('a role lists the exact titles that count for it', async () => {
    expect(await words('salary genai')).toContain('By exact title: AI Engineer $175,000 (n 1,749); AI Developer $150,000 (n 177)');
  });

  test('a level in the title counts, and by level shows all', async () => {
    expect(await words('salary senior ml engineer')).toContain('Machine Learning Engineer senior level, US');
    expect((await jsonAnswer('salary senior ml engineer --by level')).roles[0].observations.length).toBeGreaterThan(3);
  });

  test('both ends of an offer are placed among the figures of the title asked for', async () => {
    expect(await words(['salary', 'machine learning engineer', '--level', 'senior', '--offer', '185k-235k'])).toMatch(
      /\$185,000 to \$235,000 as Machine Learning Engineer is above [\d–]+% at its low end and [\d–]+% at its high end/,
    );
  });

  test.each([
    ['salary frontend engineer', 3, 'Fewer than 10 figures are held of it, too few to show.'],
    ['salary backend engineer --by year', 2, 'Years are told apart for roles only, and Backend Engineer is none.'],
  ])('"%s" exits %i: %s', async (line, code, sentence) => {
    const answer = await cli(line);
    expect(answer.code).toBe(code);
    expect(answer.stderr).toContain(sentence);
  });

  test('an offer in euros says the rate, its year and how many rows it rests on', async () => {
    expect(await words('salary mlops --offer €95,000')).toContain(
      'EUR 95,000 is $99,997 a year, at 1.0526 dollars for one EUR, the rate of the salary data of 2025 (1,843 rows).',
    );
  });

  test('an offer far from any pay is asked about', async () => {
    expect(await words('salary mlops --offer 9m')).toContain(
      "This is 52 times the median. Is it right? A year's pay in US dollars is meant.",
    );
    expect(await words('salary mlops --offer 200k')).not.toContain('Is it right?');
  });
});

describe('match --from', () => {
  test('starts from what a job typically can, shows it for correction, and named skills count before it', async () => {
    const text = await words('match --from backend engineer --skill sql=4');
    expect(text).toContain('Starts from what a Backend Engineer typically can (our judgement): software-engineering=3 apis=2 git=2');
    expect(text).toContain('to leave one out: --skill software-engineering=0');
    const { start, knownSkills } = await jsonAnswer('match --from backend engineer --skill apis=0');
    expect(start.skills).toContainEqual({ skill: 'apis', level: 2 });
    expect(knownSkills).toBe(start.skills.length - 1);
  });

  test.each([
    ['match --from climate teacher', 'No job title "climate teacher" is known here.\nDid you mean teacher'],
    [
      'match --from application developer',
      'Nothing is held of what an Application Developer can typically do.\nName your skills: --skill python=3',
    ],
  ])('"%s" is refused: %s', async (line, sentence) => {
    const { code, stderr } = await cli(line);
    expect(code).toBe(3);
    expect(stderr).toContain(sentence);
  });

  test('a title that is a role, or close to one, starts from the core skills of the role, and the reading is said', async () => {
    expect(await words('match --from data analyst')).toContain(
      'Starts from what a Data Analyst typically can (the core skills of the role here): ',
    );
    const { start, readAs } = await jsonAnswer('match --from solutions architect');
    expect([start.title, readAs[0].how]).toEqual(['AI Architect', 'close-to']);
  });

  test('a mended title and a level that makes no difference are said', async () => {
    expect(await words('match --from bakend engineer')).toContain(
      '"bakend engineer" is read as Backend Engineer. Starts from what a Backend',
    );
    expect(await words('match --from senior backend engineer')).toContain(
      'The level (senior) makes no difference to what is started from.',
    );
    expect((await jsonAnswer('match --from backend engineer')).readAs).toBeUndefined();
  });
});
