import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ZodType } from 'zod';
import { parseYaml } from '../../catalog/read/yaml-document.ts';
import { CareersError } from '../../core/errors.ts';
import { wrongValue } from '../../core/wrong-value.ts';
import { PayTitles } from '../../model/pay.ts';
import { type PayClaim, Role } from '../../model/role.ts';
import { Source } from '../../model/source.ts';
import { type Title, Titles } from '../../model/title.ts';

export interface PayInputs {
  titles: PayTitles;
  /** Their exact strings get cells of their own. */
  jobTitles: readonly Title[];
  /** By role of the title map. */
  claims: ReadonlyMap<string, readonly PayClaim[]>;
  /** Day of the salary file. */
  asOf: string;
}

/** @throws CareersError `data` naming file and field */
export function readInputs(dataDirectory: string): PayInputs {
  const titles = checked(PayTitles, record(dataDirectory, 'pay-titles.yaml'), 'pay-titles.yaml');
  checkGroups(titles);
  const claims = Object.keys(titles.roles).map((role): [string, PayClaim[]] => {
    const file = `roles/${role}.yaml`;
    return [role, checked(Role.shape.payClaims, record(dataDirectory, file)['payClaims'] ?? [], file)];
  });
  const sourceFile = `sources/${titles.source}.yaml`;
  const asOf = checked(Source.shape.published.unwrap(), record(dataDirectory, sourceFile)['published'], sourceFile);
  const { titles: jobTitles } = checked(Titles, record(dataDirectory, 'titles.yaml'), 'titles.yaml');
  return { titles, jobTitles, claims: new Map(claims), asOf };
}

function checkGroups(titles: PayTitles): void {
  const known = new Set(titles.groups.map((group) => group.id));
  for (const [role, { headline, groups, comparators }] of Object.entries(titles.roles)) {
    const dangling = [...groups.map(({ id }) => id), ...comparators, ...(headline === null ? [] : [headline.group])].find(
      (group) => !known.has(group),
    );
    if (dangling !== undefined)
      throw new CareersError('data', `pay-titles.yaml: ${role} names the group "${dangling}", which is not there.`);
    if (headline !== null && !groups.some(({ id }) => id === headline.group)) {
      throw new CareersError('data', `pay-titles.yaml: the headline of ${role} is not one of its own groups.`);
    }
  }
}

function record(dataDirectory: string, file: string): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(join(dataDirectory, file), 'utf8');
  } catch {
    throw new CareersError('data', `${file} cannot be read in the data directory.`);
  }
  const { parsed, findings } = parseYaml(text, file);
  const first = findings[0];
  if (parsed === undefined) throw new CareersError('data', `${file}:${first?.line}: ${first?.message}.`);
  return parsed.value as Record<string, unknown>;
}

function checked<T>(schema: ZodType<T>, value: unknown, file: string): T {
  const result = schema.safeParse(value, { error: wrongValue });
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new CareersError('data', `${file}: ${issue?.path.join('.')} ${issue?.message}.`, { hint: 'See all problems: npm run validate' });
}
