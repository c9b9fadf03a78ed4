import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { adviceInToolWords, inToolWords } from '../../src/mcp/tool-words.ts';
import { root } from '../helpers/cli.ts';

describe('advice of the command line', () => {
  test.each([
    ['See the roles: genai-careers list', 'See the roles: list_roles'],
    [
      'Look for it: genai-careers search "ml ops", or see them all: genai-careers list',
      'Look for it: search "ml ops", or see them all: list_roles',
    ],
    ['Its pay: genai-careers salary mlops-engineer --level senior', 'Its pay: pay_evidence mlops-engineer level senior'],
    ['Name skills: --skill python=3 --skill sql=2, or take the quiz: genai-careers quiz', 'Name skills: skills {"python":3,"sql":2}'],
    ['What it asks: genai-careers ad -', 'What it asks: read_advert'],
    ['Check the path; - reads standard input.', 'Check the path.'],
    ['Name a file with answers, or - for standard input.', 'Name a file with answers.'],
    ['Give way in --hours-per-week or --budget.', 'Give way in hoursPerWeek or budget.'],
    ['$300 is the default; another one: --budget <amount>.', '$300 is the default; another one: budget.'],
    ['It is read as data (close). See genai-careers quiz.', 'It is read as data (close).'],
    ['Leave out --no-estimates or --allow-code.', 'Leave out estimates: false or code: true.'],
    ['Name files. A pipe is standard input: <command> | genai-careers match --resume -', 'Name files.'],
    ['Choose another name, or add --force.', 'Choose another name.'],
    ['Take the quiz: genai-careers quiz, or name a title: --from <title>', 'Name a title: from'],
    ['Add -f json or -f csv, or leave it out.', 'Leave it out.'],
    ['To begin it: genai-careers profile set python=3 --profile /home/me/p.json', ''],
    ['Try: genai-careers match --resume <file>', 'Try: match_skills resumeFile'],
    ["Such as: genai-careers compare 'a --b, c' mlops", "Such as: compare_roles 'a --b, c' mlops"],
    ['Costs $1,200.50 in 2.5 months. Two sentences, one of which: genai-careers undo', 'Costs $1,200.50 in 2.5 months. Two sentences'],
  ])('%s is said to a tool as: %s', (said, expected) => {
    expect(adviceInToolWords(said)).toBe(expected);
  });

  test('no hint of the program says in tool words what only a terminal can do, or ends in the middle', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const hints = files.flatMap((file) =>
      [...readFileSync(join(root, 'src', file), 'utf8').matchAll(/hint: (['`])(.*?)\1/g)].map(([, , hint = '']) =>
        hint.replace(/\$\{[^}]*(?:\}|$)/g, 'x'),
      ),
    );
    expect(hints.length).toBeGreaterThan(80);
    const said = hints.map(adviceInToolWords);
    expect(said.filter((words) => /genai-careers [a-z]|(?<![\w"'])--?[a-z]|standard input|<[a-z]+>|\uffff/.test(words))).toEqual([]);
    expect(said.filter((words) => /^[,;.]|[:,;]\.?$|: [,;.]/.test(words))).toEqual([]);
  });
});

test.each([
  ['No skill of this catalog is asked in standard input.', 'No skill of this catalog is asked in the text.'],
  ['--for-ad stands in the place of a role.', 'advertFile stands in the place of a role.'],
  ['There is no role called "genai-careers list --output=x".', 'There is no role called "genai-careers list --output=x".'],
  ['A day is written as "end of June"; more: genai-careers help formatting.', 'A day is written as "end of June".'],
  ['One line.\nPress -f.', 'One line.\nPress -f.'],
  ['--time-zone says where the times of --slots are.', 'timeZone says where the times of slots are.'],
])('the sentence of an error is whole in the words of tools: %s', (said, expected) => {
  expect(inToolWords(said)).toBe(expected);
});
