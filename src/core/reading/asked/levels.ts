import type { Block } from '../document.ts';

export interface AskedLevel {
  /** 1 to 4. */
  level: number;
  /** Words or years before the name; by default 3, 2 for juniors. */
  levelBasis: 'word' | 'years' | 'default';
}

const LEVELS: readonly (readonly [number, RegExp])[] = [
  [4, /expert|world[- ]class|authority|8\+ years|10\+ years|experte/iu],
  [
    3,
    /strong|deep|solid|proven|advanced|excellent|extensive|fluent|production|[3-9]\+? (?:years|jahre|ans|años)|sehr gut|fundiert|ma[iî]tris|solide|sólid|avanzad/iu,
  ],
  [2, /working knowledge|hands-on|good|comfortable|practical|gute|bonne|buen/iu],
  [1, /basic|familiar|exposure|awareness|fundamentals|understanding of|grundkenntnisse|notions|nociones|b[áa]sic/iu],
];

/** Of the words before a name. */
export function levelIn(sentence: string, name: string): AskedLevel | undefined {
  const at = sentence.indexOf(name);
  const before = sentence.slice(Math.max(0, at - 60), at);
  for (const [level, words] of LEVELS) {
    const said = words.exec(before)?.[0];
    if (said !== undefined) return { level, levelBasis: /\d/.test(said) ? 'years' : 'word' };
  }
  return undefined;
}

/** By the first lines: 2 for juniors, else 3. */
export function usualLevel(blocks: readonly Block[]): number {
  const start = blocks
    .slice(0, 6)
    .map(({ text }) => text)
    .join(' ');
  return /junior|entry[- ]level|intern(?:ship)?|graduate|trainee|praktik|stagiaire|alternance|becari/iu.test(start) ? 2 : 3;
}
