import type { Phrase } from './phrase.ts';

const ADDRESS = /\S@\S+\.\S|^(https?:|www\.|\S+\.(com|org|net|io|dev)\/)/i;
const NUMBER = /^\+?[\d\s()./-]{7,}$/;
const LABEL = /^(e-?mail|phone|telephone|tel|mobile|cell|address|linkedin|github|website)\b[\s.:]*/i;
const NAME = /^\p{Lu}[\p{L}.'’-]*( \p{L}[\p{L}.'’-]*){1,3}$/u;

const isContact = (text: string): boolean => {
  const rest = text.replace(LABEL, '');
  return rest === '' || ADDRESS.test(text) || ADDRESS.test(rest) || NUMBER.test(rest);
};

/** Leaves out contact data and the name in front: neither is a skill, and answers would repeat both. */
export function withoutContact<T extends { text: string }>(unknown: readonly T[], phrases: readonly Pick<Phrase, 'text'>[]): T[] {
  const rest = unknown.filter(({ text }) => !isContact(text));
  if (rest.length === unknown.length) return rest;
  const names = new Set(phrases.slice(0, 1).map(({ text }) => text.split(/[,;|•·:()[\]]|\s[-–—]\s/u)[0]?.trim()));
  return rest.filter(({ text }) => !(names.has(text) && NAME.test(text)));
}
