import type { Block } from '../document.ts';
import type { Evidence } from '../evidence.ts';

export interface AskedLevel {
  /** 1 to 4. */
  level: number;
  /** Words or years before the name; by default 3, 2 for juniors; `likely` where it is not named, and the words tell of it. */
  levelBasis: 'word' | 'years' | 'default' | 'likely';
}

/** A skill that an advertisement asks, apart from others of which one is enough. */
export interface AskedAlone extends AskedLevel {
  skill: string;
  importance: 'must' | 'nice';
  /** That a careful reader would say it is asked, 0 to 1; null where it is named. */
  likelihood: number | null;
  evidence: Evidence[];
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
