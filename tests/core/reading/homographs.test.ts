import { expect, test } from 'vitest';
import { isOtherwise } from '../../../src/core/reading/homographs.ts';

const otherwise = (name: string, sentence: string) => isOtherwise(name, sentence, sentence.indexOf(name));

test.each([
  ['Prompt', 'Prompt delivery of three stations'],
  ['Transformer', 'Transformer and switchgear maintenance'],
  ['Kafka', 'Dissertation on Kafka and his novels'],
  ['containers', 'Tablets for cranes and containers'],
  ['dockers', 'Taught dockers to use the tablet'],
  ['hallucination', 'Delirium screening: to tell hallucination from fear'],
  ['Julia', 'Stock and tax with my wife Julia'],
  ['AI strategy', 'Consultations on the national AI strategy'],
  ['Evidently', 'Evidently it worked'],
  ['API', 'An LLM (Claude through the API) pulled out names'],
  ['backend', 'Vulkan backend of llama.cpp'],
  ['Airflow', 'Airflow in air ducts'],
  ['sparks', 'Ignition and sparks'],
])('"%s" is something else in "%s"', (name, sentence) => {
  expect(otherwise(name, sentence)).toBe(true);
});

test.each([
  ['prompt', 'Prompt libraries for two teams: a prompt a week'],
  ['Transformers', 'Transformers for Danish text'],
  ['Kafka', 'Kafka and Spark for events'],
  ['containers', 'Deployed containers to Kubernetes'],
  ['Julia', 'Julia and R models'],
  ['AI strategy', 'Wrote the AI strategy of a retailer'],
  ['Evidently', 'Drift with Evidently and Grafana'],
  ['API', 'REST API in Go'],
  ['Airflow', 'Ran Airflow in production'],
  ['Spark', 'Built Spark search architecture'],
  ['Python', 'Python, Snakemake and Nextflow'],
  ['Pandas', 'Pandas and ZooKeeper'],
  ['Mistral', 'Tested Mistral on Windows'],
  ['Flask', 'Flask app with collaborators'],
  ['Docker', 'Deployed with Docker and Harbor'],
  ['Docker', 'A team that ships Docker images'],
])('"%s" is meant in "%s"', (name, sentence) => {
  expect(otherwise(name, sentence)).toBe(false);
});

test('in a sentence of 100 kB, only words near a name say what it means', () => {
  const long = 'and so on '.repeat(10_000);
  expect(otherwise('Kafka', `${long}Kafka and his novels`)).toBe(true);
  expect(otherwise('Kafka', `Novels ${long}Kafka`)).toBe(false);
  expect(otherwise('Kafka', `Kafka ${long}novels`)).toBe(false);
  expect(otherwise('Julia', `${long}with my wife Julia`)).toBe(true);
});
