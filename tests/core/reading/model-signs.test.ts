import { expect, test } from 'vitest';
import { signsIn } from '../../../src/core/reading/signs/signs.ts';

/** @param isInAiEntry whether another line of the same job names a language model */
const skills = (sentence: string, isInAiEntry = false) => signsIn(sentence, { isInAiEntry }).map(({ skill }) => skill);

test.each([
  ['A vision model extracts the lines of each delivery note', 'multimodal-ai'],
  ['Photos of parcels: GPT-4.1 reads the label', 'multimodal-ai'],
  ['Transcribed from old handwriting with Gemini', 'multimodal-ai'],
  ['Trained sparse autoencoders on a small model', 'explainability'],
  ['Explain to customers why the score went down', 'explainability'],
  ['Report subgroup performance every quarter', 'bias-mitigation'],
  ['Error rates by gender and age band', 'bias-mitigation'],
  ['Two annotators, inter-rater agreement of 0.8', 'data-annotation'],
  ['2 000 courriers annotés avec les gestionnaires', 'data-annotation'],
  ['Survival models for pumps', 'statistics'],
  ['Interviewed 40 pupils', 'research-methods'],
  ['Compared a CNN with a frozen DINOv2', 'transformers'],
  ['Continued training on Finnish text', 'deep-learning'],
  ['Ersatzteile aus Fotos erkennen', 'computer-vision'],
  ['Moved inference from 9 GPUs to 4', 'inference-optimization'],
  ['Trained a small classifier on old orders', 'machine-learning'],
])('"%s" tells of %s', (sentence, skill) => {
  expect(skills(sentence)).toContain(skill);
});

test.each([
  ['The quoting agent asks for what is missing', 'ai-agents'],
  ['An agent that negotiates delivery slots', 'ai-agents'],
  ['Tested against 480 recorded cases', 'llm-evaluation'],
  ['I read fifty conversations every month', 'llm-evaluation'],
  ['140 tests, run before each change of prompt', 'llm-evaluation'],
  ['Jede Antwort von zwei Technikern bewertet', 'llm-evaluation'],
  ['Mise en place de l’évaluation', 'llm-evaluation'],
  ['The model agreed with the specialists in 86% of cases', 'llm-evaluation'],
  ['Rédaction des consignes', 'prompt-engineering'],
  ['Answers in a JSON schema', 'prompt-engineering'],
  ['It retrieves similar past cases', 'rag'],
  ['A planted sentence in a PDF was caught', 'llm-security'],
  ['Classified 11,000 free-text notes', 'nlp'],
])('"%s" tells of %s where the same job names a language model, and only there', (sentence, skill) => {
  expect(skills(sentence, true)).toContain(skill);
  expect(skills(sentence)).not.toContain(skill);
});

test.each([
  ['Photos of the new shop for the website', 'multimodal-ai'],
  ['Explain how a language model works', 'explainability'],
  ['Interviewed 40 candidates', 'research-methods'],
  ['Supervised 22 seasonal employees', 'statistics'],
  ['Film clips, always labelled in the end credits', 'data-annotation'],
  ['Labelling of generated images', 'data-annotation'],
  ['Challenged proxy variables in two models', 'llm-apis'],
  ['Trained a team of four', 'machine-learning'],
])('"%s" does not tell of %s', (sentence, skill) => {
  expect(skills(sentence)).not.toContain(skill);
});

test.each([
  ['250 support agents that use the assistant', 'ai-agents'],
  ['Worked with estate agents in two cities', 'ai-agents'],
  ['A report with 40 examples of good practice', 'prompt-engineering'],
  ['Read the contract twice', 'llm-evaluation'],
])('"%s" does not tell of %s beside a language model either', (sentence, skill) => {
  expect(skills(sentence, true)).not.toContain(skill);
});

test('long text without an end takes no quadratic time', () => {
  const start = performance.now();
  for (const part of ['gpt.', '1.', 'read a-', 'photo ', 'test 1,', 'agent ', 'prompt '])
    signsIn(part.repeat(20_000), { isBesideAi: true, isInAiEntry: true });
  expect(performance.now() - start).toBeLessThan(15_000);
});
