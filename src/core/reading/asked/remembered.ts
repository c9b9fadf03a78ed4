/** Answers about a name of a sentence, each worked out once. */
export function remembered<Answer>(answer: (text: string, name: string) => Answer) {
  const known = new Map<string, Map<string, Answer>>();
  return (text: string, name: string): Answer => {
    const own = known.get(text) ?? new Map<string, Answer>();
    known.set(text, own);
    if (!own.has(name)) own.set(name, answer(text, name));
    return own.get(name) as Answer;
  };
}
