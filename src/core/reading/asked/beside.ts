import type { Block } from '../document.ts';
import { isOtherwise } from '../homographs.ts';

/** Words that mean other things too, with what makes them clear in an advertisement. */
const CLEAR: readonly (readonly [RegExp, RegExp])[] = (
  [
    ['containers|conteneurs|contenedores', 'kubernetes|k8s|docker|terraform|git|github|gitlab|linux|azure|aws|gcp|helm|ansible|jenkins|ci'],
    ['ci', 'git|github|gitlab|jenkins|terraform|docker|kubernetes|dbt|evals?|regression|tests?|linters?|docs[- ]as[- ]code|deployments?'],
    ['retrieval', 'rag|retrieval-augmented|embeddings?|chunk(?:s|ing)?|vector|re-?rank\\p{L}*|prompts?|llms?|metadata|knowledge base'],
    ['embeddings?', 'rag|retrieval|chunk(?:s|ing)?|vector (?:search|stores?|databases?)|hybrid search|pgvector|re-?rank\\p{L}*'],
    ['inference', 'streaming|serving|latency|throughput|triton|vllm|onnx|batching|gpus?'],
    ['bias', 'fairness|explainab\\p{L}+|discriminat\\p{L}+|gender|toxicity|drift|robustness'],
  ] as const
).map(([name, beside]) => [new RegExp(`^(?:${name})$`, 'iu'), new RegExp(`(?<![\\p{L}-])(?:${beside})(?![\\p{L}])`, 'iu')] as const);

const TITLE =
  /^(?:software|data|backend|back-end|platform|full-?stack) (?:engineers?|developers?)$|^(?:softwareentwickler(?:in)?|développeu(?:r|se)|desarrollador(?:a)?)$/iu;
/** Blocks from the start in which the title stands. */
const LONGEST_HEAD = 6;

const WINDOW = 150;

/** Whether a word that may mean other things is the skill: beside others of its kind, or as the title of the advertisement. */
export function isClear(name: string, text: string, { section, kind }: Pick<Block, 'section' | 'kind'>, at: number): boolean {
  if (at < LONGEST_HEAD && section === 'top' && text.length < 90 && TITLE.test(name) && !/[.!?]$/u.test(text)) return true;
  if (section === 'top' && kind === 'heading') return false;
  const from = text.indexOf(name);
  const near = text.slice(Math.max(0, from - WINDOW), from) + text.slice(from + name.length, from + name.length + WINDOW);
  return !isOtherwise(name, text, from) && CLEAR.some(([names, beside]) => names.test(name) && beside.test(near));
}
