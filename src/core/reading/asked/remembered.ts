/** Answers about a name of a sentence, each worked out once. */
export function remembered<Answer>(answer: (text: string, name: string, skill: string) => Answer) {
  const known = new Map<string, Map<string, Answer>>();
  return (text: string, name: string, skill = ''): Answer => {
    const own = known.get(text) ?? new Map<string, Answer>();
    known.set(text, own);
    const key = `${name}\n${skill}`;
    if (!own.has(key)) own.set(key, answer(text, name, skill));
    return own.get(key) as Answer;
  };
}
