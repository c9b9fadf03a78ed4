import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { YamlDocument } from './yaml-document.ts';

/** Line and column (1-based) of a value, or of the nearest one around it. */
export function locate(
  parsed: YamlDocument,
  path: readonly PropertyKey[],
  at: 'value' | 'key' = 'value',
): { line: number; column: number } {
  let node: unknown = parsed.document.contents;
  for (const [index, step] of path.entries()) {
    const { key, value } = childOf(node, step);
    const next = at === 'key' && index === path.length - 1 ? key : value;
    if (!isNode(next)) break;
    node = next;
  }
  const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  const { line, col } = parsed.lines.linePos(offset);
  return { line, column: col };
}

function childOf(node: unknown, step: PropertyKey): { key?: unknown; value?: unknown } {
  if (isSeq(node) && typeof step === 'number') return { value: node.items[step] };
  return isMap(node) ? (pairsOf(node).get(String(step)) ?? {}) : {};
}

const pairsByMap = new WeakMap<YAMLMap, Map<string, Pair>>();

/** Kept for each record: without it a file of 20,000 unknown fields takes minutes. */
function pairsOf(map: YAMLMap): Map<string, Pair> {
  let pairs = pairsByMap.get(map);
  if (pairs === undefined) {
    pairs = new Map((map.items as Pair<Node>[]).map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
    pairsByMap.set(map, pairs);
  }
  return pairs;
}
