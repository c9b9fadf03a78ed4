import { Option } from '@commander-js/extra-typings';
import type { Context } from '../context.ts';
import { collect, type Subcommand } from '../globals.ts';
import { inLanguageOf, LANGUAGE_HELP } from '../language.ts';
import { skillLevel, wholeNumber } from '../option-values.ts';
import { askerOf, audienceOf, RESUME_HELP } from '../person.ts';
import { print } from '../print.ts';
import { readRole } from '../role-words.ts';
import { budgetNote, coursesAnswer, doorsAnswer } from './answer.ts';

export function nextCommand(command: Subcommand, context: Context): void {
  command
    .description('Show what you can begin today, by the hours it takes off your way to your target roles for each hour spent.')
    .option('--role <role>', 'a target role (repeatable); else your saved plan and goals, else the three roles that fit best', collect)
    .addOption(
      new Option('--skill [skill=level]', 'a skill with its level (repeatable); alone: which one skill opens most doors')
        .preset('')
        .argParser(skillOption),
    )
    .option('--free', 'only what is free to study')
    .option('--resume <file>', RESUME_HELP, collect)
    .option('--level <level>', 'with --resume: the level of all skills, or of one as python=3 (repeatable)', collect)
    .option('--language <code>', LANGUAGE_HELP)
    .option('--limit <n>', 'at most this many', wholeNumber('--limit', 1, 1000), 10)
    .addHelpText(
      'after',
      '\nExamples:\n  genai-careers next --role mlops --role genai --skill python=3\n  genai-careers next --skill\n  genai-careers next -f json',
    )
    .action(async ({ role, skill, free = false, resume, level, limit, language: typed }) => {
      const globals = command.optsWithGlobals();
      const asker = await askerOf(context, globals, { resume, level, skill: skill?.named });
      const catalog = inLanguageOf(await context.catalog(), typed, asker.profile, asker.profile?.plan?.language);
      const audience = audienceOf(asker, typed);
      if (skill?.alone === true) {
        return print(context, doorsAnswer(catalog, asker, audience, limit), globals, asker.notes);
      }
      const roles = role?.map((name) => readRole(context, catalog, name).id);
      const view = coursesAnswer(catalog, asker, audience, { roles, limit, free });
      await print(context, view, globals, [...asker.notes, ...budgetNote(asker, free)]);
    });
}

/** `--skill` alone asks for skills; with a value it names one. */
interface SkillOption {
  alone: boolean;
  named: { skill: string; level: number }[] | undefined;
}

function skillOption(text: string, previous: SkillOption | undefined): SkillOption {
  const before = previous ?? { alone: false, named: undefined };
  return text === '' ? { ...before, alone: true } : { ...before, named: skillLevel(text, before.named) };
}
