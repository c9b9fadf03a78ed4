import { describe, expect, test } from 'vitest';
import { read, textsOf } from '../../helpers/documents.ts';

const long = 'Built services for the whole company with ';

describe('lines that go on', () => {
  test.each([
    ['Lang-\nChain', 'LangChain', 'Lang-Chain'],
    ['prompt-\ning', 'prompting', 'prompt-ing'],
    ['fine-\ntuning', 'finetuning', 'fine-tuning'],
    ['prompt\u00ad\ning', 'prompting', 'prompt-ing'],
  ])('%j is read both ways', async (text, joined, kept) => {
    const { blocks } = await read(`Experience\n- ${long}${text}\n`);
    expect(blocks.at(-1)).toMatchObject({ text: long + joined, hyphenated: long + kept });
  });

  test('soft hyphens, ligatures and marks of direction are gone', async () => {
    expect(await textsOf('Hug\u00adging Face\nﬁne-tuning\n\u202eSQL\u2066\nMachine\u00a0Learning\nPy\u200bthon')).toEqual([
      'Hugging Face',
      'fine-tuning',
      'SQL',
      'Machine Learning',
      'Python',
    ]);
  });

  test('a long line goes on in lower case, and short lines stay apart', async () => {
    expect(await textsOf(`Experience\n- ${long}machine\n  learning on top.\n- next`)).toEqual([
      'Experience',
      `${long}machine learning on top.`,
      'next',
    ]);
    expect(await textsOf('python\nsql\ndocker')).toEqual(['python', 'sql', 'docker']);
  });
});
