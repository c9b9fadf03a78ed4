import { personFrom } from '../../core/profile/person.ts';
import { stateLevels } from '../../core/profile/state-levels.ts';
import { type AnswerSheet, pointsOf } from '../../core/quiz/answers.ts';
import type { QuizRank } from '../../core/quiz/result.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Profile } from '../../model/profile.ts';
import type { Context } from '../context.ts';
import type { Globals } from '../globals.ts';
import { changeProfile, profileFile } from '../profile-file.ts';
import type { Prompter } from '../prompt/prompter.ts';
import { commandLine } from '../run-page.ts';

export type NextAction =
  | { kind: 'run'; words: readonly string[] }
  | { kind: 'more'; questions: number }
  | { kind: 'save' }
  | { kind: 'again' }
  | { kind: 'back' }
  | { kind: 'end' };

const MORE_QUESTIONS = 6;

/** @param ranking empty if the answers do not tell the roles apart */
export function askNextAction(
  prompter: Prompter,
  sheet: AnswerSheet,
  ranking: readonly QuizRank[],
  state: { saved: boolean; planned: boolean; more: boolean },
): Promise<NextAction> {
  const [first, second] = ranking.map((entry) => entry.role);
  const line = (label: string, words: readonly string[]) => ({ value: { kind: 'run' as const, words }, label, hint: commandLine(words) });
  const planned = state.planned ? [line('see how the plan is going', ['status'])] : [];
  const saved =
    first === undefined
      ? []
      : [
          line(`plan the way to ${first} and save the plan`, [
            ...planWords(first, sheet.hoursPerWeek, sheet.budget ?? undefined),
            '--save',
          ]),
          line(`see what is missing for ${first}`, ['gap', first]),
        ];
  return prompter.select<NextAction>({
    message: 'What next?',
    choices: [
      ...(state.saved
        ? [...planned, ...saved]
        : [{ value: { kind: 'save' as const }, label: 'save the answers to my profile', hint: 'Then plans and matches start from them.' }]),
      first === undefined ? line('browse the roles', ['list']) : line(`read about ${first}`, ['show', first]),
      ...(first === undefined || second === undefined ? [] : [line(`compare ${first} and ${second}`, ['compare', first, second])]),
      ...(state.more
        ? [
            {
              value: { kind: 'more' as const, questions: MORE_QUESTIONS },
              label: 'answer more questions',
              hint: `Up to ${MORE_QUESTIONS} more, for a surer result.`,
            },
          ]
        : []),
      ...(first === undefined ? [{ value: { kind: 'again' as const }, label: 'answer anew', hint: 'From the first scene.' }] : []),
    ],
    actions: [
      { value: { kind: 'back' }, label: 'back to the last question', hint: 'To change an answer.', key: 'b' },
      { value: { kind: 'end' }, label: 'finish', hint: 'The answers stay where they are: genai-careers quiz --resume', key: 'q' },
    ],
  });
}

/**
 * @param budget US dollars; null for no limit; undefined leaves it to the profile
 */
export function planWords(role: string, hoursPerWeek: number | null, budget: number | null | undefined): string[] {
  const pace = hoursPerWeek === null ? [] : ['--hours-per-week', String(hoursPerWeek)];
  const limit = budget === undefined ? [] : budget === 0 ? ['--free', '--partial'] : ['--budget', String(budget ?? 'none')];
  return ['plan', role, ...pace, ...limit];
}

const chosenAsEnjoyed = ({ picks }: AnswerSheet): Record<string, number> =>
  Object.fromEntries(Object.entries(picks).flatMap(([id, chosen]) => (chosen ? [[id, pointsOf(1)]] : [])));

/** The questionnaire takes what the profile knows as answered. */
function answeredAnew(catalog: Catalog, profile: Profile, { skills }: AnswerSheet): Record<string, number> {
  const { levels } = personFrom(catalog, profile);
  return Object.fromEntries(Object.entries(skills).filter(([skill, level]) => level !== (levels.get(skill) ?? profile.skills[skill])));
}

/**
 * Answers replace what the profile has.
 * @returns the file
 * @throws CareersError `data` if it cannot be saved
 */
export async function saveToProfile(context: Context, globals: Globals, sheet: AnswerSheet): Promise<string> {
  const catalog = await context.catalog();
  await changeProfile(
    context,
    globals,
    () => 'answers of the quiz',
    (profile) => ({
      ...stateLevels(catalog, profile, answeredAnew(catalog, profile, sheet)),
      interests: { ...profile.interests, ...chosenAsEnjoyed(sheet), ...sheet.interests },
      hoursPerWeek: sheet.hoursPerWeek ?? profile.hoursPerWeek,
      budget: sheet.budget ?? profile.budget,
    }),
  );
  return profileFile(context, globals);
}
