import type { Context } from '../context.ts';
import type { Globals } from '../globals.ts';
import { Command, type Declaration } from '../line/declare.ts';
import { print } from '../print.ts';

/** `quiz`: a few questions, and the roles that suit. */
export function quizCommand(context: Context): Declaration {
  return new Command('quiz')
    .description(
      'Find the roles that suit you in at most twelve questions: scenes from a working day, a few skills, your pace and budget.\nEach question is the one that is expected to say most. Back, skip and stop at any time; answers are kept.',
    )
    .option('--resume', 'go on from earlier answers')
    .option('--answers <file>', 'take the answers from a YAML or JSON file; - is standard input')
    .option('--no-input', 'never ask: fail where a question would be put')
    .addHelpText('after', HELP)
    .action(async (options, command) => {
      const globals = command.optsWithGlobals() as Globals;
      if (options.answers !== undefined) return fromFile(context, globals, options.answers);
      const { openPrompter } = await import('../prompt/open.ts');
      const prompter = await openPrompter(context, globals, {
        name: 'quiz',
        instead: 'genai-careers quiz --answers <file>',
        input: options.input,
      });
      try {
        const { quizSession } = await import('../quiz/session.ts');
        await quizSession(context, globals, prompter, { resume: options.resume === true });
      } finally {
        prompter.close();
      }
    }) as unknown as Declaration;
}

const HELP = `
Examples:
  genai-careers quiz
  genai-careers quiz --resume
  genai-careers quiz --answers answers.yaml --format json

An answers file holds any of these; scenes are named in data/quiz.yaml, skills by id, alias or title:
  interests: { slow-service: love, code-all-day: 4 }    love enjoy neutral rather-not hate, or 5 to 1
  skills: { python: 3, docker: 1 }                      0 none, 1 aware, 2 working, 3 proficient, 4 expert
  hoursPerWeek: 8
  budget: 500                                           US dollars in all; null for no limit`;

async function fromFile(context: Context, globals: Globals, name: string): Promise<void> {
  const [{ readAnswers }, { quizAnswer }, { profileOf }] = await Promise.all([
    import('../quiz/answers-file.ts'),
    import('../quiz/answer.ts'),
    import('../profile-file.ts'),
  ]);
  const sheet = await readAnswers(context, name);
  const { view } = await quizAnswer(context, sheet, (await profileOf(context, globals))?.skills ?? {});
  await print(context, view, globals);
}
