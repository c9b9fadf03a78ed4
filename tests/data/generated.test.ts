import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generatedParts, withGenerated } from '../../src/build/docs/data-tables.ts';
import { schemaFiles } from '../../src/build/docs/schema-files.ts';
import { readData } from '../../src/catalog/read-yaml.ts';
import { root } from '../helpers/cli.ts';

const schemaFolder = join(root, 'data/schema');

describe('what is generated from the model', () => {
  test('data/schema holds exactly the generated schemas; renew them with: npm run docs', () => {
    expect(readdirSync(schemaFolder).sort()).toEqual(
      schemaFiles()
        .map(({ name }) => name)
        .sort(),
    );
    for (const { name, text } of schemaFiles()) expect(readFileSync(join(schemaFolder, name), 'utf8'), name).toBe(text);
  });

  test('the tables of data/README.md are current; renew them with: npm run docs', () => {
    const text = readFileSync(join(root, 'data/README.md'), 'utf8');
    expect(Object.keys(generatedParts())).toEqual(['fields', 'codes']);
    for (const part of Object.keys(generatedParts())) expect(text).toContain(`<!-- generated: ${part} -->`);
    expect(withGenerated(text, generatedParts())).toBe(text);
  });

  test('every data file names its schema in the first line, for editors', () => {
    for (const { file, id, kind } of readData(join(root, 'data')).files) {
      const text = readFileSync(join(root, 'data', file), 'utf8');
      const [, path = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
      const name = kind.endsWith('.yaml') ? id : kind === 'pay' ? 'pay' : kind.slice(0, -1);
      expect(path, file).toBe(`${kind.endsWith('.yaml') ? '' : '../'}schema/${name}.schema.json`);
    }
  });
});

describe('a patch schema', () => {
  test('a patch schema has the same fields and requires none', () => {
    const read = (name: string) => JSON.parse(readFileSync(join(schemaFolder, name), 'utf8'));
    const [whole, patch] = [read('course.schema.json'), read('course.patch.schema.json')];
    expect(patch.properties).toEqual(whole.properties);
    expect(patch.required).toBeUndefined();
    expect(whole.required).toContain('hours');
    expect(whole.additionalProperties).toBe(false);
  });
});
