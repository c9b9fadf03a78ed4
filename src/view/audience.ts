import type { ImportSummary } from './profile/import.ts';
import type { NextCommand } from './view.ts';
import { andList } from './words/counts.ts';

/** The person an answer is for, and how they are known. */
export interface Audience {
  from: 'line' | 'resume' | 'profile' | 'nothing' | 'quiz';
  /** Only with a résumé. */
  resume: ImportSummary | null;
  /** Flags that describe the person again, such as `--skill python=3`. */
  flags: string;
}

/** Whose skills an answer starts from, for a page without the line that asked. */
export function startText({ from, resume }: Audience): string {
  if (resume !== null) return `From the skills in ${andList(resume.documents.map(({ file }) => fileName(file)))}`;
  return {
    line: 'From the skills that were named',
    resume: '',
    profile: 'From the skills in your profile',
    quiz: 'From your answers',
    nothing: 'From nothing',
  }[from];
}

/** Without its folders, which name people. */
export const fileName = (file: string): string => (file === '-' ? 'standard input' : file.replace(/^.*[\\/]/, ''));

export const withFlags = (command: string, { flags }: Pick<Audience, 'flags'>): NextCommand =>
  flags === '' ? command : { command, flags };
