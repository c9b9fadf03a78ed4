import { Option } from '@commander-js/extra-typings';
import type { Context } from '../context.ts';
import { collect, type Subcommand } from '../globals.ts';
import { skillLevel, wholeNumber } from '../options.ts';
import { personOf, whomOf } from '../person.ts';
import { print } from '../print.ts';
import { budgetNote, coursesAnswer, doorsAnswer } from './answer.ts';

/** `--skill` alone asks for skills; with a value it names one, as everywhere. */
interface SkillWords {
  alone: boolean;
  named: { skill: string; level: number }[] | undefined;
}

function skillWords(text: string, previous: SkillWords | undefined): SkillWords {
  const before = previous ?? { alone: false, named: undefined };
  return text === '' ? { ...before, alone: true } : { ...before, named: skillLevel(text, before.named) };
}

/** `next`: what to begin today. */
export function nextCommand(command: Subcommand, context: Context): void {
  command
    .description('Show what you can begin today, by the hours it takes off your way to your target roles for each hour spent.')
    .option('--role <role>', 'a target role (repeatable); else your saved plan and goals, else the three roles that fit best', collect)
    .addOption(
      new Option('--skill [skill=level]', 'a skill with its level (repeatable); alone: which one skill opens most doors')
        .preset('')
        .argParser(skillWords),
    )
    .option('--free', 'only what is free to study')
    .option('--resume <file>', 'read the skills from a JSON Resume, a LinkedIn CSV or a list; - is standard input')
    .option('--level <level>', 'with --resume: the level of all skills, or of one as python=3 (repeatable)', collect)
    .option('--limit <n>', 'at most this many', wholeNumber('--limit', 1, 1000), 10)
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers next --role mlops --role genai --skill python=3\n  genai-careers next --skill\n  genai-careers next -f json',
    )
    .action(async (options) => {
      const globals = command.optsWithGlobals();
      const words = options.skill as SkillWords | undefined;
      const person = await personOf(context, globals, { resume: options.resume, level: options.level, skill: words?.named });
      const catalog = await context.catalog();
      if (words?.alone === true) {
        return print(context, doorsAnswer(catalog, person, whomOf(person), options.limit), globals, person.asides);
      }
      const free = options.free === true;
      const view = coursesAnswer(catalog, person, whomOf(person), { roles: options.role, limit: options.limit, free });
      await print(context, view, globals, [...person.asides, ...budgetNote(person, free)]);
    });
}
