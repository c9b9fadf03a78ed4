import type { Catalog } from '../../model/catalog.ts';

export interface QuizNames {
  readonly roles: Readonly<Record<string, string>>;
  readonly skills: Readonly<Record<string, string>>;
  /** By scene id. */
  readonly gists: Readonly<Record<string, string>>;
  /** In the order of their answers. */
  readonly past: readonly string[];
  /** By level. */
  readonly levels: Readonly<Record<number, string>>;
  /** By liking from -2 to 2. */
  readonly answers: Readonly<Record<number, string>>;
}

export function quizNames({ roles, skills, quiz, scale }: Pick<Catalog, 'roles' | 'skills' | 'quiz' | 'scale'>): QuizNames {
  const titles = (entities: readonly { id: string; title: string }[]) => Object.fromEntries(entities.map(({ id, title }) => [id, title]));
  return {
    roles: titles(roles),
    skills: titles(skills),
    gists: Object.fromEntries(quiz.interests.map(({ id, gist }) => [id, gist])),
    past: quiz.past.map(({ label }) => label),
    levels: Object.fromEntries(scale.levels.map(({ level, title }) => [level, title])),
    answers: Object.fromEntries(quiz.answers.map(({ value, label }) => [value, label])),
  };
}
