import { byId } from '../../core/catalog/by-id.ts';
import type { Rated } from '../../core/reading/rate.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Skill } from '../../model/skill.ts';
import { reasonText } from '../../view/profile/reading.ts';
import { levelText } from '../../view/words/levels.ts';
import type { Choice, Prompter } from '../prompt/prompter.ts';

/** By skill id; null leaves a skill out. */
export type Corrections = ReadonlyMap<string, number | null>;

type Answer = { skill: string } | 'save' | 'leave';

/**
 * Shows all findings on one screen, where levels may be corrected and doubtful skills taken.
 * @returns what differs from the proposal; null to save nothing
 */
export async function confirmLevels(catalog: Catalog, prompter: Prompter, rated: Rated): Promise<Corrections | null> {
  const skills = byId(catalog.skills);
  const corrections = new Map<string, number | null>();
  for (let initial: Answer = 'save'; ; ) {
    const answer: Answer = await prompter.select({
      message: 'Is this right? Choose a skill to correct it.',
      choices: choicesFrom(rated, corrections),
      actions: [{ value: 'leave', label: 'leave, and save nothing', key: 'q' }],
      initial,
      passing: true,
    });
    if (answer === 'leave') return null;
    if (answer === 'save') return corrections;
    const skill = skills.get(answer.skill);
    corrections.set(
      answer.skill,
      await prompter.select({ message: `${skill?.title ?? answer.skill}: how well?`, choices: levelsOf(catalog, skill) }),
    );
    initial = 'save';
  }
}

function choicesFrom({ mapped, doubtful, unconfirmed }: Rated, corrections: Corrections): Choice<Answer>[] {
  const now = (skill: string, level: number | null) => (corrections.has(skill) ? (corrections.get(skill) ?? null) : level);
  const width = Math.max(...[...mapped, ...doubtful].map(({ skill }) => skill.length));
  const line = (skill: string, level: number | null, hint: string): Choice<Answer> => {
    const current = now(skill, level);
    return { value: { skill }, label: `${skill.padEnd(width)}  ${current === null ? 'left out' : levelText(current)}`, hint };
  };
  const found = mapped.map((one) => line(one.skill, one.level, reasonText(one)));
  const open = doubtful.filter(({ skill }) => unconfirmed.includes(skill)).map((one) => line(one.skill, null, `doubtful: “${one.name}”`));
  const count = [...mapped, ...doubtful].filter(
    ({ skill }) => now(skill, mapped.find((one) => one.skill === skill)?.level ?? null) !== null,
  ).length;
  return [{ value: 'save', label: `save ${count === 1 ? 'this skill' : `these ${count} skills`}`, key: 's' }, ...found, ...open];
}

function levelsOf(catalog: Catalog, skill: Skill | undefined): Choice<number | null>[] {
  const levels = catalog.scale.levels.map(({ level, title, descriptor }) => ({
    value: level as number | null,
    label: `${level} ${title}`,
    hint: skill?.levels[title] ?? descriptor,
  }));
  return [...levels, { value: null, label: 'leave it out', hint: 'It will not be in the profile.' }];
}
