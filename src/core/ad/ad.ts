import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import { byId, skillsOf } from '../catalog/by-id.ts';
import { taughtWithImplied } from '../catalog/implied.ts';
import { type SourceRef, sourceRefs } from '../catalog/references.ts';
import { type GapChoice, type GapNeed, gapTo } from '../gap/gap.ts';
import { NO_WAY } from '../gap/ways.ts';
import { oncePer } from '../once-per.ts';
import type { Person } from '../profile/person.ts';
import { type Asked, readAsked } from '../reading/asked/asked.ts';
import type { Block, Document } from '../reading/document.ts';
import type { NamedDocument } from '../reading/evidence.ts';
import { readSkills } from '../reading/skills.ts';
import { needsAsked, withNeeds } from './as-role.ts';
import { type PostedPay, postedPay } from './posted-pay.ts';
import { type Posting, postingOf } from './posting.ts';
import { type LikeRole, readsLike } from './reads-like.ts';
import { yearsAskedIn, yearsHeldBy } from './years.ts';

/** A skill below what is asked; of a choice, the quickest to reach. */
export interface AdGap {
  skill: string;
  or: string[];
  from: number;
  to: number;
  importance: 'must' | 'nice';
  /** Reached by the quickest way, at most `to`; null where nothing teaches it. */
  reaches: number | null;
  /** Null where unknown. */
  hours: number | null;
  assumed: boolean;
  /** The first step. */
  step: { title: string; url: string | null } | null;
}

/** What an advertisement asks of one person. */
export interface AdForYou {
  have: { skill: string; level: number }[];
  gap: AdGap[];
  /** Must-haves at their level. */
  atLevel: number;
  mustHave: number;
  /** 0 to 1, by levels, of must-haves. */
  readiness: number;
  /** Of the best plan to the must-haves, where one course may close several; null where unknown. */
  gapHours: number | null;
  /** Levels that nothing teaches. */
  openLevels: number;
}

export interface Ad extends Asked {
  file: string;
  document: Pick<Document, 'format' | 'language' | 'pages' | 'chars' | 'unread'>;
  posting: Posting;
  pay: PostedPay | null;
  /** Of experience: the highest minimum asked; by the résumé's dates, of jobs that name a must-have skill (all jobs where none is), and of all jobs. */
  years: { asked: number | null; held: number | null; inAll: number | null };
  /** The likeliest first; none where it reads like no role here. */
  roles: LikeRole[];
  /** Beside the first role's needs: core skills not asked, and what is asked beyond them. */
  unusual: { missing: string[]; extra: string[] };
  you: AdForYou | null;
  sources: SourceRef[];
}

export interface Reader {
  person: Person;
  /** About the person. */
  documents: readonly Pick<Document, 'blocks'>[];
  thisYear: number;
}

/** @param reader null to read it for nobody */
export function readAd(catalog: Catalog, { file, document }: NamedDocument, reader: Reader | null): Ad {
  const asked = readAsked(catalog, document, file);
  const posting = postingOf(catalog, document);
  const roles = readsLike(catalog, posting.title, asked.asked, document.blocks);
  const first = roles[0] === undefined ? undefined : byId(catalog.roles).get(roles[0].role.id);
  const pay = postedPay(catalog, posting, roles);
  const { format, language, pages, chars, unread } = document;
  return {
    file,
    document: { format, language, pages, chars, unread },
    posting,
    pay,
    years: { asked: yearsAskedIn(document.blocks), ...yearsOf(catalog, asked, reader) },
    roles,
    ...asked,
    unusual: first === undefined ? { missing: [], extra: [] } : unusualIn(catalog, first, asked),
    you: reader === null || asked.asked.length === 0 ? null : forYou(catalog, first, asked, reader.person),
    sources: sourceRefs(
      catalog,
      (pay?.sources ?? []).map(({ id }) => id),
    ),
  };
}

function yearsOf(catalog: Catalog, { asked }: Asked, reader: Reader | null): Omit<Ad['years'], 'asked'> {
  if (reader === null) return { held: null, inAll: null };
  const { documents, thisYear } = reader;
  const skills = byId(catalog.skills);
  // Every job uses general skills, such as communication.
  const must = new Set(
    asked.filter(({ importance, skill }) => importance === 'must' && skills.get(skill)?.category !== 'core').map(({ skill }) => skill),
  );
  const names = (job: readonly Block[]) => must.size === 0 || skillsOfJobs(catalog)(job).some((skill) => must.has(skill));
  return { held: yearsHeldBy(documents, thisYear, names), inAll: yearsHeldBy(documents, thisYear) };
}

/** Skill ids, implied ones included; once per job for all advertisements. */
const skillsOfJobs = oncePer((catalog: Catalog) =>
  oncePer((blocks: readonly Block[]): string[] => {
    const { mapped } = readSkills(catalog, [{ file: '', document: { format: 'text', blocks } }]);
    return taughtWithImplied(catalog, mapped).map(({ skill }) => skill);
  }),
);

/** Skills asked imply others; of a choice one is enough. */
function unusualIn(catalog: Catalog, role: Role, { asked }: Asked): Ad['unusual'] {
  const met = new Set(taughtWithImplied(catalog, asked).map(({ skill }) => skill));
  const single = role.skills.filter(({ importance, skill }) => importance === 'core' && !met.has(skill)).map(({ skill }) => skill);
  const choices = role.anyOf.filter(
    ({ importance, skills, need }) => importance === 'core' && skills.filter((skill) => met.has(skill)).length < need,
  );
  const own = new Set(skillsOf(role));
  return {
    missing: [...single, ...choices.map(({ skills }) => skills.join(' or '))],
    extra: asked.map(({ skill }) => skill).filter((skill) => !own.has(skill)),
  };
}

function forYou(catalog: Catalog, like: Role | undefined, { asked }: Asked, person: Person): AdForYou {
  const [anyRole] = catalog.roles;
  const { catalog: own, role } = withNeeds(catalog, (like ?? anyRole)?.id ?? '', needsAsked(asked));
  // Projects belong to a role, so without one there are none.
  const { needs, choices, readiness, gapHours, openLevels } = gapTo(like === undefined ? { ...own, projects: [] } : own, role, person);
  const open = [
    ...needs.filter(({ have, need }) => have < need).map((need) => ({ ...need, or: [] })),
    ...choices.filter(({ missing }) => missing > 0).map(asNeed),
  ];
  return {
    have: asked.map(({ skill }) => ({ skill, level: person.levels.get(skill) ?? 0 })).filter(({ level }) => level > 0),
    gap: open.map((need) => ({
      ...{ skill: need.skill, or: need.or, from: need.have, to: need.need, importance: need.importance === 'core' ? 'must' : 'nice' },
      ...timeToClose(need),
    })),
    ...{ atLevel: readiness.atLevel, mustHave: readiness.coreSkills, readiness: readiness.share, gapHours, openLevels },
  };
}

/** With the way of its quickest member. */
function asNeed({ skills, level, importance, shortest }: GapChoice): GapNeed & { or: string[] } {
  const skill = shortest?.skill ?? skills[0]?.skill ?? '';
  const or = skills.map((one) => one.skill).filter((one) => one !== skill);
  return { ...NO_WAY, skill, or, have: Math.max(...skills.map(({ have }) => have)), need: level, importance, shortest };
}

function timeToClose({ shortest, towards, onward, need }: GapNeed): Pick<AdGap, 'reaches' | 'hours' | 'assumed' | 'step'> {
  const steps = shortest !== null ? [shortest] : towards === null ? [] : [towards, ...onward];
  const [first] = steps;
  if (first === undefined) return { reaches: null, hours: null, assumed: false, step: null };
  const known = steps.flatMap(({ hours }) => (hours === null ? [] : [hours]));
  return {
    reaches: Math.min(need, Math.max(...steps.map(({ level }) => level))),
    hours: known.length === steps.length ? known.reduce((sum, hours) => sum + hours, 0) : null,
    assumed: steps.some(({ assumed }) => assumed),
    step: { title: first.title, url: first.url },
  };
}

/** The best first: for a person by readiness, then hours; else by likeness to a role. Those like no role come last. */
export function shortlist(ads: readonly Ad[]): Ad[] {
  const key = ({ you, roles }: Ad): number[] => [
    Math.min(1, roles.length),
    you?.readiness ?? -1,
    -(you?.gapHours ?? Number.MAX_SAFE_INTEGER),
    roles[0]?.likeness ?? -1,
  ];
  return [...ads].sort((a, b) => {
    const [first, second] = [key(a), key(b)];
    const at = first.findIndex((value, place) => value !== second[place]);
    return at < 0 ? 0 : (second[at] ?? 0) - (first[at] ?? 0);
  });
}
