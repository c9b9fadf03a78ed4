import type { CareersError } from '../core/errors.ts';
import { adviceInToolWords, inToolWords } from './tool-words.ts';
import type { Tool } from './tools.ts';

/** Arguments that name an entity, by the kind of the unknown entity. */
const NAMING: Readonly<Record<string, readonly string[]>> = {
  ...{ role: ['role', 'roles'], skill: ['skills', 'skill'], platform: ['platforms', 'platform'], title: ['from'] },
  ...{ course: ['course', 'exclude', 'text'], project: ['course', 'exclude'] },
};

/** The sentence of an error and the call to make next. */
export function errorWords(tool: Tool, { message, hint = '', code, details }: CareersError): string {
  const said = inToolWords(message);
  const known = Object.keys(tool.input.shape).filter((name) => name !== 'detail');
  const [, first] = /^(?:\w+\.)?(\w+)/.exec(said) ?? [];
  const naming = NAMING[String(details?.['kind'])] ?? [];
  const wrong = known.find((name) => name === first) ?? known.find((name) => naming.includes(name)) ?? onlyOf(known);
  const named = known.filter((name) => new RegExp(`\\b${name}\\b`).test(said));
  const texts = known.filter((name) => name === 'advert' || name === 'resume');
  const again = wrong === undefined ? `; it takes ${(named.length > 0 ? named : known).join(', ')}` : ` with the right ${wrong}`;
  const instead = texts.length > 0 ? ` with the text itself as ${texts.join(' or ')}, or with skills` : ' when the person has mended that';
  // An example of a command line is none for a tool.
  const advice = hint.startsWith('Such as: genai-careers') ? '' : sentence(adviceInToolWords(hint));
  const steps = [advice, /^Did you|search/.test(advice) ? '' : finderOf(naming, wrong)];
  return [said, [...steps, `Call ${tool.name} again${code === 'data' ? instead : again}.`].filter((step) => step !== '').join(' ')].join(
    '\n',
  );
}

const onlyOf = (names: readonly string[]): string | undefined => (names.length === 1 ? names[0] : undefined);

function finderOf(naming: readonly string[], wrong = ''): string {
  if (naming.length > 0) return 'search finds names.';
  return wrong === 'role' || wrong === 'roles' ? 'list_roles names them.' : '';
}

const sentence = (text: string): string => (text === '' || /[.?!]$/.test(text) ? text : `${text}.`);
