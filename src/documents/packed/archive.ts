import { type UnzipFileInfo, unzipSync } from 'fflate';
import { CareersError } from '../../core/errors.ts';
import type { Input } from '../content.ts';
import { IS_IT_RIGHT, MOST_INFLATED, MOST_MEMBERS, SAVE_AS_OTHER, tooMuchInflated, unreadable } from '../limits.ts';
import { decodeText } from '../text/decode.ts';

/** Members of an archive, each inflated on request, within one limit for all. */
export interface Archive {
  name: string;
  members: readonly string[];
  /** @returns undefined for a missing member */
  text(member: string): string | undefined;
}

export function openArchive({ bytes, name }: Input): Archive {
  const members: string[] = [];
  const list = (info: UnzipFileInfo) => {
    members.push(info.name);
    if (members.length > MOST_MEMBERS) throw unreadable(name, `holds more than ${MOST_MEMBERS} files`, IS_IT_RIGHT);
    if (isOutside(info.name)) throw unreadable(name, 'names a file outside itself', 'It may be harmful. Make it again from the document.');
    return false;
  };
  unpack(bytes, name, list);
  let left = MOST_INFLATED;
  const text = (member: string): string | undefined => {
    const unpacked = unpack(bytes, name, (info) => {
      if (info.name !== member) return false;
      left -= info.originalSize;
      if (left < 0) throw tooMuchInflated(name);
      return true;
    });
    const content = Object.hasOwn(unpacked, member) ? unpacked[member] : undefined;
    return content === undefined ? undefined : decodeText(content, `${name}, ${member},`);
  };
  return { name, members, text };
}

const isOutside = (member: string): boolean => /^(?:[/\\]|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(member);

/** fflate never writes beyond the stated size of a member. */
function unpack(bytes: Uint8Array, name: string, filter: (info: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof CareersError ? error : unreadable(name, 'is a damaged or truncated archive', `Save it again. ${SAVE_AS_OTHER}`);
  }
}
