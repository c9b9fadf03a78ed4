import type { Prompter } from './prompter.ts';

/** Asks for hours of study. @returns hours, 0.1 to 1000, at most one decimal */
export async function typedHours(prompter: Prompter): Promise<number> {
  const check = (text: string) =>
    (/^\d{1,4}([.,]\d)?$/.test(text.trim()) && hoursIn(text) >= 0.1 && hoursIn(text) <= 1000) ||
    'Type hours from 0.1 to 1000, such as 2.5.';
  return hoursIn(await prompter.type({ message: 'How many hours?', check }));
}

const hoursIn = (text: string): number => Number(text.trim().replace(',', '.'));
