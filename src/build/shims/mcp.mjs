// For the MCP package, which on Node brings the validator ajv, 120 kB, for schemas that a client sends. We ask for none.

export { default as process } from 'node:process';
export { CfWorkerJsonSchemaValidator as DefaultJsonSchemaValidator } from '@modelcontextprotocol/server/validators/cf-worker';
