import { expect, test } from 'vitest';
import { confirmLevels } from '../../../src/cli/profile/confirm.ts';
import { rateSkills } from '../../../src/core/reading/rate.ts';
import { readSkills } from '../../../src/core/reading/skills.ts';
import { readDocument } from '../../../src/documents/read.ts';
import { shippedCatalog } from '../../helpers/cli.ts';
import { type Move, scriptedPrompter } from '../../helpers/scripted-prompter.ts';

const CV = `Ada Example
Experience
Engineer, Acme, 2019 - 2021
- Ran Python services on Docker for three teams.
Skills
Python, Kuberntes`;

async function confirmed(moves: readonly Move[]) {
  const catalog = shippedCatalog();
  const document = await readDocument(new TextEncoder().encode(CV), 'cv.txt');
  const rated = rateSkills(readSkills(catalog, [{ file: 'cv.txt', document }]), { bySkill: new Map() });
  const prompter = scriptedPrompter(moves);
  const corrections = await confirmLevels(catalog, prompter, rated);
  return { corrections: corrections === null ? null : Object.fromEntries(corrections), left: prompter.left };
}

test('one answer saves what was found', async () => {
  expect(await confirmed(['save these 2 skills'])).toEqual({ corrections: {}, left: [] });
});

test('a level can be corrected, a skill left out, and a doubtful one taken', async () => {
  const moves = ['python      3', '4', 'docker      2', 'leave it out', 'kubernetes  left out', '1', 'save these 2 skills'];
  expect(await confirmed(moves)).toEqual({ corrections: { docker: null, kubernetes: 1, python: 4 }, left: [] });
});

test('a correction is shown at once and may be changed again', async () => {
  expect(await confirmed(['docker', 'leave it out', 'docker      left out', '3', 'save these 2'])).toEqual({
    corrections: { docker: 3 },
    left: [],
  });
});

test('who leaves saves nothing', async () => {
  expect(await confirmed(['python', '4', 'leave, and save nothing'])).toEqual({ corrections: null, left: [] });
});
