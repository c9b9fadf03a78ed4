import { countryName } from '../../core/pay/countries.ts';
import type { RoleSalary, Salary } from '../../core/pay/salary.ts';
import type { Verdict } from '../../core/pay/verdict.ts';
import type { Catalog } from '../../model/catalog.ts';
import { footnotesOf, muted, sourcesOf, strong, UNKNOWN, usd } from '../parts.ts';
import type { Block, Rich, Span, Tone, View } from '../view.ts';
import { salaryChart } from './chart.ts';
import { comparatorLine, comparatorTable } from './comparators.ts';
import { claimantMark, provenanceOf } from './provenance.ts';
import { observationsOf, salaryCsv, salaryData } from './record.ts';
import { atLevels, claimText, figures, monthOf, offerText, seriesText, tooFew, verdictReason } from './sentences.ts';

/** Claims beside what was observed, on one scale, with a verdict that shows its shares. Nothing is averaged. */
export function salaryView(catalog: Catalog, answer: Salary): View {
  const sources = () => sourcesOf(catalog, answer.roles.flatMap(sourceIds));
  const only = answer.roles.length === 1 ? answer.roles[0] : undefined;
  const chart = salaryChart(answer, claimantMark(answer));
  return {
    kind: 'salary',
    get blocks(): Block[] {
      return [
        { kind: 'title', text: titleOf(answer, only), aside: asideOf(answer) },
        ...chart,
        ...offerBlocks(answer),
        ...(only === undefined ? severalVerdicts(answer) : oneRole(only, answer)),
      ];
    },
    provenance: provenanceOf(catalog, answer, chart.length > 0),
    get footnotes() {
      return footnotesOf(sources());
    },
    next: nextCommands(answer),
    get csv() {
      return salaryCsv(answer);
    },
    get data() {
      return { ...salaryData(answer), sources: sources() };
    },
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

function offerBlocks({ offer, roles }: Salary): Block[] {
  if (offer === null) return [];
  if (roles.length === 1) return roles.flatMap((salary) => [{ kind: 'gap' }, { kind: 'text', text: [strong(offerText(offer, salary))] }]);
  return [{ kind: 'list', items: roles.map((salary) => offerText(offer, salary)) }];
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

function severalVerdicts({ roles }: Salary): Block[] {
  const facts = roles.flatMap((salary) => verdictLines(salary).map((text, at) => ({ label: at === 0 ? salary.role.title : '', text })));
  return facts.length === 0 ? [] : [{ kind: 'facts', facts }];
}

function oneRole(salary: RoleSalary, answer: Salary): Block[] {
  const { by } = answer;
  const note = salary.observed?.note ?? null;
  const series = by === null ? null : seriesText(salary.cells, by);
  const lines: Rich[] = [
    ...(series === null ? [] : [series]),
    ...(salary.verdicts.length === 0 ? nothingShown(salary, answer) : verdictLines(salary)),
    ...(note === null ? [] : [[muted(note)]]),
  ];
  const text = lines.map((line): Block => ({ kind: 'text', text: line }));
  return [
    ...(text.length === 0 ? [] : [{ kind: 'gap' as const }, ...text]),
    ...(by === null ? [...officialBlocks(salary), ...comparatorTable(salary)] : []),
    ...comparatorLine(salary),
  ];
}

/** Why there is no figure, where no verdict says so. */
function nothingShown({ observed }: RoleSalary, { country }: Salary): Rich[] {
  if (observed?.quantiles != null) return [];
  if (observed === null) return [`Nothing was observed of this role in ${countryName(country)}.`];
  const text = tooFew(observed.n, `${figures(observed.n, observed.asOf, country)}${atLevels([observed.level])}`, 'to show');
  return [`${text.charAt(0).toUpperCase()}${text.slice(1)}`];
}

function officialBlocks({ official }: RoleSalary): Block[] {
  const first = official[0];
  if (first === undefined) return [];
  const jobs = official.map(({ title, p50 }) => `${title} ${p50 === null ? UNKNOWN : usd(p50)}`).join(', ');
  return [
    { kind: 'gap' },
    {
      kind: 'text',
      text: [strong('Official'), ` US medians of the nearest occupations, all employees, ${monthOf(first.asOf)}: ${jobs} (BLS OEWS).`],
    },
  ];
}

function nextCommands({ roles, by, offer, country }: Salary): string[] {
  const seen = roles.find(({ observed }) => observed !== null) ?? roles[0];
  const id = seen?.role.id ?? 'genai-engineer';
  if (seen?.observed == null) return [`show ${id}`, 'salary'];
  // An offer is in US dollars and the example an American one, so abroad the next thing to see is the other countries.
  if (country !== 'US') {
    return [`salary ${id} --country ${country}${by === 'level' ? '' : ' --by level'}`, `salary ${id} --by country`, `salary ${id}`];
  }
  if (roles.length > 1) return [`salary ${id} --by level`, `show ${id}`];
  return [
    by === 'level' ? `salary ${id} --by year` : `salary ${id} --by level`,
    offer === null ? `salary ${id} --level senior --offer 150k` : `plan ${id}`,
    `compare ${id} ${id === 'data-scientist' ? 'mlops' : 'data-scientist'}`,
  ];
}

function sourceIds(salary: RoleSalary): string[] {
  return [
    ...salary.claims.map(({ source }) => source),
    ...observationsOf(salary).map(({ source }) => source),
    ...salary.official.map(({ source }) => source),
    ...salary.comparators.map(({ source }) => source),
  ];
}
