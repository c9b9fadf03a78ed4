import type { ImportSummary } from './profile/import.ts';
import type { NextCommand } from './view.ts';

/** The person an answer is for, and how the answer knows of them. */
export interface Audience {
  from: 'line' | 'resume' | 'profile' | 'nothing' | 'quiz';
  /** Only with a résumé. */
  resume: ImportSummary | null;
  /** Flags that describe the same person again, such as `--skill python=3`. */
  flags: string;
}

/** A command with the flags that describe the same person. */
export const withFlags = (command: string, { flags }: Pick<Audience, 'flags'>): NextCommand =>
  flags === '' ? command : { command, flags };
