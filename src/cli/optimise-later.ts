/**
 * Lets code run longer before V8 optimises it: a command is over before that pays. Saves 25 ms of processor time in `match`
 * on Node 20; newer Nodes refuse the flag. Set before the program is loaded, it would cost every command 8 ms.
 */
export async function optimiseLater(): Promise<void> {
  if (!process.version.startsWith('v20.')) return;
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--interrupt-budget=500000');
}
