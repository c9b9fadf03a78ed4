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
import type { Catalog, Compiled } from '../model/catalog.ts';
import type { Outline } from '../model/outline.ts';
import type { Role } from '../model/role.ts';
import { rowOf } from './outline-rows.ts';
import {
  HEAD_BYTES,
  type Head,
  LISTS,
  NAMED_LISTS,
  type OUTLINES,
  type Places,
  RECORDS,
  SECTIONS,
  type Section,
  type WORKED_OUT,
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
  for (const list of LISTS) {
    const entities = catalog[list].map((entity) => jsonText(entity));
    texts.set(list, `[${entities.join(',')}]`);
    texts.set(`${list} places`, jsonText(placesOf(catalog[list], entities)));
  }
  for (const list of NAMED_LISTS) {
    const { titles, known } = namesOf(catalog[list]);
    texts.set(`${list} names`, jsonText({ titles, known }));
  }
  for (const name of RECORDS) texts.set(name, jsonText(catalog[name]));
  for (const [name, value] of Object.entries({ ...workedOut(catalog), ...outlineSections(catalog) }))
    texts.set(name as Section, jsonText(value));
  return texts;
}

function placesOf(entities: readonly { id: string }[], texts: readonly string[]): Places {
  const starts = [1];
  for (const text of texts) starts.push((starts.at(-1) as number) + text.length + 1);
  return { ids: entities.map(({ id }) => id), starts };
}

/** By the same code that answers from a catalog that brings none of it. */
function workedOut(catalog: Catalog): Pick<Compiled, (typeof WORKED_OUT)[number]> {
  return {
    lines: catalog.roles.map((role) => roleLine(catalog, role)),
    similar: byRole(catalog, (role) => similarRoles(catalog, role)),
    advice: adviceOf(catalog),
    moves: byRole(catalog, (from) => byRole(catalog, (to) => (to === from ? 0 : moveBetween(catalog, from, to, gapHours).gapHours))),
    needs: catalog.roles.map(roleNeeds),
    ways: byRole(catalog, (role) => waysFor(catalog, role)),
  };
}

function outlineSections(catalog: Catalog): Record<(typeof OUTLINES)[number], unknown> {
  const outlines = outlinesOf(catalog);
  const numbersOf = (some: readonly Outline[]) => some.map((outline) => outlines.indexOf(outline));
  return {
    outlines: outlines.map(rowOf),
    taught: Object.fromEntries([...groupedBySkill(outlines)].map(([skill, teaching]) => [skill, numbersOf(teaching)])),
    worth: byRole(catalog, ({ id }) => ({
      core: numbersOf(outlinesWorth(catalog, id, 'core')),
      useful: numbersOf(outlinesWorth(catalog, id, 'useful')),
    })),
  };
}

const byRole = <T>({ roles }: Catalog, of: (role: Role) => T): Record<string, T> =>
  Object.fromEntries(roles.map((role) => [role.id, of(role)]));

const jsonText = (value: unknown): string =>
  JSON.stringify(value).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
