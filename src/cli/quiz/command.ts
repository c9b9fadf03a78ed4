import { CareersError } from '../../core/errors.ts';
import type { Context } from '../context.ts';
import type { Globals, Subcommand } from '../globals.ts';
import { print, say } from '../print.ts';
import { profileOf } from '../profile-file.ts';
import { openPrompter } from '../prompt/open.ts';
import { quizAnswer } from './answer.ts';
import { readAnswers } from './answers-file.ts';
import { saveToProfile } from './next-steps.ts';
import { quizSession } from './session.ts';

export function quizCommand(command: Subcommand, context: Context): void {
  command
    .description(
      'Find the roles that suit you in at most fourteen questions: what you have done so far, scenes from a working day, a few skills, your pace and budget.\nScenes and skills are those that are expected to say most. Back, skip and stop at any time; answers are kept.',
    )
    .option('--resume', 'go on from earlier answers')
    .option('--answers <file>', 'take the answers from a YAML or JSON file; - is standard input')
    .option('--save', 'with --answers: keep them in your profile')
    .option('--no-input', 'never ask: fail where a question would be put')
    .addHelpText('after', HELP)
    .action(async (options) => {
      const globals = command.optsWithGlobals();
      if (options.answers !== undefined) return fromFile(context, globals, options.answers, options.save === true);
      if (options.save === true) throw new CareersError('usage', '--save keeps the answers of a file: name it with --answers.');
      const prompter = await openPrompter(context, globals, {
        name: 'quiz',
        instead: 'genai-careers quiz --answers <file>',
        input: options.input,
      });
      try {
        await quizSession(context, globals, prompter, { resume: options.resume === true });
      } finally {
        prompter.close();
      }
    });
}

const HELP = `
Examples:
  genai-careers quiz
  genai-careers quiz --resume
  genai-careers quiz --answers answers.yaml --format json
  genai-careers quiz --answers answers.yaml --save

An answers file holds any of these; scenes are named in data/quiz.yaml, skills by id, alias or title:
  past: writing                                         where you come from: software systems data research
    writing design teaching selling leading rules other
  picks: { slow-service: true, code-all-day: false }    would you enjoy it, or not
  interests: { pager: love, teach-room: 4 }             or in five steps: love enjoy neutral rather-not hate, or 5 to 1
  skills: { python: 3, docker: 1 }                      0 none, 1 aware, 2 working, 3 proficient, 4 expert
  hoursPerWeek: 8
  budget: 500                                           US dollars in all; null for no limit`;

async function fromFile(context: Context, globals: Globals, name: string, saves: boolean): Promise<void> {
  const sheet = await readAnswers(context, name);
  const { view } = await quizAnswer(context, sheet, await profileOf(context, globals));
  await print(context, view, globals);
  if (saves) say(context, `Saved to ${await saveToProfile(context, globals, sheet)}.`);
}
