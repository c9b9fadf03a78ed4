import { expect, test } from 'vitest';
import { signsIn } from '../../../src/core/reading/signs.ts';

const skills = (sentence: string) => signsIn(sentence).map(({ skill }) => skill);

test.each([
  ['Charge Nurse, night shift lead', 'people-leadership'],
  ['Track record of leading cross-functional teams', 'people-leadership'],
  ['Supervise two PhD students', 'people-leadership'],
  ['A/B tested three versions', 'product-analytics'],
  ['Chunked and embedded 400,000 pages', 'rag'],
  ['Served from Nginx on a small host', 'linux-cli'],
  ['Pre-trained a small Danish model', 'deep-learning'],
  ['CamemBERT affiné sur 8 000 décisions', 'fine-tuning'],
  ['Übersetzerin für Medizintechnik', 'natural-language-concepts'],
  ['Schulung zur KI-Kompetenz', 'ai-literacy'],
  ['Half-day on Copilot; workshop on ChatGPT for team leaders', 'prompt-engineering'],
  ['Principal Data Engineer / Architect', 'solutions-architecture'],
  ['Evaluate model outputs', 'llm-evaluation'],
  ['Measure quality of LLM responses', 'llm-evaluation'],
  ['You assess the quality of AI-generated answers', 'llm-evaluation'],
  ['Build golden test sets', 'llm-evaluation'],
  ['Compare outputs of different models side by side', 'llm-evaluation'],
  ['Benchmark LLMs against each other', 'llm-evaluation'],
  ['Bewertung von LLM-Antworten', 'llm-evaluation'],
  ['Évaluation des réponses de modèles de langage', 'llm-evaluation'],
  ['Evaluar las respuestas de los modelos', 'llm-evaluation'],
  ['Nwosu, C., Balewa, R. (2020): Named entities', 'research-methods'],
])('"%s" tells of %s', (sentence, skill) => {
  expect(skills(sentence)).toContain(skill);
});

test.each([
  ['Performance evaluation of employees', 'llm-evaluation'],
  ['Evaluate vendors and their responses', 'llm-evaluation'],
  ['Evaluate LLM vendors', 'llm-evaluation'],
  ['You evaluate machine learning models', 'llm-evaluation'],
  ['Gold standard in customer care', 'llm-evaluation'],
  ['Maths en liberté', 'deep-learning'],
  ['Moved two data rooms with the auditors', 'internal-audit'],
  ['Our linguists and translators check', 'natural-language-concepts'],
  ['Wrote nightly reports', 'people-leadership'],
])('"%s" does not tell of %s', (sentence, skill) => {
  expect(skills(sentence)).not.toContain(skill);
});
