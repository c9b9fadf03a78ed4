export const LANGUAGE_HELP = 'courses in this language too, not in English alone, such as fr; any: all';
