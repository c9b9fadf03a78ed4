// Loaded into a program before it starts: its clock stands at GC_NOW.
const now = new Date(process.env.GC_NOW).getTime();

globalThis.Date = class extends Date {
  constructor(...given) {
    super(...(given.length === 0 ? [now] : given));
  }
  static now() {
    return now;
  }
};
