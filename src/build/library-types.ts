import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const model = join(root, 'src', 'model');

/**
 * Writes each inferred type out in full: library users should need no zod for its types.
 */
const files = readdirSync(model, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && readFileSync(join(model, name), 'utf8').includes("from 'zod'"))
  .map((name) => join(model, name));
const program = ts.createProgram(files, {
  strict: true,
  exactOptionalPropertyTypes: true,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
});
const checker = program.getTypeChecker();
const FULL = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;

for (const file of files) {
  const source = program.getSourceFile(file);
  if (source === undefined) throw new Error(`not read: ${file}`);
  const types = source.statements.filter(ts.isTypeAliasDeclaration).filter((statement) => isExported(statement));
  const text = types.map(
    (alias) =>
      `${commentOf(alias, source)}export type ${alias.name.text} = ${checker.typeToString(checker.getTypeAtLocation(alias), alias, FULL)};\n`,
  );
  const name = file.slice(model.length + 1).replace(/\.ts$/, '.d.ts');
  writeFileSync(join(root, 'dist', 'model', name), text.length === 0 ? 'export {};\n' : text.join(''));
}

// Only what a user of the library can reach is shipped.
const dist = join(root, 'dist');
const types = join(dist, 'types');
rmSync(types, { recursive: true, force: true });
const reachable = new Set([join(dist, 'index.d.ts'), join(dist, 'report.d.ts')]);
for (const file of reachable) {
  const imports = readFileSync(file, 'utf8').matchAll(/(?:from |import\()["'](\.[^"']+)\.[jt]s["']/g);
  for (const [, path = ''] of imports) reachable.add(`${resolve(file, '..', path)}.d.ts`);
  const copy = join(types, relative(dist, file));
  mkdirSync(dirname(copy), { recursive: true });
  copyFileSync(file, copy);
}

function isExported(statement: ts.TypeAliasDeclaration): boolean {
  return statement.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function commentOf(node: ts.Node, source: ts.SourceFile): string {
  const range = ts.getLeadingCommentRanges(source.text, node.pos)?.at(-1);
  return range === undefined ? '' : `${source.text.slice(range.pos, range.end)}\n`;
}
