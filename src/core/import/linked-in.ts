import { CareersError } from '../errors.ts';
import { type Phrase, phrase } from './phrase.ts';

const COLUMNS: Readonly<Record<string, Phrase['kind']>> = { Name: 'listed', Title: 'title', Description: 'prose' };

/** Such as that of `Skills.csv` or `Positions.csv`. */
export const isLinkedInHeader = (line: string): boolean => {
  const cells = line.split(/[,;\t]/).map((cell) => cell.trim().replace(/^"|"$/g, ''));
  return cells[0] === 'Name' || (cells[0] === 'Company Name' && cells.includes('Title'));
};

/**
 * @param rows cells, with the header first
 * @throws CareersError `data` for other separators than commas, or a duplicate column
 */
export function linkedInPhrases(rows: readonly (readonly string[])[]): Phrase[] {
  const [header = [], ...lines] = rows;
  if (header.length === 1 && /[;\t]/.test(header[0] ?? '')) {
    throw new CareersError('data', 'The columns are not separated by commas.', { hint: 'Save it again as comma-separated CSV.' });
  }
  const twice = header.find((name, at) => header.indexOf(name) !== at);
  if (twice !== undefined) throw new CareersError('data', `The column "${twice}" is there twice.`);
  const company = header.indexOf('Company Name');
  return lines.flatMap((cells) => {
    const where = company >= 0 && cells[company] ? `positions, ${cells[company]}` : 'skills';
    return header.flatMap((name, at) => (Object.hasOwn(COLUMNS, name) ? phrase(cells[at], where, COLUMNS[name] as Phrase['kind']) : []));
  });
}
