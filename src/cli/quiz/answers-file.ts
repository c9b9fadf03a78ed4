import { CareersError } from '../../core/errors.ts';
import { findSkill } from '../../core/lookup.ts';
import { type AnswerSheet, readSheet } from '../../core/quiz/answers.ts';
import type { Context } from '../context.ts';
import { fromHere } from '../overlays.ts';

const LIMIT = 262_144;

/**
 * YAML or JSON; `-` is standard input.
 * @throws CareersError `data` if it cannot be read or is no YAML; `usage` with the wrong field
 */
export async function readAnswers(context: Context, name: string): Promise<AnswerSheet> {
  const catalog = await context.catalog();
  const [{ parseYaml }, { readTextFile, readTextStream }] = await Promise.all([
    import('../../catalog/read/yaml-document.ts'),
    import('../../files/read.ts'),
  ]);
  const text =
    name === '-'
      ? await readTextStream(context.stdin, 'standard input', LIMIT)
      : readTextFile(fromHere(context, name), LIMIT, 'Name a file. A pipe is standard input: <command> | genai-careers quiz --answers -');
  if (text === undefined)
    throw new CareersError('data', `There is no file ${name}.`, { hint: 'Name a file with answers, or - for standard input.' });
  const { parsed, findings } = parseYaml(text, name);
  const [first] = findings;
  if (parsed === undefined || first !== undefined) {
    throw new CareersError('data', `${name}:${first?.line ?? 1}:${first?.column ?? 1}: ${first?.message ?? 'this is no YAML'}`, {
      hint: first?.hint ?? 'What an answers file holds: genai-careers quiz --help',
    });
  }
  return readSheet(catalog.quiz, parsed.value, (skill) => findSkill(catalog, skill).id);
}
