import { createHash } from 'node:crypto';
import { assumedHours } from '../core/plan/assumed-hours.ts';
import { type Catalog, FORMAT_VERSION } from '../model/catalog.ts';
import type { Finding } from '../model/finding.ts';
import type { PayTitles } from '../model/pay.ts';
import { readDataFiles } from './data-files.ts';
import { type Folder, folders, type Single, singles } from './kinds.ts';
import { locate } from './locate.ts';
import { parseYaml, type YamlDocument } from './yaml-document.ts';

/** A file that was read and fits its schema, with the means to say where each value stands. */
export interface ReadFile {
  file: string;
  kind: Folder | Single;
  id: string;
  parsed: YamlDocument;
}

/** Everything a data directory holds. `catalog` is there whatever the findings say, from the files that are sound. */
export interface ReadData {
  catalog: Catalog;
  payTitles: PayTitles | undefined;
  files: ReadFile[];
  findings: Finding[];
}

/** Reads a data directory: files, YAML, schemas. References between entities are the linter's business. */
export function readData(directory: string): ReadData {
  const { files: texts, findings } = readDataFiles(directory);
  const entities = new Map<Folder | Single, { id: string }[]>();
  const files: ReadFile[] = [];
  for (const { file, text } of texts) {
    const place = placeOf(file);
    if (place === undefined) {
      findings.push(
        problem('file-misplaced', file, 'not a place where data is read from', `Folders are: ${Object.keys(folders).join(', ')}.`),
      );
      continue;
    }
    const { parsed, findings: syntax } = parseYaml(text, file);
    findings.push(...syntax);
    if (parsed === undefined) continue;
    const entity = checkSchema(place, file, parsed, findings);
    if (entity === undefined) continue;
    files.push({ file, ...place, parsed });
    const list = entities.get(place.kind);
    if (list === undefined) entities.set(place.kind, [entity]);
    else list.push(entity);
  }
  return { ...assemble(entities), files, findings };
}

function placeOf(file: string): { kind: Folder | Single; id: string } | undefined {
  const [first = '', second, ...rest] = file.split('/');
  if (second === undefined) return Object.hasOwn(singles, first) ? { kind: first as Single, id: first.replace(/\.yaml$/, '') } : undefined;
  if (rest.length > 0 || !Object.hasOwn(folders, first) || !second.endsWith('.yaml')) return undefined;
  return { kind: first as Folder, id: second.replace(/\.yaml$/, '') };
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function checkSchema(
  place: { kind: Folder | Single; id: string },
  file: string,
  parsed: YamlDocument,
  findings: Finding[],
): { id: string } | undefined {
  if (!ID.test(place.id)) {
    findings.push(problem('file-name', file, 'the file name is the id: lower-case letters, digits and single hyphens'));
    return undefined;
  }
  const schema = Object.hasOwn(folders, place.kind) ? folders[place.kind as Folder] : singles[place.kind as Single];
  const result = schema.safeParse(parsed.value);
  if (result.success) return { id: place.id, ...result.data };
  for (const issue of result.error.issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const path = keys.length > 0 ? [...issue.path, keys[0] as string] : issue.path;
    findings.push({
      code: `schema-${issue.code.replaceAll('_', '-')}`,
      severity: 'error',
      file,
      ...locate(parsed, path, keys.length > 0 ? 'key' : 'value'),
      path: path.join('.'),
      message: issue.message,
    });
  }
  return undefined;
}

function assemble(entities: Map<Folder | Single, { id: string }[]>): { catalog: Catalog; payTitles: PayTitles | undefined } {
  const list = <T>(folder: Folder) => (entities.get(folder) ?? []) as T[];
  const single = <T>(name: Single) => entities.get(name)?.[0] as T;
  const withoutId = <T>(record: (T & { id?: string }) | undefined) => {
    if (record === undefined) return undefined;
    const { id: _id, ...rest } = record;
    return rest as T;
  };
  const courses = list<Catalog['courses'][number]>('courses');
  const assumed = assumedHours(courses);
  const body = {
    roles: list<Catalog['roles'][number]>('roles'),
    skills: list<Catalog['skills'][number]>('skills'),
    courses: courses.map((course) => ({ ...course, assumedHours: course.hours.value === null ? (assumed.get(course.id) ?? null) : null })),
    platforms: list<Catalog['platforms'][number]>('platforms'),
    projects: list<Catalog['projects'][number]>('projects'),
    sources: list<Catalog['sources'][number]>('sources'),
    pay: list<Catalog['pay'][number]>('pay'),
    occupations: list<Catalog['occupations'][number]>('occupations'),
    scale: withoutId(single<Catalog['scale']>('scale.yaml')) as Catalog['scale'],
    planning: withoutId(single<Catalog['planning']>('planning.yaml')) as Catalog['planning'],
    quiz: withoutId(single<Catalog['quiz']>('quiz.yaml')) as Catalog['quiz'],
  };
  const contentHash = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  return { catalog: { formatVersion: FORMAT_VERSION, contentHash, ...body }, payTitles: withoutId(single<PayTitles>('pay-titles.yaml')) };
}

function problem(code: string, file: string, message: string, hint?: string): Finding {
  return { code, severity: 'error', file, line: 0, column: 0, path: '', message, ...(hint === undefined ? {} : { hint }) };
}
