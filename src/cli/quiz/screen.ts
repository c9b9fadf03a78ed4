import type { Catalog } from '../../model/catalog.ts';
import type { Choice, Prompter } from '../prompt/prompter.ts';
import { answer, type Reply } from './questions.ts';

/**
 * Each choice turns a scene on or off, until the person goes on.
 * @param ticked ids of scenes that are on; it keeps what is turned, whatever the person does next
 */
export function screenAsker({ quiz }: Pick<Catalog, 'quiz'>, prompter: Prompter, scenes: readonly string[], ticked: Set<string>) {
  const items = scenes.flatMap((id) => quiz.interests.filter((item) => item.id === id));
  return async (message: string, actions: readonly Choice<Reply>[]): Promise<Reply> => {
    for (let marked = items.length; ; ) {
      const choices = choicesOf(items, ticked);
      const initial = choices[marked]?.value ?? 0;
      const reply = await prompter.select<Reply | number>({ message, choices, actions, initial, passing: true });
      if (typeof reply !== 'number') {
        if (reply === choices.at(-1)?.value) prompter.say(chosenText(chosenOf(items, ticked)));
        return reply;
      }
      marked = reply;
      const id = items[reply]?.id ?? '';
      if (!ticked.delete(id)) ticked.add(id);
    }
  };
}

type Item = Catalog['quiz']['interests'][number];

function choicesOf(items: readonly Item[], ticked: ReadonlySet<string>): Choice<Reply | number>[] {
  const chosen = chosenOf(items, ticked);
  const bits = items.reduce((sum, item, at) => sum + (chosen.includes(item) ? 1 << at : 0), 0);
  const turns = items.map((item, value) => ({ value, label: `[${chosen.includes(item) ? 'x' : ' '}] ${item.gist}`, hint: item.scene }));
  return [...turns, { value: answer(bits), label: chosen.length === 0 ? 'none of these' : `go on with ${chosen.length} chosen` }];
}

const chosenOf = (items: readonly Item[], ticked: ReadonlySet<string>): Item[] => items.filter(({ id }) => ticked.has(id));

const chosenText = (chosen: readonly Item[]): string =>
  chosen.length === 0 ? 'You chose none of these.' : `You would enjoy ${chosen.map(({ gist }) => gist).join('; ')}.`;
