/** The rooms and the way data flows between them; docs/architecture.md tells the story. */
const room = (name) => `^src/${name}/`;
const may = {
  model: [],
  core: ['model'],
  view: ['model', 'core'],
  render: ['view'],
  files: ['core'],
  documents: ['core', 'files'],
  catalog: ['model', 'core', 'files'],
  home: ['model', 'core', 'files'],
  library: ['model', 'core', 'catalog'],
  mcp: ['model', 'core', 'library'],
  cli: ['mcp', 'model', 'core', 'view', 'render', 'files', 'documents', 'catalog', 'home'],
};

export default {
  forbidden: [
    ...Object.entries(may).map(([from, to]) => ({
      name: `${from}-stays-in-its-room`,
      comment: `${from} may import ${to.join(', ') || 'no other room'}: move what it needs to one of these, or hand it in`,
      severity: 'error',
      from: { path: room(from) },
      to: { path: '^src/', pathNot: [room(from), ...to.map(room)] },
    })),
    {
      name: 'files-knows-only-errors',
      comment: 'reading and writing files is the same for every kind of data, so files takes only the errors from core',
      severity: 'error',
      from: { path: room('files') },
      to: { path: room('core'), pathNot: '^src/core/errors\\.ts$' },
    },
    {
      name: 'documents-know-no-skills',
      comment: 'A document is what a file says. What it means is read in core.',
      severity: 'error',
      from: { path: room('documents') },
      to: { path: room('core'), pathNot: '^src/core/(errors|reading/document)\\.ts$' },
    },
    {
      name: 'pure-rooms-have-no-io',
      comment: 'These rooms are tested with plain values. Read in catalog, home or cli, and hand the result in.',
      severity: 'error',
      from: { path: '^src/(model|core|view|render)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'zod-only-in-model',
      comment: 'Schemas of data are written in one place, those of the arguments of the library in another, those of tools in a third.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(model|library|mcp|build)/' },
      to: { path: 'node_modules/zod' },
    },
    {
      name: 'no-schemas-on-the-way-to-an-answer',
      comment: 'Loading a schema loads zod. Import types only, or lists from model/closed-lists.ts.',
      severity: 'error',
      from: { path: '^src/(core|view|render|cli)/' },
      to: { path: room('model'), pathNot: '^src/model/closed-lists\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'closed-lists-are-plain',
      comment: 'Every room may load this file, so it loads nothing itself.',
      severity: 'error',
      from: { path: '^src/model/closed-lists\\.ts$' },
      to: {},
    },
    {
      name: 'heavy-packages-are-lazy',
      comment: 'Only lines that ask questions or read YAML need these. Import them in cli/prompt or catalog, which are loaded by import().',
      severity: 'error',
      from: { path: '^src/cli/', pathNot: '^src/cli/prompt/' },
      to: { path: 'node_modules/(inquirer|yaml|chalk|cli-table3)/', dynamic: false },
    },
    {
      name: 'one-format-one-import',
      comment: 'Only the format that was found is loaded. Import the reader of a format by import().',
      severity: 'error',
      from: { path: '^src/documents/(read|open|sniff)\\.ts$' },
      to: { path: '^src/documents/(pdf|packed|marked|fields|tables)/', dynamic: false },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or a third one is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing imports this file. Delete it.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/build/' },
      to: {},
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
