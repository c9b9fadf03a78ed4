import type { Content, Input } from '../content.ts';
import { FORMATS, unreadable } from '../limits.ts';
import { openArchive } from './archive.ts';

export async function readZip(input: Input): Promise<Content> {
  const archive = openArchive(input);
  const { members, name } = archive;
  if (members.includes('word/document.xml')) return (await import('./docx.ts')).readDocx(archive);
  if (members.includes('content.xml') && members.includes('META-INF/manifest.xml')) return (await import('./odt.ts')).readOdt(archive);
  if (members.some((member) => /\.csv$/i.test(member))) return (await import('../tables/linked-in.ts')).readLinkedInZip(archive);
  const other = OTHERS.find(([pattern]) => members.some((member) => pattern.test(member)));
  throw unreadable(name, other?.[1] ?? 'is a .zip without any document that is read here', other?.[2] ?? FORMATS);
}

const OTHERS: readonly (readonly [RegExp, string, string])[] = [
  [/^xl\/workbook/, 'is a spreadsheet', 'Save the sheet as CSV.'],
  [/^ppt\//, 'is a presentation', 'Save it as PDF.'],
  [/^Index\/Document\.iwa$/, 'is a Pages document', 'Export it as DOCX or PDF.'],
  [/^META-INF\/container\.xml$/, 'is an e-book', 'Save it as PDF or HTML.'],
  [/\.(?:zip|docx|odt|7z|rar|gz)$/i, 'is an archive within an archive', 'Unpack it, and name the document in it.'],
  [/\.(?:pdf|html?|txt|md|json|ya?ml|xml)$/i, 'is a .zip of documents', 'Unpack it, and name the document in it.'],
];
