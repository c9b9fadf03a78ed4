/** One command line of a console block with its documented output. */
export interface Shown {
  line: string;
  /** The words after the program name. */
  args: string[];
  output: string[];
}

/** Stands for any number of omitted lines. */
const LEFT_OUT = '…';
const PROGRAM = 'genai-careers';
const BLOCK = /^```console\n(.*?)^```$/gms;

export function shownIn(markdown: string): Shown[] {
  return [...markdown.matchAll(BLOCK)].flatMap(([, text = '']) => shownInBlock(text));
}

/**
 * The document with current output; omitted lines stay omitted.
 * @param printed output of each command line of {@link shownIn}
 */
export function withOutput(markdown: string, printed: readonly string[]): string {
  let next = 0;
  return markdown.replace(BLOCK, (_block, text: string) => {
    const lines = shownInBlock(text).flatMap(({ line, output }) => [line, ...renewed(output, linesOf(printed[next++] ?? ''))]);
    return `\`\`\`console\n${lines.join('\n')}\n\`\`\``;
  });
}

function shownInBlock(text: string): Shown[] {
  const shown: Shown[] = [];
  for (const line of linesOf(text)) {
    if (line.startsWith(`$ ${PROGRAM}`)) shown.push({ line, args: wordsOf(line).slice(2), output: [] });
    else if (shown.length === 0) throw new Error(`A console block begins with "$ ${PROGRAM}", not with "${line}".`);
    else shown.at(-1)?.output.push(line);
  }
  return shown;
}

/** Splits words like a shell and removes quotes. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|\S+/g)].map(([word, double, single]) => double ?? single ?? word);
}

const linesOf = (text: string): string[] => text.replace(/\n+$/, '').split('\n');

/** Places each part between omitted lines: the first at the top, the last at the end, others where they match best. */
function renewed(shown: readonly string[], printed: readonly string[]): string[] {
  const stretches = stretchesOf(shown);
  if (stretches.length === 1) return [...printed];
  let from = 0;
  return stretches.flatMap((stretch, at) => {
    const isLast = at === stretches.length - 1;
    const place = at === 0 ? 0 : isLast ? Math.max(from, printed.length - stretch.length) : bestPlace(stretch, printed, from);
    from = place + stretch.length;
    return [...printed.slice(place, from), ...(isLast ? [] : [LEFT_OUT])];
  });
}

function stretchesOf(lines: readonly string[]): string[][] {
  const stretches: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === LEFT_OUT) stretches.push([]);
    else stretches.at(-1)?.push(line);
  }
  return stretches;
}

function bestPlace(stretch: readonly string[], printed: readonly string[], from: number): number {
  const equal = (place: number) => stretch.filter((line, at) => printed[place + at] === line).length;
  let best = from;
  for (let place = from; place < printed.length; place++) if (equal(place) > equal(best)) best = place;
  return best;
}
