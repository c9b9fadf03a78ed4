export interface Choice<T> {
  value: T;
  label: string;
  hint?: string;
  /** The letter that chooses it in typed answers. */
  key?: string;
}

export interface SelectQuestion<T> {
  message: string;
  choices: readonly Choice<T>[];
  /** Back, skip, quit: shown apart from the answers. */
  actions?: readonly Choice<T>[];
  initial?: T;
  /** Leaves no trace: the same question follows. */
  passing?: true;
}

/** Ctrl-C and Ctrl-D throw CareersError `interrupted` from every question. */
export interface Prompter {
  select<T>(question: SelectQuestion<T>): Promise<T>;
  /** The choices change with every letter. */
  search<T>(question: { message: string; find(text: string): readonly Choice<T>[]; actions?: readonly Choice<T>[] }): Promise<T>;
  /** `check` says what is wrong. */
  type(question: { message: string; check(text: string): string | true }): Promise<string>;
  confirm(question: { message: string; initial: boolean }): Promise<boolean>;
  /** To stderr. */
  say(text: string): void;
  close(): void;
}

export interface PromptLook {
  color: boolean;
  ascii: boolean;
}
