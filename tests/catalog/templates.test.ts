import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jsonSchema, schemas } from '../../src/build/docs/schema-files.ts';
import { checkData } from '../../src/catalog/check.ts';
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

  test(`the template of a ${kind} is valid over the shipped catalog as it stands`, () => {
    mkdirSync(join(directory, `${kind}s`));
    writeFileSync(join(directory, `${kind}s`, 'my-own-thing.yaml'), text);
    const { findings, catalog } = checkData(shippedCatalog, [directory], TODAY);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(catalog[`${kind}s`].map(({ id }) => id)).toContain('my-own-thing');
  });

  test(`the template of a ${kind} shows every required field`, () => {
    const schema = jsonSchema(schemas().find(({ name }) => name === kind)?.schema as Parameters<typeof jsonSchema>[0]);
    for (const field of schema.required ?? []) expect(text).toMatch(new RegExp(`^${field}:`, 'm'));
    expect(text.startsWith('# The file name, my-own-thing, is the id')).toBe(true);
    expect(text).not.toContain('{id}');
  });
});
