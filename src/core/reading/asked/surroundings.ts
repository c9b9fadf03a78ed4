import type { Block, Section } from '../document.ts';
import { isJobTitle } from '../pieces.ts';

/** Fields that an employer names to tell of its products and colleagues. */
const FIELDS: ReadonlySet<string> = new Set([
  'cloud-computing',
  'deep-learning',
  'fine-tuning',
  'genai-literacy',
  'internal-audit',
  'llm-apis',
  'machine-learning',
  'nlp',
  'policy-analysis',
  'product-management',
  'software-engineering',
  'transformers',
]);
const OF_DEMANDS: ReadonlySet<Section> = new Set(['requirements', 'nice-to-have', 'skills']);
const LONGEST_TITLE = 100;

export const isDemand = ({ section }: Pick<Block, 'section'>): boolean => OF_DEMANDS.has(section);

/** A field that is named once, and neither in the title nor among what is asked, describes what is around the job. */
export const isSurrounding = (skill: string, own: readonly { name: string; block: Block }[]): boolean =>
  FIELDS.has(skill) &&
  new Set(own.map(({ name }) => name.toLowerCase())).size === 1 &&
  !own.some(({ block }) => isDemand(block) || isTitle(block));

const isTitle = ({ section, text }: Block): boolean => section === 'top' && text.length < LONGEST_TITLE && isJobTitle(text);
