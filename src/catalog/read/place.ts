import { type Folder, folders, type Single, singles } from '../kinds.ts';

export interface Place {
  kind: Folder | Single;
  id: string;
  /** `<id>.patch.yaml`: only fields that change. */
  patch: boolean;
}

/** @returns a hint for a file that is in no right place */
export function placeOf(file: string): Place | { hint: string } {
  if (!file.endsWith('.yaml')) return { hint: 'Give it the ending .yaml.' };
  const parts = file.slice(0, -'.yaml'.length).split('/');
  const patch = parts.at(-1)?.endsWith('.patch') ?? false;
  const id = (parts.at(-1) ?? '').replace(/\.patch$/, '');
  if (parts.length === 1) {
    const name = `${id}.yaml`;
    return isSingle(name) ? { kind: name, id, patch } : { hint: `At the top stand only ${listOf(singles)}.` };
  }
  const folder = parts[0] as string;
  return parts.length === 2 && isFolder(folder) ? { kind: folder, id, patch } : { hint: `Folders are ${listOf(folders)}.` };
}

export const isFolder = (name: string): name is Folder => Object.hasOwn(folders, name);
const isSingle = (name: string): name is Single => Object.hasOwn(singles, name);
const listOf = (record: object): string => Object.keys(record).join(', ');
