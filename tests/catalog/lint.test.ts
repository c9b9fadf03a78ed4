import { describe, expect, test } from 'vitest';
import { checkData } from '../../src/catalog/check.ts';
import { rules } from '../../src/catalog/lint/rules/index.ts';
import { readerCodes } from '../../src/catalog/reader-codes.ts';
import { brokenCodes, checkBroken, fixtures, soundCatalog, TODAY } from './broken.ts';

/** Codes that no checked-in file can show: devices, permissions, sizes. tests/catalog/hostile.test.ts makes these. */
const MADE_ELSEWHERE = ['folder-linked', 'file-not-regular', 'file-too-large', 'file-too-many', 'file-unreadable'];

describe('every code', () => {
  test('every code has a fixture, and every fixture a code', () => {
    const codes = [...rules.map((rule) => rule.code), ...Object.keys(readerCodes)];
    expect(new Set(codes).size).toBe(codes.length);
    expect([...brokenCodes(), ...MADE_ELSEWHERE].sort()).toEqual(codes.sort());
  });

  test.each(brokenCodes())('the fixture of %s shows this code and nothing else', (code) => {
    const { findings } = checkBroken(code);
    expect([...new Set(findings.map((finding) => finding.code))]).toEqual([code]);
    for (const finding of findings) {
      expect(finding.message).not.toBe('');
      expect(finding.frame === null).toBe(finding.line === 0);
    }
  });

  test('every code says why it exists in one sentence', () => {
    for (const why of [...rules.map((rule) => rule.why), ...Object.values(readerCodes)]) expect(why).toMatch(/^[A-Z].*\.$/);
  });
});

test('the sound catalog has no finding', () => {
  const { findings, directories } = checkData(soundCatalog, [`${fixtures}/sound`], TODAY);
  expect(findings).toEqual([]);
  expect(directories).toEqual([{ directory: `${fixtures}/sound`, files: 17, whole: true }]);
});

describe('where a finding stands', () => {
  test.each([
    ['field-unknown', 'skills/counting.yaml', 4, 1, 'breath'],
    ['field-missing', 'skills/counting.yaml', 1, 1, 'breadth'],
    ['source-missing', 'courses/first-loaf.yaml', 10, 9, 'rating.source'],
    ['estimate-without-note', 'projects/forty-loaves.yaml', 6, 8, 'hours.note'],
    ['pay-range-inverted', 'roles/baker.yaml', 23, 10, 'payClaims.0.low'],
    ['reference-dangling', 'courses/first-loaf.yaml', 3, 11, 'platform'],
    ['yaml-duplicate-key', 'skills/counting.yaml', 7, 1, ''],
    ['yaml-alias', 'skills/counting.yaml', 1, 14, ''],
    ['range-inverted', 'occupations/51-3011.yaml', 3, 83, 'wages.0.p75'],
    ['skill-unused', 'skills/singing.yaml', 0, 0, ''],
  ])('%s is found at %s:%i:%i, field %s', (code, file, line, column, path) => {
    expect(checkBroken(code).findings[0]).toMatchObject({ code, file, line, column, path });
  });

  test('a finding on a long line shows what is around the caret', () => {
    const { frame } = checkBroken('range-inverted').findings[0] ?? {};
    expect(frame?.text.length).toBeLessThanOrEqual(62);
    expect(frame?.text.slice(frame.caret)).toMatch(/^35000/);
  });
});

test('a reference close to an id is corrected in the hint', () => {
  expect(checkBroken('reference-dangling').findings[0]?.hint).toBe('Did you mean school?');
});

test('further names of a skill that is not there dangle', () => {
  const findings = checkBroken('reference-dangling').findings.filter(({ file }) => file === 'technologies.yaml');
  expect(findings).toEqual([expect.objectContaining({ line: 5, path: 'written.kneeding', hint: 'Did you mean kneading?' })]);
});

test('skills and roles of the reading model that are not there dangle', () => {
  const findings = checkBroken('reference-dangling').findings.filter(({ file }) => file === 'reading-model.yaml');
  expect(findings.map(({ path, hint }) => `${path} ${hint}`)).toEqual([
    'skills.ids.0 Did you mean kneading?',
    'roles.ids.0 Did you mean baker?',
  ]);
});

test('a claim is stale by the day it is judged on, not by the clock', () => {
  const day = (today: string) => checkData(soundCatalog, [`${fixtures}/sound`], today).findings.map((finding) => finding.code);
  expect(day('2028-06-30')).toEqual([]);
  expect(new Set(day('2028-07-01'))).toEqual(new Set(['claim-stale']));
  expect(new Set(day('2025-01-01'))).toEqual(new Set(['claim-future']));
});
