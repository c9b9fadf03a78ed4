import { expect, test } from 'vitest';
import { readAsked } from '../../../../src/core/reading/asked/asked.ts';
import type { Block } from '../../../../src/core/reading/document.ts';
import { blockOf as block } from '../../../helpers/blocks.ts';
import { shippedCatalog } from '../../../helpers/cli.ts';

const read = (...blocks: Block[]) => readAsked(shippedCatalog(), { blocks });
const asked = (...blocks: Block[]) => read(...blocks).asked.map(({ skill }) => skill);

test.each([
  ['You don’t need to know Kubernetes or Terraform.', 'negated'],
  ['No prior experience with Kubernetes is expected.', 'negated'],
  ['Was du nicht können musst: Kubernetes', 'negated'],
  ['Kubernetes is not needed', 'negated'],
  ['Kubernetes operations are taken care of by three engineers', 'others'],
  ['Kubernetes stays with the platform group', 'others'],
])('"%s" does not ask for Kubernetes', (text, why) => {
  const { asked, notAsked } = read(block(text, 'requirements'));
  expect(asked.map(({ skill }) => skill)).not.toContain('kubernetes');
  expect(notAsked).toContainEqual(expect.objectContaining({ skill: 'kubernetes', why }));
});

test('a demand beside something that is not needed stays', () => {
  expect(asked(block('You don’t need Kubernetes, but strong Python', 'requirements'))).toEqual(['python']);
  expect(asked(block('Python, which is not required to be perfect', 'requirements'))).toEqual(['python']);
});

test.each(['Other openings you might like', 'We are also hiring'])(
  'below "%s" nothing is asked, up to the next heading that is known',
  (title) => {
    const openings = [
      block(title, 'other', 'heading'),
      block('Site Reliability Engineer', 'other', 'heading'),
      block('Kubernetes, Terraform', 'other', 'line'),
    ];
    expect(asked(...openings)).toEqual([]);
    expect(asked(...openings, block('Requirements', 'requirements', 'heading'), block('Docker', 'requirements'))).toEqual(['docker']);
  },
);
