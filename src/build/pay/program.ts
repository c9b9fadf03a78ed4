import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CareersError } from '../../core/errors.ts';
import { readInputs } from './inputs.ts';
import { observePay } from './observe.ts';
import { writePay, writeTitlePay } from './write-pay.ts';

const USAGE = 'Usage: npm run observe-pay -- <salaries.csv> [--data <directory>]\n';
const PROGRESS_EVERY = 20_000;

export interface Speaker {
  isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/**
 * Computes `data/pay/*.yaml` from a salary file. Writes nothing unless the whole file was read.
 * @returns exit code: 0 done, 2 wrong usage, 4 unusable file or data
 */
export function observePayProgram(args: readonly string[], dataDirectory: string, speaker: Speaker): number {
  let file: string | undefined;
  let directory = dataDirectory;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { data: { type: 'string' } }, allowPositionals: true });
    directory = values.data ?? dataDirectory;
    file = positionals.length === 1 ? positionals[0] : undefined;
  } catch {
    // An unknown option gets the usage.
  }
  if (file === undefined) {
    speaker.write(USAGE);
    return 2;
  }
  try {
    const inputs = readInputs(directory);
    const { roles, titles } = observePay(file, inputs, progress(speaker));
    writePay(join(directory, 'pay'), roles);
    writeTitlePay(join(directory, 'title-pay.yaml'), titles);
    const { inputRows, inputSha256 } = roles[0]?.pay.generated ?? {};
    speaker.write(`${clearLine(speaker)}${roles.length + 1} files from ${inputRows} rows (sha256 ${inputSha256}).\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof CareersError)) throw error;
    speaker.write(`${clearLine(speaker)}${error.message}\n${error.hint === undefined ? '' : `${error.hint}\n`}`);
    return 4;
  }
}

const clearLine = (speaker: Speaker): string => (speaker.isTTY === true ? '\r\u001b[K' : '');

function progress(speaker: Speaker): (rows: number) => void {
  if (speaker.isTTY !== true) return () => {};
  return (rows) => {
    if (rows % PROGRESS_EVERY === 0) speaker.write(`${clearLine(speaker)}${rows} rows`);
  };
}
