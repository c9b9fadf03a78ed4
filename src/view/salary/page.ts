import { countryName } from '../../core/pay/countries.ts';
import type { RoleSalary, Salary } from '../../core/pay/salary.ts';
import type { Verdict } from '../../core/pay/verdict.ts';
import { blocksIf, facts, gap, list, note, strong, text, title } from '../build.ts';
import { footnotesOf } from '../sources.ts';
import type { Block, Rich, Span, Tone, View } from '../view.ts';
import { claimText } from '../words/claims.ts';
import { count, UNKNOWN } from '../words/counts.ts';
import { monthText } from '../words/dates.ts';
import { usd } from '../words/money.ts';
import { salaryChart } from './chart.ts';
import { comparatorLine, comparatorTable } from './comparators.ts';
import { CHART_KEY, claimantMark, legendOf } from './legend.ts';
import { salaryCsv, salaryRecord } from './record.ts';
import { atLevels, figures, offerText, seriesText, tooFew, verdictReason } from './sentences.ts';

/** Claims beside what was observed, on one scale, with a verdict that shows its shares. Nothing is averaged. */
export function salaryView(answer: Salary): View {
  const { sources } = answer;
  const only = answer.roles.length === 1 ? answer.roles[0] : undefined;
  const chart = salaryChart(answer, claimantMark(answer));
  return {
    kind: 'salary',
    blocks: [
      title(titleOf(answer, only), asideOf(answer)),
      ...chart,
      ...offerBlocks(answer),
      ...(only === undefined ? severalVerdicts(answer) : oneRole(only, answer)),
    ],
    provenance: legendOf(answer),
    chartKey: chart.length > 0 ? [CHART_KEY] : [],
    footnotes: footnotesOf(sources),
    next: nextCommands(answer),
    csv: salaryCsv(answer),
    data: { ...salaryRecord(answer), sources },
  };
}

function titleOf({ by, roles }: Salary, only: RoleSalary | undefined): string {
  const who = only === undefined ? `Pay of ${roles.length} roles` : only.role.title;
  return by === null ? who : `${who} by ${by}`;
}

function asideOf({ level, country, by }: Salary): string {
  const place = by === 'country' ? '' : `${countryName(country).replace(/^the /, '')}, `;
  return `${level === 'all' ? '' : `${level} level, `}${place}advertised base pay a year`;
}

function offerBlocks({ offer, offerTo, roles }: Salary): Block[] {
  if (offer === null) return [];
  const sentences = roles.map((salary) => offerText({ offer, offerTo }, salary));
  return sentences.length === 1 ? [gap, text(sentences.map(strong))] : [list(sentences)];
}

const TONES: Record<Verdict, Tone> = { holds: 'good', overstated: 'warn', understated: 'warn', untested: 'muted' };

/** One sentence a claim: the claim, the verdict, the shares it rests on. */
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
    ...(salary.verdicts.length === 0 ? nothingShown(salary, answer) : verdictLines(salary)),
  ].map((line) => text(line));
  const others = otherTitles(salary, answer);
  const paragraph = [...lines, ...(remark === null ? [] : [note(remark)]), ...(others === '' ? [] : [text(others)])];
  return [
    ...blocksIf(paragraph.length > 0, gap, ...paragraph),
    ...(by === null ? [...officialBlocks(salary), ...comparatorTable(salary)] : []),
    ...comparatorLine(salary),
  ];
}

/** Medians of the titles that are counted apart from the role. */
function otherTitles({ cells }: RoleSalary, { by }: Salary): string {
  const medians = cells.flatMap(({ label, n, quantiles }) => {
    const median = quantiles?.['p50'];
    return median === undefined ? [] : [`${label} ${usd(median)} (n ${count(n)})`];
  });
  return by !== null || medians.length === 0 ? '' : `Other medians: ${medians.join('; ')}.`;
}

/** Why there is no figure, if no verdict says so. */
function nothingShown({ observed }: RoleSalary, { country }: Salary): string[] {
  if (observed?.quantiles != null) return [];
  if (observed === null) return [`Nothing was observed of this role in ${countryName(country)}.`];
  const sentence = tooFew(observed.n, `${figures(observed.n, observed.asOf, country)}${atLevels([observed.level])}`, 'to show');
  return [`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`];
}

function officialBlocks({ official }: RoleSalary): Block[] {
  const first = official[0];
  if (first === undefined) return [];
  const jobs = official.map((pay) => `${pay.title} ${pay.p50 === null ? UNKNOWN : usd(pay.p50)}`).join(', ');
  const sentence = ` US medians of the nearest occupations, all employees, ${monthText(first.asOf)}: ${jobs} (BLS OEWS).`;
  return [gap, text([strong('Official'), sentence])];
}

function nextCommands({ roles, by, offer, country }: Salary): string[] {
  const seen = roles.find(({ observed }) => observed !== null) ?? roles[0];
  const id = seen?.role.id ?? 'genai-engineer';
  if (seen?.observed == null) return [`show ${id}`, 'salary'];
  // An offer is in US dollars, so abroad the next thing to see is the other countries.
  if (country !== 'US') {
    const there = seen.observed.quantiles === null ? [] : [`salary ${id} --country ${country}${by === 'level' ? '' : ' --by level'}`];
    return [...there, `salary ${id} --by country`, `salary ${id}`];
  }
  if (roles.length > 1) return [`salary ${id} --by level`, `show ${id}`];
  return [
    by === 'level' ? `salary ${id} --by year` : `salary ${id} --by level`,
    offer === null ? `salary ${id} --level senior --offer 150k` : `plan ${id}`,
    `compare ${id} ${id === 'data-scientist' ? 'mlops' : 'data-scientist'}`,
  ];
}
