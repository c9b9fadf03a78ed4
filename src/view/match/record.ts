import type { MatchLine } from '../../core/fit/match.ts';
import { csvOf } from '../build.ts';
import type { Table } from '../view.ts';

/** One line of the ranking in JSON; `terms` add up to `fit` in their order, to the last bit. */
export function matchRecord({ role, ranked, gapHours, observed, within }: MatchLine) {
  const { rank, fit, band, readiness, top3Share, terms, required, held } = ranked;
  return {
    role: role.id,
    title: role.title,
    rank,
    fit,
    band,
    readiness: readiness.share,
    coreAtLevel: readiness.atLevel,
    coreSkills: readiness.coreSkills,
    gapHours,
    top3Share,
    observed,
    ...(within === undefined ? {} : { within }),
    terms,
    required,
    held,
  };
}

/** One row a role. */
export const matchCsv = (lines: readonly MatchLine[]): Table =>
  csvOf(lines.map(matchRecord), {
    rank: ({ rank }) => rank,
    role: ({ role }) => role,
    title: ({ title }) => title,
    fit: ({ fit }) => Math.round(fit * 1000) / 1000,
    band: ({ band }) => band,
    readiness: ({ readiness }) => Math.round(readiness * 1000) / 1000,
    core_at_level: ({ coreAtLevel }) => coreAtLevel,
    core_skills: ({ coreSkills }) => coreSkills,
    gap_hours: ({ gapHours }) => gapHours,
    top3_share: ({ top3Share }) => top3Share,
    observed_p50: ({ observed }) => observed?.p50,
    observed_n: ({ observed }) => observed?.n,
    observed_proxy: ({ observed }) => observed?.proxy,
  });
