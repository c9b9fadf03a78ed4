import { type McpServer, ResourceNotFoundError, ResourceTemplate } from '@modelcontextprotocol/server';
import { byId } from '../core/catalog/by-id.ts';
import { sourceRefs } from '../core/catalog/references.ts';
import type { Catalog } from '../model/catalog.ts';
import { type Ask, operands } from './question.ts';
import { visible } from './visible.ts';

interface Resource {
  name: string;
  description: string;
  entities: readonly { id: string; title: string }[];
  isListed: boolean;
  read(id: string): Promise<Record<string, unknown>>;
}

/** Whole records by id. Roles and their pay are listed; ids of the rest complete. */
export function addResources(server: McpServer, catalog: Catalog, ask: Ask): void {
  const { roles, courses, sources } = catalog;
  const record = async (...words: string[]) => (await ask({ words })).record;
  const pages: Resource[] = [
    {
      ...{ name: 'role', description: 'Everything about a role', entities: roles, isListed: true },
      read: (id) => record('show', ...operands([id])),
    },
    {
      ...{ name: 'pay', description: 'Pay of a role: claimed, observed, official', entities: roles, isListed: true },
      read: (id) => record('salary', ...operands([id])),
    },
    {
      ...{ name: 'course', description: 'A course with hours and price', entities: courses, isListed: false },
      read: (id) => record('courses', '--language=any', ...operands([id])),
    },
    {
      ...{ name: 'source', description: 'Who says so, and when we saw it', entities: sources, isListed: false },
      read: async (id) => ({ kind: 'source', sources: sourceRefs(catalog, [id]) }),
    },
  ];
  for (const page of pages) addResource(server, page);
}

function addResource(server: McpServer, { name, description, entities, isListed, read }: Resource): void {
  const list = () => ({
    resources: entities.map(({ id, title }) => ({ uri: `careers://${name}/${id}`, name: id, title: visible(title), mimeType: JSON_TYPE })),
  });
  const complete = { id: (typed: string) => entities.map(({ id }) => id).filter((id) => id.startsWith(typed)) };
  const template = new ResourceTemplate(`careers://${name}/{id}`, { list: isListed ? list : undefined, complete });
  server.registerResource(name, template, { description, mimeType: JSON_TYPE }, async (uri, { id }) => {
    const known = byId(entities).get(String(id));
    if (known === undefined)
      throw new ResourceNotFoundError(uri.href, `There is no ${name} with the id "${visible(String(id)).slice(0, 80)}".`);
    return { contents: [{ uri: uri.href, mimeType: JSON_TYPE, text: JSON.stringify(visible(await read(known.id))) }] };
  });
}

const JSON_TYPE = 'application/json';
