import { expect, test } from 'vitest';
import { NAMES_AI } from '../../../src/core/reading/signs/families.ts';
import { signsIn } from '../../../src/core/reading/signs/signs.ts';

const signs = (sentence: string, entry = sentence) => signsIn(sentence, { isBesideAi: NAMES_AI.test(entry) });
const skills = (sentence: string) => signs(sentence).map(({ skill }) => skill);

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
  ['Lead of four', 'people-leadership'],
  ['Two writers report to me', 'people-leadership'],
  ['Acompañé a tres personas en su primer trabajo', 'people-leadership'],
  ['Betreuung von drei Werkstudenten', 'people-leadership'],
  ['Charte IA de la rédaction', 'ai-governance'],
  ['Drafted the acceptable use of generative AI guideline', 'ai-governance'],
  ['Leitlinien für KI', 'ai-governance'],
  ['Rolled out Copilot to 1,100 employees', 'change-management'],
  ['J’ai formé ma rédaction aux outils génératifs', 'ai-literacy'],
  ['Managed three projects', 'project-management'],
  ['Automated topic classification of comments', 'nlp'],
  ['An LLM (Claude through the API)', 'llm-apis'],
  ['Shipped LLM features', 'llm-apis'],
  ['Answers with clause-level citations', 'rag'],
  ['Fine-tuned RoBERTa', 'transformers'],
  ['User acceptance tests with store managers', 'quality-assurance'],
  ['Migración de un servidor a AWS', 'cloud-computing'],
  ['Investigations editor', 'content-creation'],
  ['Plan and lead eight audits', 'internal-audit'],
  ['Reviewed contract clauses', 'legal-practice'],
  ['Sie überwachen Modelle', 'ml-monitoring'],
  ['vLLM, p95 latency from 3 s to 1 s', 'inference-optimization'],
  ['Apprentissage par renforcement', 'reinforcement-learning'],
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
  ['Robert and Alberta', 'transformers'],
  ['Lens DPO of a bank', 'fine-tuning'],
  ['Augmentation of the staff', 'deep-learning'],
  ['PR and events', 'git'],
  ['Second line of the choir', 'internal-audit'],
  ['Revision of the menu', 'internal-audit'],
  ['Recette de saison', 'quality-assurance'],
  ['Cucumber salads', 'quality-assurance'],
  ['Stress tests of banks', 'quality-assurance'],
  ['Chronique locale', 'storytelling'],
  ['A documentary evidence file', 'storytelling'],
  ['Estudios de arquitectura', 'solutions-architecture'],
  ['Architecte d’intérieur', 'solutions-architecture'],
  ['Cleaned the lobby', 'policy-analysis'],
  ['Fine-tuned the recipes', 'fine-tuning'],
  ['Vulnerability of households', 'security-engineering'],
  ['Dokumentation von Pflegemaßnahmen', 'technical-writing'],
  ['Moved two data rooms with the auditors', 'internal-audit'],
  ['Our linguists and translators check', 'natural-language-concepts'],
  ['Wrote nightly reports', 'people-leadership'],
  ['You join a team of four', 'people-leadership'],
  ['Vous rejoindrez une équipe de cinq', 'people-leadership'],
  ['Shape our practice', 'explainability'],
  ['CUDA (or ROCm)', 'model-evaluation'],
  ['API documentation (workshop 2018)', 'instructional-design'],
  ['Served Llama on 16 H100', 'distributed-training'],
  ['The AI training clause of my contract', 'ai-literacy'],
  ['It runs in production', 'project-management'],
])('"%s" does not tell of %s', (sentence, skill) => {
  expect(skills(sentence)).not.toContain(skill);
});

test('what was checked counts where the entry says that a language model gave it', () => {
  const checked = 'I checked a random 400 by hand.';
  expect(signs(checked).map(({ skill }) => skill)).not.toContain('llm-evaluation');
  expect(signs(checked, `An LLM pulled out names. ${checked}`).map(({ skill }) => skill)).toContain('llm-evaluation');
});

test.each([['The sales assistant was in a rage. I checked a random 400.'], ['Claude and I drew inference. I checked a random 400.']])(
  '"%s" names no language model',
  (entry) => {
    expect(skills(entry)).not.toContain('llm-evaluation');
  },
);

test.each(['compar', 'classif', 'migrat', 'entraîn', 'manag', 'x', '1,1', 'a-', 'gpt-', 'gpt-1.', 'train ', 'roll out '])(
  '100 kB of "%s" after the name of a model are read within the time of a test',
  (word) => {
    const text = `gpt ${word.repeat(100_000 / word.length)}`;
    expect(signs(text).length).toBeLessThan(20);
    expect(signs(word.repeat(4_000), 'gpt').length).toBeLessThan(20);
  },
);

test('the name of a degree or certificate is no work', () => {
  expect(skills('Generative AI for executives')).toContain('ai-literacy');
  expect(signsIn('Generative AI for executives', { isWork: false })).toEqual([]);
});

test('a skill is told once by a sentence', () => {
  const told = skills('Led a team of six, two writers report to me');
  expect(told.filter((skill) => skill === 'people-leadership')).toHaveLength(1);
});
