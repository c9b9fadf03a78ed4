/** One answer that can be chosen. */
export interface Choice<T> {
  value: T;
  label: string;
  /** A sentence that explains the choice. */
  hint?: string;
  /** A letter that chooses it where answers are typed, such as `b` for back. */
  key?: string;
}

export interface SelectQuestion<T> {
  message: string;
  choices: readonly Choice<T>[];
  /** What can be done instead of answering: back, skip, quit. Shown apart. */
  actions?: readonly Choice<T>[];
  /** The choice that is marked at first. */
  initial?: T;
}

/** Asks the person. Every question can be left with Ctrl-C or Ctrl-D, which throws CareersError `interrupted`. */
export interface Prompter {
  select<T>(question: SelectQuestion<T>): Promise<T>;
  /** Choices that change with every letter that is typed. */
  search<T>(question: { message: string; find(text: string): readonly Choice<T>[]; actions?: readonly Choice<T>[] }): Promise<T>;
  confirm(question: { message: string; initial: boolean }): Promise<boolean>;
  /** Prints lines beside the answer; nothing said here reaches stdout. */
  say(text: string): void;
  /** Gives the terminal back. */
  close(): void;
}

/** How prompts may look. */
export interface PromptLook {
  color: boolean;
  ascii: boolean;
}
