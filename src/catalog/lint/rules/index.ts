import type { Rule } from '../rule.ts';
import { address } from './address.ts';
import { aliasDuplicate } from './alias-duplicate.ts';
import { boundCircular } from './bound-circular.ts';
import { claimFuture } from './claim-future.ts';
import { claimStale } from './claim-stale.ts';
import { containsHours, containsTeaches } from './contains.ts';
import { courseUnneeded } from './course-unneeded.ts';
import { courseUnstartable } from './course-unstartable.ts';
import { containsCycle, impliesCycle, prerequisiteCycle } from './cycles.ts';
import { entryDuplicate } from './entry-duplicate.ts';
import { levelRule } from './level-rule.ts';
import { loadingsMissing } from './loadings-missing.ts';
import { needUncovered } from './need-uncovered.ts';
import { payCheckOutdated } from './pay-check-outdated.ts';
import { payGroupDangling } from './pay-group-dangling.ts';
import { prose } from './prose.ts';
import { rangeInverted } from './range-inverted.ts';
import { referenceDangling } from './reference-dangling.ts';
import { retiredWithoutReplacement } from './retired-without-replacement.ts';
import { roleAlike } from './role-alike.ts';
import { skillReserved } from './skill-reserved.ts';
import { skillUnused } from './skill-unused.ts';
import { sourceUnused } from './source-unused.ts';
import { examLevels, projectRule, teachesNothingNew } from './taught-levels.ts';
import { untilPassed } from './until-passed.ts';

/** The order does not matter. */
export const rules: readonly Rule[] = [
  address,
  aliasDuplicate,
  boundCircular,
  claimFuture,
  claimStale,
  containsCycle,
  containsHours,
  containsTeaches,
  courseUnneeded,
  courseUnstartable,
  entryDuplicate,
  examLevels,
  impliesCycle,
  levelRule,
  loadingsMissing,
  needUncovered,
  payCheckOutdated,
  payGroupDangling,
  prerequisiteCycle,
  projectRule,
  prose,
  rangeInverted,
  referenceDangling,
  retiredWithoutReplacement,
  roleAlike,
  skillReserved,
  skillUnused,
  sourceUnused,
  teachesNothingNew,
  untilPassed,
];
