import type { Catalog } from '../../model/catalog.ts';
import type { Choice, Prompter } from '../prompt/prompter.ts';
import { answer, type Reply } from './questions.ts';

/**
 * Each choice turns a scene on or off, until the person goes on.
 * @param bits scenes that are on at first, the first one lowest; the function returned keeps what was turned
 */
export function screenAsker({ quiz }: Pick<Catalog, 'quiz'>, prompter: Prompter, scenes: readonly string[], bits: number) {
  const items = scenes.flatMap((id) => quiz.interests.filter((item) => item.id === id));
  return async (message: string, actions: readonly Choice<Reply>[]): Promise<Reply> => {
    for (let marked = items.length; ; ) {
      const choices = choicesOf(items, bits);
      const initial = choices[marked]?.value ?? 0;
      const reply = await prompter.select<Reply | number>({ message, choices, actions, initial, passing: true });
      if (typeof reply !== 'number') {
        if (reply === choices.at(-1)?.value) prompter.say(chosenText(chosenOf(items, bits)));
        return reply;
      }
      marked = reply;
      bits ^= 1 << reply;
    }
  };
}

type Item = Catalog['quiz']['interests'][number];

function choicesOf(items: readonly Item[], bits: number): Choice<Reply | number>[] {
  const chosen = chosenOf(items, bits);
  const turns = items.map((item, value) => ({ value, label: `[${chosen.includes(item) ? 'x' : ' '}] ${item.gist}`, hint: item.scene }));
  return [...turns, { value: answer(bits), label: chosen.length === 0 ? 'none of these' : `go on with ${chosen.length} chosen` }];
}

const chosenOf = (items: readonly Item[], bits: number): Item[] => items.filter((_, at) => ((bits >> at) & 1) === 1);

const chosenText = (chosen: readonly Item[]): string =>
  chosen.length === 0 ? 'You chose none of these.' : `You would enjoy ${chosen.map(({ gist }) => gist).join('; ')}.`;
