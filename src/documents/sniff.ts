import { FORMATS, SAVE_AS_OTHER, unreadable } from './limits.ts';

export type BinaryKind = 'pdf' | 'zip' | 'text';
export type TextKind = 'html' | 'europass' | 'json' | 'yaml' | 'csv' | 'text';

const latin = (bytes: Uint8Array, length: number): string => String.fromCharCode(...bytes.subarray(0, length));

/** Formats that are not read: first bytes, name, and next step. */
const REFUSED: readonly (readonly [readonly string[], string, string])[] = [
  [['\xd0\xcf\x11\xe0'], 'is an old Word document (.doc), or one with a password', 'Save it as DOCX or PDF, without a password.'],
  [['{\\rtf'], 'is RTF, which is not read', 'Save it as DOCX or PDF.'],
  [['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', 'RIFF'], 'is a picture, and text in pictures is not read', SAVE_AS_OTHER],
  [['\x1f\x8b', '7z\xbc\xaf', 'Rar!', 'BZh', '\xfd7zXZ'], 'is a compressed archive', 'Unpack it, and name the file in it.'],
  [['%!PS'], 'is PostScript, which is not read', 'Save it as PDF.'],
];

/** @throws CareersError `data` for an empty file and a known format that is not read */
export function kindOfBytes(bytes: Uint8Array, name: string): BinaryKind {
  const start = latin(bytes, 1024);
  const text = start.replace('\xef\xbb\xbf', '').trimStart();
  if (text.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip';
  const refused = REFUSED.find(([starts]) => starts.some((one) => start.startsWith(one) || text.startsWith(one)));
  if (refused !== undefined) throw unreadable(name, refused[1], refused[2]);
  return 'text';
}

const YAML_RESUME =
  /^(?:basics|cv|content|skills|work|education|experience|projects|resume|sections)\s*:[ \t]*(?:#.*)?(?:\n(?:[ \t]*#.*\n|\n)*(?:[ \t]+\S|-\s)|[[{])/m;
const LATEX = /^\s*(?:%[^\n]*\n\s*)*\\(?:documentclass|documentstyle|begin\{document\}|usepackage)/;

/** @throws CareersError `data` for LaTeX, and for XML that is no Europass */
export function kindOfText(text: string, name: string): TextKind {
  const start = text.slice(0, 4096).trimStart();
  if (/^(?:\/\/[^\n]*\n\s*|\/\*[\s\S]*?\*\/\s*)*(?:\{|\[(?!\s*[^\s[\]{}"'\d/-][^\]\n]*\]\())/.test(start)) return 'json';
  if (LATEX.test(start)) throw unreadable(name, 'is LaTeX, which is not read', 'Name the PDF that is made from it.');
  if (/^<(?=[!?\p{L}])/u.test(start)) return kindOfMarkup(start, name);
  const lines = text.replace(/\r\n?/g, '\n');
  if (isYaml(lines)) return 'yaml';
  return isTable(lines) ? 'csv' : 'text';
}

function kindOfMarkup(start: string, name: string): 'html' | 'europass' {
  const root = /<(?![?!])(?:[\w.-]+:)?([\w.-]+)/.exec(start)?.[1] ?? '';
  if (/^(?:SkillsPassport|Candidate)$/.test(root)) return 'europass';
  if (!start.startsWith('<?xml') || root.toLowerCase() === 'html') return 'html';
  throw unreadable(name, `is XML, but no Europass (its root is ${root === '' ? 'missing' : root.slice(0, 40)})`, FORMATS);
}

function isYaml(text: string): boolean {
  if (/^(?:#[^\n]*\n|\s)*---[ \t]*\n[\s\S]*?\n---[ \t]*\n/.test(text) && !YAML_RESUME.test(text)) return false;
  if (YAML_RESUME.test(text)) return true;
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const keys = lines.filter((line) => /^[\w-]+:(?:\s|$)/.test(line)).length;
  const nested = lines.filter((line) => /^(?:\s+[\w-]+:(?:\s|$)|\s*-\s+\S|\s+\S)/.test(line)).length;
  return keys > 0 && nested > 0 && keys + nested === lines.length && /^[\w-]+:[ \t]*\n[ \t]+[\w-]+:/m.test(text);
}

/** Known headers stand in the first lines, after what LinkedIn explains. Lists have a blank after a comma. */
function isTable(text: string): boolean {
  const lines = text.split('\n', 200).filter((line) => line.trim() !== '');
  if (lines.slice(0, 8).some(isKnownHeader)) return true;
  const [first = ''] = lines;
  const cells = (line: string) => line.split(/[,;\t]/).length;
  const isTabular = (line: string) => cells(line) > 1 && cells(line) >= cells(first) && !/[,;]\s/.test(line.replace(/"[^"]*"/g, ''));
  return lines.length > 2 && isTabular(first) && lines.filter(isTabular).length > lines.length * 0.8;
}

const KNOWN = /^(?:name|skills?|title|company name|first name|school name|endorsement date|company|language|from|conversation id)$/i;

function isKnownHeader(line: string): boolean {
  const cells = line.split(/[,;\t]/).map((cell) => cell.trim().replace(/^"|"$/g, ''));
  const [first = ''] = cells;
  if (cells.length === 1) return /^(?:name|skill)$/.test(first.toLowerCase()) && first !== first.toLowerCase();
  return KNOWN.test(first) && cells.every((cell) => /^[\p{L} /_()-]{2,40}$/u.test(cell)) && SECOND.test(cells.slice(1).join('|'));
}

const SECOND =
  /(?:^|\|)(?:level|rating|proficiency|title|description|number|url|authority|last name|headline|start date|skill name|started on|published on|role|degree name|position|to)(?:\||$)/i;
