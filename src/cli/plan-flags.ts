import type { Slot } from '../core/plan/sessions.ts';
import type { Flag } from '../view/plan/next.ts';
import type { PlanOptions } from './plan-query.ts';
import { WEEKDAYS } from './slots.ts';

/** The flags of a `plan` line that say what is wanted, as they would be typed again; what is to be done with the plan is left out. */
export function saidFlags(options: PlanOptions): Flag[] {
  const each = (name: string, values: readonly string[] | undefined): Flag[] => (values ?? []).map((value) => ({ name, value }));
  const one = (name: string, value: string | number | undefined): Flag[] => (value === undefined ? [] : [{ name, value: String(value) }]);
  const bare = (name: string, isSaid: boolean): Flag[] => (isSaid ? [{ name, value: null }] : []);
  return [
    ...each(
      '--skill',
      options.skill?.map(({ skill, level }) => `${skill}=${level}`),
    ),
    ...one('--resume', options.resume),
    ...each('--level', options.level),
    ...one('--hours-per-week', options.hoursPerWeek),
    ...one('--slots', options.slots?.map(slotText).join(', ')),
    ...one('--start', options.start),
    ...one('--by', options.by),
    ...one('--weeks', options.weeks),
    ...one('--budget', options.budget),
    ...bare('--free', options.free === true),
    ...one('--optimise', options.optimise === 'hours' ? undefined : options.optimise),
    ...one('--include', options.include === 'core' ? undefined : options.include),
    ...each('--exclude', options.exclude),
    ...each('--platform', options.platform),
    ...bare('--certificates', options.certificates === true),
    ...bare('--no-estimates', !options.estimates),
    ...bare('--no-projects', !options.projects),
  ];
}

function slotText({ weekday, from, to }: Slot): string {
  const time = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return `${WEEKDAYS[weekday]} ${time(from)}-${time(to)}`;
}
