import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { YamlDocument } from './yaml-document.ts';

/** Line and column (1-based) of a value, or of the nearest thing around it that exists: the first field where nothing does. */
export function locate(
  parsed: YamlDocument,
  path: readonly PropertyKey[],
  at: 'value' | 'key' = 'value',
): { line: number; column: number } {
  let node: unknown = parsed.document.contents;
  for (const [index, step] of path.entries()) {
    const { key, value } = inside(node, step);
    const next = at === 'key' && index === path.length - 1 ? key : value;
    if (!isNode(next)) break;
    node = next;
  }
  const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  const { line, col } = parsed.lines.linePos(offset);
  return { line, column: col };
}

function inside(node: unknown, step: PropertyKey): { key?: unknown; value?: unknown } {
  if (isSeq(node) && typeof step === 'number') return { value: node.items[step] };
  return isMap(node) ? (pairsOf(node).get(String(step)) ?? {}) : {};
}

const indexes = new WeakMap<YAMLMap, Map<string, Pair>>();

/** The fields of a record by name, built once: looking through 20,000 unknown fields for each of them would take minutes. */
function pairsOf(map: YAMLMap): Map<string, Pair> {
  let pairs = indexes.get(map);
  if (pairs === undefined) {
    pairs = new Map((map.items as Pair<Node>[]).map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
    indexes.set(map, pairs);
  }
  return pairs;
}
