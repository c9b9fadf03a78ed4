import { expect, test } from 'vitest';
import { readAsked } from '../../../../src/core/reading/asked/asked.ts';
import { shippedCatalog } from '../../../helpers/cli.ts';

const choices = (...texts: string[]) => {
  const blocks = texts.map((text, at) => ({ text, section: 'requirements' as const, kind: 'item' as const, page: null, line: at + 1 }));
  return readAsked(shippedCatalog(), { blocks }).asked.flatMap(({ skill, or }) => (or.length === 0 ? [] : [`${skill}: ${or.join(', ')}`]));
};

test.each([
  ['Experience with AWS or GCP', ['aws: gcp', 'gcp: aws']],
  ['AWS, Azure or GCP', ['aws: azure, gcp', 'azure: aws, gcp', 'gcp: aws, azure']],
  ['Praxis mit PyTorch oder TensorFlow', ['pytorch: tensorflow', 'tensorflow: pytorch']],
  ['Microsoft Azure or AWS Bedrock', ['aws: azure', 'azure: aws']],
  ['AWS and GCP', []],
  ['Python, SQL', []],
  ['Docker or a good attitude', []],
])('"%s" is a choice of %j', (text, expected) => {
  expect(choices(text)).toEqual(expected);
});

test('a skill that is asked elsewhere too is no choice', () => {
  expect(choices('AWS or GCP', 'Deep knowledge of AWS')).toEqual([]);
});
