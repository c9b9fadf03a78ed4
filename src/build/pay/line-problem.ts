/** A problem in one line of the salary file; the name of the file is added where it leaves the streams. */
export class LineProblem extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}
