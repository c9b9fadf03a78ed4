import { headlinePay } from '../core/pay/observed.ts';
import type { Catalog } from '../model/catalog.ts';
import { HEAD_BYTES, type Head, SECTIONS } from './open.ts';

/** A catalog in the form that `openCompiled` reads: ASCII only, so that reading it is copying bytes. */
export function compiledText(entities: Catalog): string {
  const catalog = { ...entities, headlines: Object.fromEntries(entities.roles.map((role) => [role.id, headlinePay(entities, role)])) };
  const last = SECTIONS.length - 1;
  const lines = SECTIONS.map(
    (name, index) => `${JSON.stringify(name)}:${ascii(JSON.stringify(catalog[name]))}${index === last ? '}' : ','}`,
  );
  const head: Head = {
    formatVersion: catalog.formatVersion,
    contentHash: catalog.contentHash,
    lengths: lines.map((line) => line.length),
  };
  return `${`${JSON.stringify(head).slice(0, -1)},`.padEnd(HEAD_BYTES - 1)}\n${lines.join('\n')}\n`;
}

const ascii = (text: string): string => text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
