import { Course } from '../model/course.ts';
import { Occupation } from '../model/occupation.ts';
import { Pay, PayTitles } from '../model/pay.ts';
import { Platform } from '../model/platform.ts';
import { Project } from '../model/project.ts';
import { Quiz } from '../model/quiz/quiz.ts';
import { ReadingModel } from '../model/reading-model.ts';
import { Role } from '../model/role.ts';
import { Planning, Scale } from '../model/scale.ts';
import { Skill } from '../model/skill.ts';
import { Source } from '../model/source.ts';
import { Technologies, TitlePay, Titles } from '../model/title.ts';

/** One entity a file; each folder is also a list of the Catalog. */
export const folders = {
  roles: Role,
  skills: Skill,
  courses: Course,
  platforms: Platform,
  projects: Project,
  sources: Source,
  pay: Pay,
  occupations: Occupation,
} as const;
export type Folder = keyof typeof folders;

export const singles = {
  'scale.yaml': Scale,
  'planning.yaml': Planning,
  'pay-titles.yaml': PayTitles,
  'quiz.yaml': Quiz,
  'titles.yaml': Titles,
  'title-pay.yaml': TitlePay,
  'technologies.yaml': Technologies,
  'reading-model.yaml': ReadingModel,
} as const;
export type Single = keyof typeof singles;
