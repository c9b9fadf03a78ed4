const MOST_DEPTH = 64;
const REFUSED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** `reason` ends a sentence such as "profile.json …". */
export type StrictJson = { ok: true; value: unknown } | { ok: false; reason: string };

/** For foreign JSON: refuses deep nesting, and keys with a meaning to JavaScript objects. */
export function parseStrictJson(text: string): StrictJson {
  if (text.trim() === '') return { ok: false, reason: 'is empty' };
  if (depthOf(text) > MOST_DEPTH) return { ok: false, reason: `is nested more than ${MOST_DEPTH} levels deep` };
  let refused: string | undefined;
  try {
    const value: unknown = JSON.parse(text, (key, inner: unknown) => {
      if (REFUSED_KEYS.has(key)) refused = key;
      return inner;
    });
    return refused === undefined ? { ok: true, value } : { ok: false, reason: `has the key "${refused}", which no such file needs` };
  } catch {
    return { ok: false, reason: 'is not valid JSON' };
  }
}

/** Counted before parsing, because JSON.parse with a callback recurses. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '"') at = endOfString(text, at);
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth);
    else if (char === '}' || char === ']') depth--;
  }
  return deepest;
}

function endOfString(text: string, quote: number): number {
  let at = quote + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
