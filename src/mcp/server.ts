import { McpServer, type StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import type * as z from 'zod';
import type { Catalog } from '../model/catalog.ts';
import { answerOf } from './answer.ts';
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
  const annotations = { title, readOnlyHint: !writes, destructiveHint: false, idempotentHint: true, openWorldHint: false };
  const inputSchema = stated(tool.input, (value) => ({ value }));
  const outputSchema = stated(tool.output, tool.output['~standard'].validate);
  server.registerTool(name, { title, description, annotations, inputSchema, outputSchema }, (given: unknown) => answerOf(tool, given, ask));
}

/**
 * The schema as clients see it: more fields may come, and a field with a default may be left out. Arguments are checked
 * by the tool, which has sentences for what is wrong.
 */
function stated(schema: z.ZodObject, validate: StandardSchemaWithJSON['~standard']['validate']): StandardSchemaWithJSON {
  const { input } = schema['~standard'].jsonSchema;
  return { '~standard': { ...schema['~standard'], validate, jsonSchema: { input, output: input } } };
}

const INSTRUCTIONS = `Facts about careers in generative AI: roles, pay, skills, courses and study plans, offline, each figure with its source and date.
Quote figures from the tools with source and date, and never from memory. Never average claimed and observed pay: they are different things.
Observed pay is advertised base pay to August 2025. Unknown is null: say that it is unknown. A plan is proven where its status is "optimal"; say so, or say that it is not.
Hours lead to the core skills of a role, not to an offer: mention how people get in ("entry").
Answers are brief unless detail is "full"; "leftOut" says which lists were shortened.`;
