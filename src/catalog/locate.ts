import { isMap, isNode, isScalar, type Node } from 'yaml';
import type { YamlDocument } from './yaml-document.ts';

/** Line and column (1-based) of a value, or of the nearest thing around it that exists: the first field where nothing does. */
export function locate(
  parsed: YamlDocument,
  path: readonly PropertyKey[],
  at: 'value' | 'key' = 'value',
): { line: number; column: number } {
  for (let length = path.length; length > 0; length -= 1) {
    const node = at === 'key' ? keyNode(parsed, path.slice(0, length)) : parsed.document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return position(parsed, node.range[0]);
  }
  return position(parsed, parsed.document.contents?.range?.[0] ?? 0);
}

function keyNode(parsed: YamlDocument, path: readonly PropertyKey[]): Node | undefined {
  const parentPath = path.slice(0, -1);
  const parent = parentPath.length === 0 ? parsed.document.contents : parsed.document.getIn(parentPath, true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1));
  return isNode(pair?.key) ? pair.key : undefined;
}

function position(parsed: YamlDocument, offset: number): { line: number; column: number } {
  const { line, col } = parsed.lines.linePos(offset);
  return { line, column: col };
}
