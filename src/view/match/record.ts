import type { MatchLine } from '../../core/fit/match.ts';
import { csvOf, same } from '../build.ts';
import type { Table } from '../view.ts';

/** `terms`, and then what `told` adds, add up to `fit` in their order, to the last bit. */
export function matchRecord({ role, ranked, gapHours, openLevels, observed, within }: MatchLine) {
  const { rank, fit, band, readiness, top3Share, terms, required, average, told } = ranked;
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
    openLevels,
    top3Share,
    observed,
    ...(within === undefined ? {} : { within }),
    terms,
    required,
    average,
    ...(told === undefined ? {} : { told }),
  };
}

export const matchCsv = (lines: readonly MatchLine[]): Table =>
  csvOf(lines.map(matchRecord), {
    ...same('rank', 'role', 'title'),
    fit: ({ fit }) => Math.round(fit * 1000) / 1000,
    ...same('band'),
    readiness: ({ readiness }) => Math.round(readiness * 1000) / 1000,
    ...same('coreAtLevel', 'coreSkills', 'gapHours', 'openLevels', 'top3Share'),
    observed_p50: ({ observed }) => observed?.p50,
    observed_n: ({ observed }) => observed?.n,
    observed_proxy: ({ observed }) => observed?.proxy,
  });
