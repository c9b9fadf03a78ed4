import { McpServer, type StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import * as z from 'zod';
import type { Catalog } from '../model/catalog.ts';
import { answerOf } from './answer.ts';
import { outline } from './outline.ts';
import { addPrompts } from './prompts.ts';
import type { Ask } from './question.ts';
import { addResources } from './resources.ts';
import { type Tool, tools, writingTools } from './tools.ts';

export interface Serving {
  version: string;
  ask: Ask;
  catalog: Catalog;
  /** Whether the profile may be written. */
  allowProfile: boolean;
}

export function serverOf({ version, ask, catalog, allowProfile }: Serving): McpServer {
  const server = new McpServer({ name: 'genai-careers', title: 'Careers in generative AI', version }, { instructions: INSTRUCTIONS });
  for (const tool of [...tools, ...(allowProfile ? writingTools : [])]) addTool(server, tool, ask);
  addResources(server, catalog, ask);
  addPrompts(server);
  return server;
}

function addTool(server: McpServer, tool: Tool, ask: Ask): void {
  const { name, title, description, writes } = tool;
  const annotations = { readOnlyHint: !writes, destructiveHint: false, openWorldHint: false, ...(writes && { idempotentHint: true }) };
  const inputSchema = stated(tool.input, withoutLengths);
  const outputSchema = stated(tool.output, (schema) => outline(schema));
  server.registerTool(name, { title, description, annotations, inputSchema, outputSchema }, (given: unknown) => answerOf(tool, given, ask));
}

/**
 * The schema as clients see it: a field with a default may be left out. The tool checks arguments and has
 * sentences for what is wrong; answers come from the same schema.
 */
function stated(schema: z.ZodObject, shown: (schema: z.core.JSONSchema.BaseSchema) => Record<string, unknown>): StandardSchemaWithJSON {
  const jsonSchema = () => shown(z.toJSONSchema(schema, { io: 'input' }));
  const validate = (value: unknown) => ({ value });
  return { '~standard': { ...schema['~standard'], validate, jsonSchema: { input: jsonSchema, output: jsonSchema } } };
}

const UNSEEN = ['$schema', 'minLength', 'maxLength', 'maxItems', 'pattern', 'propertyNames'];

/** Length limits are not worth their room in every conversation. */
const withoutLengths = (schema: object): Record<string, unknown> =>
  JSON.parse(JSON.stringify(schema, (key, value) => (UNSEEN.includes(key) ? undefined : value)));

const INSTRUCTIONS = `Facts about careers in generative AI: roles, pay, skills, courses and study plans, offline, each figure with its source and date.
Quote figures from the tools with source and date, and never from memory: "source" is an id in "sources", "asOf" the date it speaks of. Never average claimed and observed pay: they are different things.
Observed pay is advertised base pay to August 2025. Unknown is null: say that it is unknown. A plan is proven where its status is "optimal"; say so, or say that it is not.
Hours lead to the core skills of a role, not to an offer: mention how people get in ("entry").
Tools read the saved profile where no skills and no resume are given; of a resume nothing is kept. An advertisement: read_advert, then plan with the same advert.
Answers are at most 4 kB long, and "leftOut" says which fields and lists did not fit. Where a tool takes "detail", "full" leaves nothing out: up to 240 kB.`;
