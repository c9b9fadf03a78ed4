/** The first word of the line that is neither an option nor the value of one. */
export function wantedCommand(args: readonly string[]): string | undefined {
  const takesValue = new Set(['-f', '--format', '-o', '--output', '--width', '--data', '--profile']);
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] as string;
    if (word === '--') return undefined;
    if (takesValue.has(word)) index += 1;
    else if (word === 'help') continue;
    else if (!word.startsWith('-')) return word;
  }
  return undefined;
}
