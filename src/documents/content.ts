import type { Block, DocumentFormat, JobPosting } from '../core/reading/document.ts';
import type { Line } from './text/lines.ts';

export interface Input {
  bytes: Uint8Array;
  /** Of the file, for messages. */
  name: string;
}

export interface TextInput {
  text: string;
  name: string;
}

/** What the reader of a format found: lines without sections yet, or blocks. */
export type Content = {
  format: DocumentFormat;
  pages?: number;
  unread?: { what: string; why: string }[];
  jobPosting?: JobPosting;
  /** Of the person. */
  names?: readonly string[];
} & ({ lines: readonly Line[] } | { blocks: readonly Block[] });
