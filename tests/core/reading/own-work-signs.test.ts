import { expect, test } from 'vitest';
import { signsIn } from '../../../src/core/reading/signs/signs.ts';

const skills = (sentence: string, isOwn = true) => signsIn(sentence, { isOwn }).map(({ skill }) => skill);

test.each([
  ['Lead 14 agents on two shifts', 'people-leadership'],
  ['Team: 2 writers, 1 designer', 'people-leadership'],
  ['Équipe de cinq scénaristes', 'people-leadership'],
  ['Delivered two-day courses for nurses', 'instructional-design'],
  ['Ran the move from one ticket system to another with the vendor', 'project-management'],
  ['Usage went from 12% to 61%', 'change-management'],
  ['Mapped the claims process with the adjusters', 'business-analysis'],
  ['Automated the monthly report', 'workflow-automation'],
  ['No answer is sent without a person checking it', 'human-ai-interaction'],
  ['Wrote a service in Go for invoices', 'software-engineering'],
  ['Webhooks from the payment provider', 'apis'],
  ['Looks after four Ubuntu machines', 'linux-cli'],
  ['Guionista de un programa de radio', 'storytelling'],
  ['Cleared rights for music and footage', 'copyright-ip'],
  ['Drafted the rules on the use of AI', 'ai-governance'],
  ['Anonymised patient records before training', 'data-privacy'],
  ['Wrote the user manual of the machine', 'technical-writing'],
])('"%s" tells of %s', (sentence, skill) => {
  expect(skills(sentence)).toContain(skill);
});

test.each([
  ['Team lunch on Fridays', 'people-leadership'],
  ['Evaluated by 40 personas', 'ux-design'],
  ['Works on packaging line 4', 'visual-design'],
  ['A lawyer asks a question about own files', 'legal-practice'],
])('"%s" does not tell of %s', (sentence, skill) => {
  expect(skills(sentence)).not.toContain(skill);
});

test('an advertisement tells of the work of others too, so fewer words count there', () => {
  expect(skills('Mapped the claims process with the adjusters', false)).toEqual([]);
});

test('patterns take no more than the time of the text', () => {
  for (const part of ['led the team of ', 'wrote the ', 'trained 1 ', 'a person checks ', 'data ', 'from 1% to '])
    skills(part.repeat(20_000));
});
