import { describe, expect, test } from 'vitest';
import { paint } from '../../../src/render/terminal/paint.ts';
import { themeFor } from '../../../src/render/terminal/theme.ts';

test('a theme measures text without its colour, and paints no empty text', () => {
  const style = themeFor({ ascii: false, stacked: false }, paint).style([{ text: 'one', tone: 'warn' }, '', ' two'], 'muted');
  expect(style).toEqual({ plain: 'one two', text: '\u001b[33mone\u001b[39m\u001b[2m two\u001b[22m', width: 7 });
});

test('a screen reader gets dots in figures, but not a single dot', () => {
  const { style } = themeFor({ ascii: false, stacked: true });
  expect(style([{ text: '●●●', tone: 'accent' }, '○○']).plain).toBe('3 of 5');
  expect(style('●').plain).toBe('●');
});

test.each([
  ['≈ 7 h', 'about 7 hours'],
  ['1 h', '1 hour'],
  ['1,001 h', '1,001 hours'],
  ['$140k – $220k+', '$140k to $220k or more'],
  ['2026-11-27 – 2027-01-20', '2026-11-27 to 2027-01-20'],
  ['–', 'none'],
  ['?', 'not known'],
  ['$59 + ?', '$59 + not known'],
  ['0 → 3', '0 to 3'],
  ['+25 h, −$49', '+25 hours, minus $49'],
  ['✓ done', 'done'],
  ['  later', 'later'],
  ['A legend. ≈: assumed by us. ?: not known.', 'A legend. About: assumed by us.'],
  ['Who pays? A course – in German', 'Who pays? A course – in German'],
])('a screen reader gets marks in words: %s is %s', (text, words) => {
  expect(themeFor({ ascii: false, stacked: true }).style(text).plain).toBe(words);
  expect(themeFor({ ascii: false, stacked: false }).style(text).plain).toBe(text);
});

describe('hyperlinks of a terminal', () => {
  const styled = (url: string, links = true) => themeFor({ ascii: false, stacked: false, links }, paint).style([{ text: 'CS50', url }]);

  test('a text with an address is linked to it and as wide as before', () => {
    expect(styled('https://example.org/a?b=1')).toEqual({
      plain: 'CS50',
      text: '\u001b]8;;https://example.org/a?b=1\u0007CS50\u001b]8;;\u0007',
      width: 4,
    });
  });

  test.each(['https://a.org/\u0007x', 'https://a.org/\u001b]8;;', 'javascript:alert(1)', 'file:///etc/passwd', 'https://a.org/ x', ''])(
    'the address %j makes no link',
    (url) => expect(styled(url).text).toBe('CS50'),
  );

  test('without links no address is written', () => expect(styled('https://example.org', false).text).toBe('CS50'));

  test('a wrapped link is closed on each line and broken behind hyphens of its text alone', () => {
    const { fold, style } = themeFor({ ascii: false, stacked: false, links: true }, paint);
    const lines = fold(style([{ text: 'azure-fundamentals-path', url: 'https://a.org/learn-by-paths' }]), 14);
    const linked = (text: string) => `\u001b]8;;https://a.org/learn-by-paths\u0007${text}\u001b]8;;\u0007`;
    expect(lines).toEqual(['azure-', 'fundamentals-', 'path'].map(linked));
  });
});
