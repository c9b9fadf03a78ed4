/** A training document as its writer labelled it. */
export interface TrainingText {
  /** Markdown, without the labels. */
  text: string;
  /** By skill: 1 only touched, 2 shown. */
  shown: ReadonlyMap<string, number>;
  lines: { text: string; shown: ReadonlyMap<string, number> }[];
}

/** The documents of one file, each after a line such as `=== 7 de`. */
export const trainingTexts = (file: string): TrainingText[] =>
  file
    .split(/^=== .*$/mu)
    .slice(1)
    .map(textOf);

const WHOLE = /^\{\{whole:(.*)\}\}$/u;
const LABELLED = /^(.*?)\s*\{([^{}]*)\}$/u;

/**
 * Lines end in `{python ~sql}`: what they show, `~` where it is only touched. `{{whole: git}}` is what no single line shows.
 * @throws Error for a line of text without braces
 */
function textOf(part: string): TrainingText {
  const all = part.split('\n').map((line) => line.trimEnd());
  const lines = all.filter((line) => !WHOLE.test(line)).map(lineOf);
  const whole = all.flatMap((line) => WHOLE.exec(line)?.[1] ?? []).map(levelsIn);
  const shown = new Map<string, number>();
  for (const [skill, level] of [...lines.map((line) => line.shown), ...whole].flatMap((own) => [...own])) {
    shown.set(skill, Math.max(level, shown.get(skill) ?? 0));
  }
  return { text: lines.map(({ text }) => text).join('\n'), shown, lines: lines.filter(({ isLabelled }) => isLabelled) };
}

function lineOf(line: string): { text: string; shown: Map<string, number>; isLabelled: boolean } {
  const [, text, labels] = LABELLED.exec(line) ?? [];
  if (text !== undefined) return { text, shown: levelsIn(labels ?? ''), isLabelled: true };
  if (line !== '' && !line.startsWith('#')) throw new Error(`A training line has no labels: ${line}`);
  return { text: line, shown: new Map(), isLabelled: false };
}

const levelsIn = (labels: string): Map<string, number> =>
  new Map(
    labels
      .split(/[\s,]+/u)
      .filter((label) => label !== '')
      .map((label) => (label.startsWith('~') ? [label.slice(1), 1] : [label, 2])),
  );
