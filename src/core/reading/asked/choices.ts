import { append } from '../../lists.ts';
import type { Evidence } from '../evidence.ts';

interface Placed {
  skill: string;
  category: string | undefined;
  evidence: readonly Evidence[];
}

interface Named {
  skill: string;
  category: string | undefined;
  from: number;
  to: number;
}

const COMMA = /^[\s,/]+$/u;
const OR = /^\s*[,/]?\s*(?:or|oder|ou|o|bzw\.)\s+(?:\p{L}+\s){0,1}$/u;

/**
 * Skills of one category that are asked as a choice wherever they are asked, as in "AWS, Azure or GCP".
 * @returns the others of its choice, by skill
 */
export function choicesIn(asked: readonly Placed[]): Map<string, string[]> {
  const bySentence = new Map<string, Named[]>();
  for (const { skill, category, evidence } of asked) {
    for (const { text, name, line } of evidence) {
      const from = text.indexOf(name);
      const key = `${line} ${text}`;
      append(bySentence, key, { skill, category, from, to: from + name.length });
    }
  }
  const sentences = [...bySentence].map(([key, places]) => {
    const text = key.slice(key.indexOf(' ') + 1);
    return { text, places: joined(text, places) };
  });
  const runs = sentences.flatMap(({ text, places }) => alternatives(text, places));
  const countOf = (skill: string) => sentences.flatMap(({ places }) => places).filter((place) => place.skill === skill).length;
  const choiceOf = (skill: string) => {
    const own = runs.filter((run) => run.includes(skill));
    const [first] = own;
    return first !== undefined && own.length === countOf(skill) && own.every((run) => run.join() === first.join()) ? first : undefined;
  };
  const chosen = new Map(asked.map(({ skill }) => [skill, choiceOf(skill)]));
  const isWhole = (run: readonly string[]) => run.every((skill) => chosen.get(skill)?.join() === run.join());
  return new Map(
    [...chosen].flatMap(([skill, run]) =>
      run === undefined || !isWhole(run) ? [] : [[skill, run.filter((one) => one !== skill)] as const],
    ),
  );
}

/** From left to right; names of one skill side by side are one, as in "AWS Bedrock". */
function joined(text: string, places: readonly Named[]): Named[] {
  const all: Named[] = [];
  for (const place of places.toSorted((a, b) => a.from - b.from)) {
    const before = all.at(-1);
    if (before?.skill === place.skill && text.slice(before.to, place.from).trim() === '') before.to = place.to;
    else all.push({ ...place });
  }
  return all;
}

/** Runs of names that end in "or", each sorted. */
function alternatives(text: string, inOrder: readonly Named[]): string[][] {
  const between = (at: number) => text.slice(inOrder[at - 1]?.to, inOrder[at]?.from);
  return inOrder.flatMap((last, at) => {
    if (at === 0 || !OR.test(between(at))) return [];
    let first = at;
    while (first > 0 && inOrder[first - 1]?.category === last.category && isJoint(between(first))) first--;
    const skills = [...new Set(inOrder.slice(first, at + 1).map(({ skill }) => skill))].sort();
    return skills.length > 1 ? [skills] : [];
  });
}

const isJoint = (text: string): boolean => COMMA.test(text) || OR.test(text);
