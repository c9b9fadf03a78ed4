import { describe, expect, test } from 'vitest';
import { countriesOf, countryName, parseCountry } from '../../../src/core/pay/countries.ts';
import type { Pay } from '../../../src/model/pay.ts';
import { shippedCatalog } from '../../helpers/cli.ts';

const payOf = (...countries: string[]) => ({ groups: [{ cells: countries.map((country) => ({ country })) }] }) as unknown as Pay;

test('countriesOf lists each country once, the US first, then by code', () => {
  expect(countriesOf([payOf('GB', 'CA'), payOf('US', 'GB', 'AT')])).toEqual(['US', 'AT', 'CA', 'GB']);
  expect(countriesOf([payOf('US', 'AT', 'CA', 'GB')])).toEqual(['US', 'AT', 'CA', 'GB']);
  expect(countriesOf([payOf('GB', 'CA', 'AT')])).toEqual(['AT', 'CA', 'GB']);
});

test('countryName of an unknown country is its code', () => {
  expect([countryName('NL'), countryName('XX')]).toEqual(['the Netherlands', 'XX']);
});

test('every country of the shipped pay has a name', () => {
  const codes = countriesOf(shippedCatalog().pay);
  expect(codes).toHaveLength(13);
  expect(codes.filter((code) => countryName(code) === code)).toEqual([]);
});

describe('parseCountry', () => {
  const known = ['US', 'GB', 'NL', 'XT'];
  test.each([
    ['gb', 'GB'],
    ['UK', 'GB'],
    ['great britain', 'GB'],
    ['The United Kingdom', 'GB'],
    ['united kingdom', 'GB'],
    ['Netherlands', 'NL'],
    ['U.S.', 'US'],
    ['usa', 'US'],
    ['United States', 'US'],
    ['xt', 'XT'],
    ['England', 'GB'],
    ['Großbritannien', 'GB'],
    ['GROSSBRITANNIEN', 'GB'],
    ['Vereinigtes Königreich', 'GB'],
    ['Royaume-Uni', 'GB'],
    ['Holland', 'NL'],
    ['Países Bajos', 'NL'],
    ['Pai\u0301ses Bajos', 'NL'],
    ['Vereinigte Staaten', 'US'],
    ['États-Unis', 'US'],
  ])('parseCountry knows %s', (typed, expected) => {
    expect(parseCountry(typed, known)).toBe(expected);
  });

  test.each(['Canada', 'the', 'in the US', 'lands'])('parseCountry refuses %s', (typed) => {
    expect(() => parseCountry(typed, known)).toThrow(
      expect.objectContaining({
        code: 'usage',
        message: `There are no observations of "${typed}".`,
        hint: 'Countries are: US, GB, NL, XT.',
      }),
    );
  });

  test('parseCountry repeats at most eighty characters', () => {
    expect(() => parseCountry('x'.repeat(81), known)).toThrow(`There are no observations of "${'x'.repeat(80)}…".`);
  });
});
