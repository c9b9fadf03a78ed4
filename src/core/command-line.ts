export const quoted = (value: string): string => (/^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`);

/** A placeholder stands for piped input. */
export const fileWord = (file: string): string => (file === '-' ? '<file>' : quoted(file));

export const fileWords = (files: readonly string[]): string => files.map(fileWord).join(' ');
