import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jsonSchema, schemas } from '../../src/build/docs/schema-files.ts';
import { checkData } from '../../src/catalog/check.ts';
import { patchTemplateFor } from '../../src/catalog/patch-template.ts';
import { type TemplateKind, templateFor } from '../../src/catalog/templates.ts';
import { shippedCatalog } from '../helpers/cli.ts';
import { TODAY } from './broken.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'template-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

describe.each<TemplateKind>(['role', 'skill', 'course', 'platform', 'project', 'source'])('the template of a %s', (kind) => {
  const text = templateFor(kind, 'my-own-thing', TODAY);

  const checked = (content: string) => {
    mkdirSync(join(directory, `${kind}s`), { recursive: true });
    writeFileSync(join(directory, `${kind}s`, 'my-own-thing.yaml'), content);
    const { findings, catalog } = checkData(shippedCatalog, [directory], TODAY);
    const codes = (severity: string) => findings.filter((finding) => finding.severity === severity).map(({ code }) => code);
    return { errors: codes('error'), warnings: codes('warning'), counts: catalog[`${kind}s`].some(({ id }) => id === 'my-own-thing') };
  };

  test(`the template of a ${kind} is valid over the shipped catalog but does not count as it stands`, () => {
    const { errors, warnings, counts } = checked(text);
    expect({ errors, counts }).toEqual({ errors: [], counts: false });
    expect(new Set(warnings)).toEqual(new Set(['template-text']));
    expect(warnings).toHaveLength(text.match(/TODO|todo\.example/g)?.length ?? 0);
  });

  test(`the template of a ${kind} counts when the last of its texts is filled in`, () => {
    const filled = text.replaceAll('TODO ', 'Own ').replace('todo.example', 'example.org');
    expect(checked(filled)).toMatchObject({ errors: [], counts: true });
    expect(checked(filled.replace('Own ', 'TODO ')).counts).toBe(false);
  });

  test(`the template of a ${kind} shows every required field`, () => {
    const schema = jsonSchema(schemas().find(({ name }) => name === kind)?.schema as Parameters<typeof jsonSchema>[0]);
    for (const field of schema.required ?? []) expect(text).toMatch(new RegExp(`^${field}:`, 'm'));
    const [, optional = ''] = /^# Every key (?:here )?is required(?: except ([\w, ]+))?[.;]/m.exec(text) ?? [];
    const shown = [...text.matchAll(/^(\w+):/gm)].flatMap(([, key]) => key ?? []);
    expect(optional === '' ? [] : optional.split(', ')).toEqual(shown.filter((key) => !schema.required?.includes(key)));
    expect(text.startsWith('# The file name, my-own-thing, is the id')).toBe(true);
    expect(text).not.toContain('{id}');
  });
});

describe.each([
  ['role', 'mlops-engineer'],
  ['skill', 'python'],
  ['course', 'cs50p'],
  ['platform', 'coursera'],
  ['project', 'tested-package'],
] as const)('the template that changes a %s', (kind, known) => {
  test('it is valid over the shipped catalog, and counts when its texts are filled in', () => {
    const id = kind === 'project' ? (shippedCatalog().projects[0]?.id ?? '') : known;
    const before = shippedCatalog()[`${kind}s`].find((entity) => entity.id === id);
    const text = patchTemplateFor(kind, id, TODAY);
    mkdirSync(join(directory, `${kind}s`), { recursive: true });
    const checked = (content: string) => {
      writeFileSync(join(directory, `${kind}s`, `${id}.patch.yaml`), content);
      return checkData(shippedCatalog, [directory], TODAY);
    };
    expect(checked(text).findings.map(({ code }) => code)).toEqual(['template-text']);
    const { findings, catalog } = checked(text.replace('TODO ', 'Own '));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(catalog[`${kind}s`].find((entity) => entity.id === id)).not.toEqual(before);
  });
});
