import { expect, it } from 'vitest';
import { askPage } from '../../../src/build/links/ask-page.ts';

const URL_ASKED = 'https://example.org/course';
const answering = (status: number, url = URL_ASKED) => askPage(URL_ASKED, async () => ({ status, url }));

it.each([
  [200, URL_ASKED, 'there', ''],
  [200, 'https://www.example.org/course/?visit=1', 'there', ''],
  [200, 'https://example.org/', 'moved', 'leads to https://example.org/'],
  [404, URL_ASKED, 'gone', 'answers 404'],
  [410, URL_ASKED, 'gone', 'answers 410'],
  [403, URL_ASKED, 'unclear', 'answers 403'],
  [503, URL_ASKED, 'unclear', 'answers 503'],
])('a page that answers %i at %s is %s', async (status, url, state, why) => {
  expect(await answering(status, url)).toEqual({ state, why });
});

it('a page that cannot be reached is not called gone', async () => {
  const refused = async () => Promise.reject(new Error('fetch failed'));
  expect(await askPage(URL_ASKED, refused)).toEqual({ state: 'unclear', why: 'fetch failed' });
});
