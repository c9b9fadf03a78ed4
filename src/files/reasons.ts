const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'that is not allowed there',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it would be larger than a file may be',
  EIO: 'the disk reported an error',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENFILE: 'too many files are open',
  ENOENT: 'there is no such folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'part of the path is not a folder',
  EPERM: 'that is not allowed there',
  EROFS: 'the file system is read-only',
};

/** In words; undefined for a code without any. */
export function reasonFor(error: unknown): string | undefined {
  const code = codeOf(error) ?? '';
  return Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
}

export const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | null)?.code;
