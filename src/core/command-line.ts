/** A value as a shell takes it for one word. */
export const quoted = (value: string): string => (/^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`);

/** A file for a command to come; what was piped in has no name. */
export const fileWord = (file: string): string => (file === '-' ? '<file>' : quoted(file));
