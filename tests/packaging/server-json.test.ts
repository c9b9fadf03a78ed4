import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../helpers/cli.ts';

const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));

test('server.json has the name and the version of package.json', () => {
  const { mcpName, name, version } = read('package.json');
  const server = read('server.json');
  expect([server.name, server.version]).toEqual([mcpName, version]);
  expect(server.packages).toMatchObject([{ registryType: 'npm', identifier: name, version, transport: { type: 'stdio' } }]);
});
