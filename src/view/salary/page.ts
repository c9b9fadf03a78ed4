import { quoted } from '../../core/command-line.ts';
import { countryName } from '../../core/pay/countries.ts';
import type { Observation } from '../../core/pay/observed.ts';
import type { Stated } from '../../core/pay/offered.ts';
import { THIN_BELOW } from '../../core/pay/quantiles.ts';
import type { RoleSalary, Salary } from '../../core/pay/salary.ts';
import type { Verdict } from '../../core/pay/verdict.ts';
import { blocksIf, facts, gap, list, note, strong, text, title } from '../build.ts';
import { footnotesOf } from '../sources.ts';
import type { Block, Rich, Span, Tone, View } from '../view.ts';
import { capital } from '../words/capital.ts';
import { claimText } from '../words/claims.ts';
import { andList, count, UNKNOWN } from '../words/counts.ts';
import { monthText } from '../words/dates.ts';
import { usd } from '../words/money.ts';
import { salaryChart } from './chart.ts';
import { comparatorLine, comparatorTable } from './comparators.ts';
import { CHART_KEY, claimantMark, legendOf } from './legend.ts';
import { salaryCsv, salaryRecord } from './record.ts';
import { atLevels, farText, figures, offerText, seriesText, statedText, tooFew, verdictReason } from './sentences.ts';

/** Claims beside observations on one scale, with verdicts that show their shares. Nothing is averaged. */
export function salaryView(answer: Salary, stated: Stated | null = null): View {
  const { sources } = answer;
  const only = answer.roles.length === 1 ? answer.roles[0] : undefined;
  const chart = salaryChart(answer, claimantMark(answer));
  return {
    kind: 'salary',
    blocks: [
      title(titleOf(answer, only), asideOf(answer)),
      ...chart,
      ...offerBlocks(answer, stated),
      ...(only === undefined ? severalVerdicts(answer) : oneRole(only, answer)),
    ],
    provenance: legendOf(answer),
    chartKey: chart.length > 0 ? [CHART_KEY] : [],
    footnotes: footnotesOf(sources),
    next: nextCommands(answer),
    csv: salaryCsv(answer),
    data: { ...salaryRecord(answer, stated), sources },
  };
}

function titleOf({ by, roles }: Salary, only: RoleSalary | undefined): string {
  const who =
    only === undefined
      ? `Pay of ${roles.length === 2 ? andList(roles.map(({ role }) => role.title)) : `${roles.length} roles`}`
      : only.role.title;
  return by === null ? who : `${who} by ${by}`;
}

function asideOf({ level, country, by }: Salary): string {
  const place = by === 'country' ? '' : `${countryName(country).replace(/^the /, '')}, `;
  return `${level === 'all' ? '' : `${level} level, `}${place}advertised base pay a year`;
}

function offerBlocks({ offer, offerTo, roles }: Salary, stated: Stated | null): Block[] {
  if (offer === null) return [];
  const sentences = roles.map((salary) => offerText({ offer, offerTo }, salary));
  const far = [...new Set(roles.flatMap((salary) => farText(offer, salary) ?? []))];
  return [
    ...(sentences.length === 1 ? [gap, text(sentences.map(strong))] : [list(sentences)]),
    ...(stated === null ? [] : [text(statedText(stated, { offer, offerTo }))]),
    ...far.slice(0, 1).map((line) => note(line)),
  ];
}

const TONES: Record<Verdict, Tone> = { holds: 'good', overstated: 'warn', understated: 'warn', untested: 'muted' };

/** For each claim: the claim, the verdict, the shares behind it. */
function verdictLines(salary: RoleSalary): Rich[] {
  return salary.verdicts.flatMap((verdict) => {
    const claim = salary.claims.find(({ id }) => id === verdict.claim);
    if (claim === undefined || verdict.scope !== 'whole') return [];
    const word: Span = { text: verdict.verdict.toUpperCase(), tone: TONES[verdict.verdict] };
    const amount = verdict.reason === 'no-figure' ? '' : ` ${claimText(claim)}`;
    return [[word, `${amount}: ${verdictReason(verdict, claim, salary)}`]];
  });
}

function severalVerdicts({ roles }: Salary): readonly Block[] {
  const lines = roles.flatMap((salary) =>
    verdictLines(salary).map((line, at) => ({ label: at === 0 ? salary.role.title : '', text: line })),
  );
  return blocksIf(lines.length > 0, facts(lines));
}

function oneRole(salary: RoleSalary, answer: Salary): Block[] {
  const { by } = answer;
  const remark = salary.observed?.note ?? null;
  const series = by === null ? null : seriesText(salary.cells, by);
  const lines = [
    ...(series === null ? [] : [series]),
    ...ownFigures(salary, answer),
    ...(salary.verdicts.length === 0 ? nothingShown(salary, answer) : verdictLines(salary)),
  ].map((line) => text(line));
  const others = [otherTitles(salary, answer), exactTitles(salary)].filter((line) => line !== '');
  const paragraph = [...lines, ...(remark === null ? [] : [note(remark)]), ...others.map((line) => text(line))];
  return [
    ...blocksIf(paragraph.length > 0, gap, ...paragraph),
    ...(by === null ? [...officialBlocks(salary), ...comparatorTable(salary)] : []),
    ...comparatorLine(salary),
  ];
}

/** Titles that are counted apart from the role. */
function otherTitles({ cells }: RoleSalary, { by }: Salary): string {
  const medians = cells.flatMap(({ label, n, quantiles }) => {
    const median = quantiles?.['p50'];
    return median === undefined ? [] : [`${label} ${usd(median)} (n ${count(n)})`];
  });
  return by !== null || medians.length === 0 ? '' : `Other medians: ${medians.join('; ')}.`;
}

/** JSON holds all. */
const MOST_TITLES = 8;

function exactTitles({ titles, observed }: RoleSalary): string {
  const told = titles.flatMap(({ label, n, state, quantiles }) => {
    const median = quantiles?.['p50'];
    return median === undefined ? [] : [`${label} ${usd(median)} (n ${count(n)}${state === 'indicative' ? ', indicative' : ''})`];
  });
  if (told.length === 0 || (titles.length === 1 && titles[0]?.n === observed?.n)) return '';
  const more = told.length > MOST_TITLES ? `; and ${told.length - MOST_TITLES} more` : '';
  return `By exact title: ${told.slice(0, MOST_TITLES).join('; ')}${more}.`;
}

/** The figures of a job title that is no role, in words. */
function ownFigures({ role, observed }: RoleSalary, { by }: Salary): string[] {
  const { p25, p50, p75 } = observed?.quantiles ?? {};
  if (role.id !== null || by !== null || observed === null || p50 === undefined) return [];
  const half = p25 === undefined || p75 === undefined ? '' : `, middle half ${usd(p25)} to ${usd(p75)}`;
  const counted = `${figures(observed.n, observed.asOf, observed.country)}${atLevels([observed.level])}`;
  return [`${role.title}: median ${usd(p50)}${half}, of ${counted}${observed.state === 'indicative' ? ', indicative' : ''}.`];
}

/** Why there is no figure, if no verdict says so. */
function nothingShown({ role, observed, cells }: RoleSalary, { country, level, by }: Salary): string[] {
  if (observed?.quantiles != null) return [];
  if (role.id === null && by !== null && cells.length > 0) return [];
  if (role.id === null)
    return [`Fewer than ${THIN_BELOW} figures of ${role.title}${atLevels([level])} in ${countryName(country)}: too few to show.`];
  if (observed === null) return [`Nothing was observed of this role in ${countryName(country)}.`];
  const sentence = tooFew(observed.n, `${figures(observed.n, observed.asOf, country)}${atLevels([observed.level])}`, 'to show');
  return [capital(sentence)];
}

function officialBlocks({ official }: RoleSalary): Block[] {
  const first = official[0];
  if (first === undefined) return [];
  const jobs = official.map((pay) => `${pay.title} ${pay.p50 === null ? UNKNOWN : usd(pay.p50)}`).join(', ');
  const sentence = ` US medians of the nearest occupations, all employees, ${monthText(first.asOf)}: ${jobs} (BLS OEWS).`;
  return [gap, text([strong('Official'), sentence])];
}

function nextCommands(answer: Salary): string[] {
  const seen = answer.roles.find(({ observed }) => observed !== null) ?? answer.roles[0];
  if (seen?.role.id !== null) return roleCommands(answer, seen?.observed ?? null, seen?.role.id ?? 'genai-engineer');
  const name = quoted(seen.role.title.toLowerCase());
  return [`salary ${name} --by ${answer.by === 'level' ? 'country' : 'level'}`, 'salary'];
}

function roleCommands({ roles, by, offer, country }: Salary, observed: Observation | null, id: string): string[] {
  if (observed === null) return [`show ${id}`, 'salary'];
  // An offer is in US dollars: abroad the other countries come next.
  if (country !== 'US') {
    const there = observed.quantiles === null ? [] : [`salary ${id} --country ${country}${by === 'level' ? '' : ' --by level'}`];
    return [...there, `salary ${id} --by country`, `salary ${id}`];
  }
  if (roles.length > 1) return [`salary ${id} --by level`, `show ${id}`];
  return [
    by === 'level' ? `salary ${id} --by year` : `salary ${id} --by level`,
    offer === null ? `salary ${id} --level senior --offer 150k` : `plan ${id}`,
    `compare ${id} ${id === 'data-scientist' ? 'mlops' : 'data-scientist'}`,
  ];
}
