import { wrongValue } from '../core/wrong-value.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Finding } from '../model/finding.ts';
import type { PayTitles } from '../model/pay.ts';
import { Id } from '../model/provenance.ts';
import { assemble, type Entities, parts, single, wholeParts } from './assemble.ts';
import { type Folder, folders, type Single, singles } from './kinds.ts';
import { isPlaceholder } from './placeholder.ts';
import { fileFinding, readDataFiles } from './read/data-files.ts';
import { locate } from './read/locate.ts';
import { isFolder, type Place, placeOf } from './read/place.ts';
import { schemaFindings } from './read/schema-findings.ts';
import { parseYaml, type YamlDocument } from './read/yaml-document.ts';
import { textsIn } from './values.ts';

export interface ReadFile extends Place {
  file: string;
  parsed: YamlDocument;
}

export interface ReadData {
  /** Of the sound files. Missing single files are undefined. */
  catalog: Catalog;
  payTitles: PayTitles | undefined;
  files: ReadFile[];
  /** `folder/id` of every file, sound or not: a reference to a broken file does not dangle. */
  present: ReadonlySet<string>;
  texts: ReadonlyMap<string, string>;
  findings: Finding[];
}

/**
 * Checks the files against their schemas; the linter checks references.
 * @param below without one the directory must be whole
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
    findings.push(fileFinding(file, { code: 'file-misplaced', message: 'not a place where data is read from', hint: place.hint }));
    return undefined;
  }
  const key = `${place.kind}/${place.id}`;
  if (!Id.safeParse(place.id).success) {
    const message = 'the file name is the id: lower-case letters, digits and single hyphens, 64 at most';
    findings.push(fileFinding(file, { code: 'file-name', message }));
    return undefined;
  }
  if (present.has(key)) {
    const message = `a second file for ${place.id}`;
    findings.push(fileFinding(file, { code: 'file-twice', message, hint: 'Put the changed fields into the whole file.' }));
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
    const message = `there is no ${place.id} below it to change`;
    const hint = `Name it ${place.id}.yaml to add an entity.`;
    findings.push(fileFinding(file, { code: 'patch-without-target', message, hint }));
    return undefined;
  }
  const result = schema.safeParse({ ...base, ...parsed.value }, { error: wrongValue });
  if (result.success) return { id: place.id, ...result.data };
  const wrong = schemaFindings(result.error.issues, file, parsed);
  const forgotten = !place.patch && wrong.some((finding) => finding.code === 'field-missing') && authoredBelow(place, below) !== undefined;
  findings.push(...(forgotten ? wrong.map((finding) => ({ ...finding, hint: finding.hint ?? patchHint(place) })) : wrong));
  return undefined;
}

/** Text from `data new` that nobody has replaced. */
function templateFindings(file: string, parsed: YamlDocument): Finding[] {
  const unfilled = [...textsIn(parsed.value)].filter(({ text }) => isPlaceholder(text));
  return unfilled.map(({ path, text }) => ({
    ...fileFinding(
      file,
      { code: 'template-text', message: `"${text}" is left of the template, so this file does not count yet`, hint: 'Write your own.' },
      'warning',
    ),
    ...locate(parsed, path),
    path: path.join('.'),
  }));
}

const patchHint = (place: Place): string => `To change some fields only, name the file ${place.id}.patch.yaml.`;

/** Fields as written, without what the reader and the compiler add. */
function authoredBelow({ kind, id }: Place, below: Catalog | undefined): Record<string, unknown> | undefined {
  const part = Object.entries(parts).find(([, file]) => file === id)?.[0] as keyof typeof parts | undefined;
  const entity = isFolder(kind) ? below?.[kind].find((candidate) => candidate.id === id) : part && below?.[part];
  if (entity === undefined) return undefined;
  const { id: _id, assumedHours: _assumed, ...authored } = entity as { id?: string; assumedHours?: unknown };
  return authored;
}

function missingSingles(present: ReadonlySet<string>): Finding[] {
  const missing = wholeParts.filter((name) => !present.has(`${name}.yaml/${name}`));
  const problem = {
    code: 'file-missing',
    message: 'a whole catalog needs this file',
    hint: 'An overlay is laid over one: --data <dir>.',
  } as const;
  return missing.map((name) => fileFinding(`${name}.yaml`, problem));
}
