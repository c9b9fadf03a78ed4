import type { Catalog } from '../model/catalog.ts';
import type { Finding } from '../model/finding.ts';
import type { PayTitles } from '../model/pay.ts';
import { Id } from '../model/provenance.ts';
import { assemble, type Entities, single, wholeParts } from './assemble.ts';
import { type Folder, folders, type Single, singles } from './kinds.ts';
import { readDataFiles } from './read/data-files.ts';
import { locate } from './read/locate.ts';
import { isFolder, type Place, placeOf } from './read/place.ts';
import { schemaFindings } from './read/schema-findings.ts';
import { parseYaml, type YamlDocument } from './read/yaml-document.ts';
import type { ReaderCode } from './reader-codes.ts';
import { textsIn } from './values.ts';

export interface ReadFile extends Place {
  file: string;
  parsed: YamlDocument;
}

export interface ReadData {
  /** Made from the sound files, whatever the findings. Single files that are missing are undefined. */
  catalog: Catalog;
  payTitles: PayTitles | undefined;
  files: ReadFile[];
  /** `folder/id` of every file, sound or not: a reference to a broken file does not dangle. */
  present: ReadonlySet<string>;
  texts: ReadonlyMap<string, string>;
  findings: Finding[];
}

/**
 * Reads the files of a data directory and checks them against their schemas. The linter checks references.
 * @param below the catalog that the directory is laid over; without one the directory must be whole
 */
export function readData(directory: string, below?: Catalog): ReadData {
  const { files: texts, findings } = readDataFiles(directory);
  const entities = new Map<Folder | Single, Map<string, { id: string }>>();
  const files: ReadFile[] = [];
  const present = new Set<string>();
  for (const { file, text } of texts) {
    const place = checkedPlace(file, present, findings);
    if (place === undefined) continue;
    const { parsed, findings: syntax } = parseYaml(text, file);
    findings.push(...syntax);
    const entity = parsed === undefined ? undefined : checkedEntity(place, file, parsed, findings, below);
    if (parsed === undefined || entity === undefined) continue;
    const unfilled = templateFindings(file, parsed);
    findings.push(...unfilled);
    if (unfilled.length > 0) continue;
    files.push({ file, ...place, parsed });
    entities.set(place.kind, (entities.get(place.kind) ?? new Map()).set(place.id, entity));
  }
  if (below === undefined) findings.push(...missingSingles(present));
  return {
    catalog: assemble(entities, below),
    payTitles: single<PayTitles>(entities as Entities, 'pay-titles.yaml'),
    files,
    present,
    texts: new Map(texts.map(({ file, text }) => [file, text])),
    findings,
  };
}

function checkedPlace(file: string, present: Set<string>, findings: Finding[]): Place | undefined {
  const place = placeOf(file);
  if ('hint' in place) {
    findings.push(problem('file-misplaced', file, 'not a place where data is read from', place.hint));
    return undefined;
  }
  const key = `${place.kind}/${place.id}`;
  if (!Id.safeParse(place.id).success) {
    findings.push(problem('file-name', file, 'the file name is the id: lower-case letters, digits and single hyphens, 64 at most'));
    return undefined;
  }
  if (present.has(key)) {
    findings.push(problem('file-twice', file, `a second file for ${place.id}`, 'Put the changed fields into the whole file.'));
    return undefined;
  }
  present.add(key);
  return place;
}

function checkedEntity(
  place: Place,
  file: string,
  parsed: YamlDocument,
  findings: Finding[],
  below: Catalog | undefined,
): { id: string } | undefined {
  const schema = isFolder(place.kind) ? folders[place.kind] : singles[place.kind];
  const base = place.patch ? authoredBelow(place, below) : {};
  if (base === undefined) {
    findings.push(
      problem('patch-without-target', file, `there is no ${place.id} below it to change`, `Name it ${place.id}.yaml to add an entity.`),
    );
    return undefined;
  }
  const result = schema.safeParse({ ...base, ...parsed.value });
  if (result.success) return { id: place.id, ...result.data };
  const wrong = schemaFindings(result.error.issues, file, parsed);
  const forgotten = !place.patch && wrong.some((finding) => finding.code === 'field-missing') && authoredBelow(place, below) !== undefined;
  findings.push(...(forgotten ? wrong.map((finding) => ({ ...finding, hint: finding.hint ?? patchHint(place) })) : wrong));
  return undefined;
}

/** Text that `data new` wrote for somebody to replace. */
function templateFindings(file: string, parsed: YamlDocument): Finding[] {
  const unfilled = [...textsIn(parsed.value)].filter(({ text }) => /^(TODO\b|https:\/\/todo\.example\b)/.test(text));
  return unfilled.map(({ path }) => ({
    ...problem('template-text', file, 'text of the template is left, so this file does not count yet', 'Write your own.'),
    severity: 'warning',
    ...locate(parsed, path),
    path: path.join('.'),
  }));
}

const patchHint = (place: Place): string => `To change some fields only, name the file ${place.id}.patch.yaml.`;

/** The fields that the entity below was written with: the rest is added by the reader and the compiler. */
function authoredBelow({ kind, id }: Place, below: Catalog | undefined): Record<string, unknown> | undefined {
  const entity = isFolder(kind) ? below?.[kind].find((candidate) => candidate.id === id) : below?.[id as (typeof wholeParts)[number]];
  if (entity === undefined) return undefined;
  const { id: _id, assumedHours: _assumed, ...authored } = entity as { id?: string; assumedHours?: unknown };
  return authored;
}

function missingSingles(present: ReadonlySet<string>): Finding[] {
  return wholeParts
    .filter((name) => !present.has(`${name}.yaml/${name}`))
    .map((name) =>
      problem('file-missing', `${name}.yaml`, 'a whole catalog needs this file', 'An overlay is laid over one: --data <dir>.'),
    );
}

function problem(code: ReaderCode, file: string, message: string, hint?: string): Finding {
  return { code, severity: 'error', file, line: 0, column: 0, path: '', message, ...(hint === undefined ? {} : { hint }) };
}
