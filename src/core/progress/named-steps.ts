import type { Catalog } from '../../model/catalog.ts';
import type { Finished, SavedPlan, SavedStep } from '../../model/profile.ts';
import type { Project } from '../../model/project.ts';
import { byId } from '../catalog/by-id.ts';
import { isStep } from '../profile/person.ts';

export interface NamedSavedStep extends SavedStep {
  /** Null while it is not finished. */
  doneOn: string | null;
  title: string;
  /** Null for a project. */
  url: string | null;
  project: Project | null;
}

/** A step outside the catalog goes by its id. */
export function nameSteps(catalog: Catalog, { steps }: SavedPlan, done: readonly Finished[]): NamedSavedStep[] {
  return steps.map((step) => {
    const course = step.kind === 'course' ? byId(catalog.courses).get(step.id) : undefined;
    const project = step.kind === 'project' ? (byId(catalog.projects).get(step.id) ?? null) : null;
    const doneOn = done.find(isStep(step))?.on ?? null;
    return { ...step, doneOn, title: (course ?? project)?.title ?? step.id, url: course?.url ?? null, project };
  });
}
