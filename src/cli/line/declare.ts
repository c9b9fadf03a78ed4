import type * as Commander from '@commander-js/extra-typings';

type ParseValue = (text: string, previous: unknown) => unknown;

/** A call of a declaration, kept so that commander can be told the same. */
export type Call = readonly [method: string, values: readonly unknown[]];

/** What is said of an option: its flags as commander writes them, `-f, --format <format>`, and what becomes of its value. */
export class DeclaredOption {
  readonly flags: string;
  readonly description: string | undefined;
  readonly calls: Call[] = [];
  list: readonly string[] | undefined;
  parse: ParseValue | undefined;
  initial: unknown;
  /** The value of an option that is named without one. */
  alone: unknown;

  constructor(flags: string, description?: string) {
    this.flags = flags;
    this.description = description;
  }

  choices(list: readonly string[]): this {
    this.list = list;
    return this.called('choices', list);
  }

  default(value: unknown): this {
    this.initial = value;
    return this.called('default', value);
  }

  preset(value: unknown): this {
    this.alone = value;
    return this.called('preset', value);
  }

  argParser(parse: ParseValue): this {
    this.parse = parse;
    return this.called('argParser', parse);
  }

  private called(method: string, ...values: unknown[]): this {
    this.calls.push([method, values]);
    return this;
  }
}

/** Whether a word goes with an option: `<format>` must, `[format]` may. */
export const takesValue = ({ flags }: DeclaredOption): boolean => flags.includes('<') || flags.includes('[');

/** Whether an option is called so, `-f` or `--format`. Without regular expressions: the first line is read before they are compiled. */
export const isCalled = ({ flags }: DeclaredOption, flag: string): boolean => ` ${flags.replace(',', ' ')} `.includes(` ${flag} `);

/** An argument: `<role>`, `[role]`, `<role...>` or `[role...]`. */
export class DeclaredArgument {
  readonly name: string;
  readonly description: string | undefined;
  readonly calls: Call[] = [];
  list: readonly string[] | undefined;
  parse: ParseValue | undefined;

  constructor(name: string, description?: string) {
    this.name = name;
    this.description = description;
  }

  choices(list: readonly string[]): this {
    this.list = list;
    this.calls.push(['choices', [list]]);
    return this;
  }

  argParser(parse: ParseValue): this {
    this.parse = parse;
    this.calls.push(['argParser', [parse]]);
    return this;
  }
}

type Action = (...values: never[]) => unknown;

/**
 * A command as its file declares it, in commander's words, without commander. A line that is in order is read by the
 * declaration itself ({@link readLine}); for help, mistakes and documents commander is told the same (`toCommander`). Loading and
 * asking commander costs more than most answers.
 */
export class Declaration {
  readonly name: string;
  readonly calls: Call[] = [];
  readonly options: DeclaredOption[] = [];
  readonly arguments: DeclaredArgument[] = [];
  readonly children: Declaration[] = [];
  run: Action | undefined;

  constructor(name: string) {
    this.name = name;
  }

  summary(text: string): this {
    return this.called('summary', text);
  }

  description(text: string): this {
    return this.called('description', text);
  }

  usage(text: string): this {
    return this.called('usage', text);
  }

  addHelpText(position: string, text: string): this {
    return this.called('addHelpText', position, text);
  }

  argument(name: string, description?: string, parse?: ParseValue): this {
    const argument = new DeclaredArgument(name, description);
    return this.addArgument(parse === undefined ? argument : argument.argParser(parse));
  }

  addArgument(argument: DeclaredArgument): this {
    this.arguments.push(argument);
    return this.called('addArgument', argument);
  }

  option(flags: string, description: string, parseOrDefault?: unknown, initial?: unknown): this {
    const option = new DeclaredOption(flags, description);
    if (typeof parseOrDefault === 'function') {
      option.argParser(parseOrDefault as ParseValue);
      if (initial !== undefined) option.default(initial);
    } else if (parseOrDefault !== undefined) option.default(parseOrDefault);
    return this.addOption(option);
  }

  addOption(option: DeclaredOption): this {
    this.options.push(option);
    return this.called('addOption', option);
  }

  action(run: Action): this {
    this.run = run;
    return this;
  }

  addCommand(child: Declaration): this {
    this.children.push(child);
    return this;
  }

  private called(method: string, ...values: unknown[]): this {
    this.calls.push([method, values]);
    return this;
  }
}

/** The same classes under commander's names and types, so that an action knows the types of its options. */
export const Command = Declaration as unknown as typeof Commander.Command;
export const Option = DeclaredOption as unknown as typeof Commander.Option;
export const Argument = DeclaredArgument as unknown as typeof Commander.Argument;

/** A value that an option does not take; the message says what it takes. */
export class WrongValue extends Error {
  override readonly name = 'WrongValue';
}

/** By its name, for the files of the program each bring this class. */
export const isWrongValue = (error: unknown): error is WrongValue => error instanceof Error && error.name === 'WrongValue';
