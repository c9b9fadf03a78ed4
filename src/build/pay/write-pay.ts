import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isMap, visit } from 'yaml';
import type { TitlePay } from '../../model/title.ts';
import type { RolePay } from './observe.ts';

const GENERATED = '# Generated from the raw salary file by npm run observe-pay; do not edit.\n';
const HEADER = `# yaml-language-server: $schema=../schema/pay.schema.json\n${GENERATED}`;
const TITLES_HEADER = `# yaml-language-server: $schema=schema/title-pay.schema.json\n${GENERATED}`;

export const payYaml = (pay: RolePay['pay']): string => HEADER + yamlOf(pay);

/** A failure keeps the old file. */
export function writeTitlePay(file: string, titles: TitlePay): void {
  const temporary = `${file}.${process.pid}`;
  try {
    writeFileSync(temporary, TITLES_HEADER + yamlOf(titles), { flush: true });
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function yamlOf(value: object): string {
  const document = new Document(value);
  visit(document, {
    Map(_, map, path) {
      const holder = path.at(-1);
      const isRow = map.has('n') || (isMap(map) && map.has('inside'));
      if (isRow && holder !== undefined) map.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Writes one file a role and removes generated files of former roles. A failure keeps the old files. */
export function writePay(directory: string, roles: readonly RolePay[]): void {
  mkdirSync(directory, { recursive: true });
  const temporary = (role: string) => join(directory, `.${role}.yaml.${process.pid}`);
  const file = (role: string) => join(directory, `${role}.yaml`);
  try {
    for (const { role, pay } of roles) writeFileSync(temporary(role), payYaml(pay), { flush: true });
    for (const { role } of roles) renameSync(temporary(role), file(role));
  } finally {
    for (const { role } of roles) rmSync(temporary(role), { force: true });
  }
  const kept = new Set(roles.map(({ role }) => `${role}.yaml`));
  for (const name of readdirSync(directory)) {
    const isOurs = name.endsWith('.yaml') && readFileSync(join(directory, name), 'utf8').startsWith(HEADER);
    if (isOurs && !kept.has(name)) rmSync(join(directory, name));
  }
}
