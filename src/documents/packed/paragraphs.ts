import type { Line } from '../text/lines.ts';

interface Open {
  text: string;
  shape: Line['shape'];
  depth?: number;
}

/** Collects paragraphs of a word processor. Those of a text box stand inside another and come first. */
export class Paragraphs {
  readonly lines: Line[] = [];
  readonly #open: Open[] = [];
  #count = 0;

  begin(shape: Line['shape'], depth?: number): void {
    this.#open.push({ text: '', shape, ...(depth === undefined ? {} : { depth }) });
  }

  get current(): Open | undefined {
    return this.#open.at(-1);
  }

  add(text: string): void {
    const { current } = this;
    if (current !== undefined) current.text += text;
  }

  end(): void {
    const { text, ...rest } = this.#open.pop() ?? { text: '', shape: 'line' as const };
    for (const part of text.split('\n')) if (part.trim() !== '') this.lines.push({ ...rest, text: part, page: null, line: ++this.#count });
  }
}
