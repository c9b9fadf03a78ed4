import { expect, test } from 'vitest';
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
