import { roleLine } from '../core/explore/list.ts';
import { moveBetween } from '../core/explore/moves.ts';
import { similarRoles } from '../core/explore/similarity.ts';
import { waysFor } from '../core/explore/ways-to.ts';
import { roleNeeds } from '../core/fit/role-needs.ts';
import { namesOf } from '../core/lookup.ts';
import { adviceOf } from '../core/plan/advice.ts';
import { gapHours } from '../core/plan/gap-hours.ts';
import { groupedBySkill, outlinesOf } from '../core/plan/outlines.ts';
import { outlinesWorth } from '../core/plan/worth.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Outline } from '../model/outline.ts';
import type { Role } from '../model/role.ts';
import { rowOf } from './outline-rows.ts';
import {
  HEAD_BYTES,
  type Head,
  LISTS,
  type List,
  NAMED_LISTS,
  RECORDS,
  SECTIONS,
  type Section,
  type WORKED_OUT,
  type WORKED_OUT_LISTS,
} from './sections.ts';

/** A catalog in the form that `openCompiled` reads: ASCII only, so that reading it is copying bytes. */
export function compiledText(catalog: Catalog): string {
  const texts = sectionTexts(catalog);
  const last = SECTIONS.length - 1;
  const lines = SECTIONS.map((name, index) => `${JSON.stringify(name)}:${texts.get(name)}${index === last ? '}' : ','}`);
  const head: Head = {
    formatVersion: catalog.formatVersion,
    contentHash: catalog.contentHash,
    lengths: lines.map((line) => line.length),
  };
  const first = `${JSON.stringify(head).slice(0, -1)},`;
  if (first.length >= HEAD_BYTES) throw new RangeError(`the first line takes ${first.length} bytes`);
  return `${first.padEnd(HEAD_BYTES - 1)}\n${lines.join('\n')}\n`;
}

function sectionTexts(catalog: Catalog): Map<Section, string> {
  const texts = new Map<Section, string>();
  for (const list of LISTS) addList(texts, list, catalog[list], { ids: catalog[list].map(({ id }) => id) });
  for (const [list, elements] of Object.entries(workedOutLists(catalog))) addList(texts, list as List, elements);
  for (const list of NAMED_LISTS) {
    const { titles, known } = namesOf(catalog[list]);
    texts.set(`${list} names`, jsonText({ titles, known }));
  }
  for (const name of RECORDS) texts.set(name, jsonText(catalog[name]));
  for (const [name, value] of Object.entries(workedOut(catalog))) texts.set(name as Section, jsonText(value));
  return texts;
}

function addList(texts: Map<Section, string>, list: List, elements: readonly unknown[], more: { ids?: string[] } = {}): void {
  const elementTexts = elements.map(jsonText);
  const starts = [1];
  for (const text of elementTexts) starts.push((starts.at(-1) as number) + text.length + 1);
  texts.set(list, `[${elementTexts.join(',')}]`);
  texts.set(`${list} places`, jsonText({ ...more, starts }));
}

/** By the same code that answers from a catalog that brings none of it. */
function workedOut(catalog: Catalog): Record<(typeof WORKED_OUT)[number], unknown> {
  return {
    lines: catalog.roles.map((role) => roleLine(catalog, role)),
    similar: byRole(catalog, (role) => similarRoles(catalog, role)),
    advice: adviceOf(catalog),
    moves: byRole(catalog, (from) => byRole(catalog, (to) => (to === from ? 0 : moveBetween(catalog, from, to, gapHours).gapHours))),
    taught: Object.fromEntries([...groupedBySkill(outlinesOf(catalog))].map(([skill, some]) => [skill, numbersOf(catalog, some)])),
  };
}

function workedOutLists(catalog: Catalog): Record<(typeof WORKED_OUT_LISTS)[number], readonly unknown[]> {
  const { roles } = catalog;
  return {
    needs: roles.map(roleNeeds),
    ways: roles.map((role) => waysFor(catalog, role)),
    worth: roles.map(({ id }) => ({
      core: numbersOf(catalog, outlinesWorth(catalog, id, 'core')),
      useful: numbersOf(catalog, outlinesWorth(catalog, id, 'useful')),
    })),
    outlines: outlinesOf(catalog).map(rowOf),
  };
}

const numbersOf = (catalog: Catalog, some: readonly Outline[]): number[] => some.map((outline) => outlinesOf(catalog).indexOf(outline));

const byRole = <T>({ roles }: Catalog, of: (role: Role) => T): Record<string, T> =>
  Object.fromEntries(roles.map((role) => [role.id, of(role)]));

const jsonText = (value: unknown): string =>
  JSON.stringify(value).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
