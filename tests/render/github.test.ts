import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderGithub } from '../../src/render/github.ts';

const finding = {
  code: 'source-missing',
  severity: 'error' as const,
  file: 'my-data/roles/a.yaml',
  line: 3,
  column: 5,
  path: 'pay',
  message: 'No source.',
};

it('a finding is an annotation of its line; one of a whole file names no line', () => {
  expect(renderGithub([finding, { ...finding, severity: 'warning', line: 0, hint: 'Add one.' }])).toBe(
    '::error file=my-data/roles/a.yaml,line=3,col=5,title=source-missing::No source.\n' +
      '::warning file=my-data/roles/a.yaml,title=source-missing::No source.%0AAdd one.\n',
  );
});

it('percent signs, colons, commas and line ends are escaped where they would mean something', () => {
  expect(renderGithub([{ ...finding, file: 'a,b:c%.yaml', message: '100%: a, b' }])).toBe(
    '::error file=a%2Cb%3Ac%25.yaml,line=3,col=5,title=source-missing::100%25: a, b\n',
  );
});

it('no text begins a second command or steers a terminal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (message, file) => {
      const text = renderGithub([{ ...finding, message: `${message}\n::error::${message}`, file }]);
      expect(text.match(/\n/g)?.length).toBe(1);
      expect(text).toMatch(/^::error file=[^,]*,line=3,col=5,title=source-missing::/);
      expect(text.slice(0, -1)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
    }),
  );
});
