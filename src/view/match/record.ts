import type { MatchLine } from '../../core/fit/match.ts';
import type { Cell, Table } from '../view.ts';

/** One line of the ranking as JSON answers carry it; `terms` add up to `fit` in their order, to the last bit. */
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

/** One line a role, for spreadsheets. */
export function matchCsv(lines: readonly MatchLine[]): Table {
  const keys = [
    'rank',
    'role',
    'title',
    'fit',
    'band',
    'readiness',
    'core_at_level',
    'core_skills',
    'gap_hours',
    'top3_share',
    'observed_p50',
    'observed_n',
    'observed_proxy',
  ];
  const rows = lines.map((line) => {
    const { role, title, rank, fit, band, readiness, coreAtLevel, coreSkills, gapHours, top3Share, observed } = matchRecord(line);
    const values = [
      rank,
      role,
      title,
      fit,
      band,
      readiness,
      coreAtLevel,
      coreSkills,
      gapHours,
      top3Share,
      observed?.p50,
      observed?.n,
      observed?.proxy,
    ];
    return Object.fromEntries(keys.map((key, at): [string, Cell] => [key, { text: '', value: values[at] ?? null }]));
  });
  return { columns: keys.map((key) => ({ key, title: key })), rows };
}
