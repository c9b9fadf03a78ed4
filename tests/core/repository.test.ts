import { expect, it } from 'vitest';
import { repositoryPage } from '../../src/core/repository.ts';

it.each([
  [{ repository: { type: 'git', url: 'git+https://example.org/owner/name.git' } }, 'https://example.org/owner/name'],
  [{ repository: 'https://example.org/owner/name' }, 'https://example.org/owner/name'],
  [{ repository: 'github:owner/name' }, undefined],
  [{ repository: 'https://example.org/owner/name\n' }, undefined],
  [{ repository: {} }, undefined],
  [{}, undefined],
  [null, undefined],
])('the page of the repository of %j is %s', (manifest, page) => {
  expect(repositoryPage(manifest)).toBe(page);
});
