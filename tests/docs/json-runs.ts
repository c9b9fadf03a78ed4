import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Catalog } from '../../src/model/catalog.ts';
import { type Answer, cli, root, shippedCatalog } from '../helpers/cli.ts';

interface Run {
  line: string;
  /** Standard input. */
  input?: string;
  /** Content of the profile before the run. */
  profile?: string;
  catalog?: (shipped: Catalog) => Catalog;
}

const known = '--skill python=3 --skill sql=2 --skill docker=2 --skill git=3 --skill statistics=1';
const resume = JSON.stringify({
  garden: [{ name: 'Roses' }],
  skills: [
    { name: 'Python', level: 'Expert' },
    { name: 'Kubernets' },
    { name: 'Docker' },
    { name: 'Basket weaving' },
    { name: 'PHP' },
    { name: 'SQL (none)' },
  ],
  work: [{ name: 'Acme', position: 'Engineer', startDate: '2021-01', endDate: '2023-02', highlights: ['Ran Python services'] }],
});
const listed = 'python=3\nDocker';
const undecided =
  '{ past: data, picks: { messy-table: true }, interests: { slow-service: 5, release-by-script: 1 }, skills: { python: 3 }, hoursPerWeek: 8, budget: 500 }';
const noneChosen = '{ picks: { slow-service: false, pager: false, one-chart: false, new-rule: false, forty-drafts: false } }';
const allAlike = '{ interests: { slow-service: 4, pager: 4, one-chart: 4, new-rule: 4, forty-drafts: 4 } }';

const savedPlan = {
  ...{ role: 'mlops-engineer', savedOn: '2026-03-01', start: '2026-03-02', finish: '2027-06-30', hoursPerWeek: 8, hours: 400, usd: 0 },
  limits: { exclude: ['lfs158-kubernetes'], platforms: [] as string[], with: ['mlops-zoomcamp'] },
  steps: ['missing-semester', 'github-skills', 'udemy-aws-ml-specialty', 'gone-course', 'cs50p', 'ml-zoomcamp', 'mlops-zoomcamp'].map(
    (id, at) => ({ kind: 'course', id, hours: 50, start: `2026-0${at + 3}-02`, end: `2026-${at < 6 ? '0' : ''}${at + 4}-01` }),
  ),
};
const ada = {
  ...{ schemaVersion: 1, name: 'Ada', skills: { python: 2, git: 2, 'linux-cli': 2 }, interests: { pager: 4 } },
  done: [{ kind: 'course', id: 'missing-semester', on: '2026-05-01' }],
};
/** Half a year into a plan: one course is finished, one retired, one deleted, some no longer the best. */
const halfway = JSON.stringify({ ...ada, plan: savedPlan });
const withOtherPlan = JSON.stringify({
  ...ada,
  done: [{ ...ada.done[0], raised: [{ skill: 'git', from: 0, to: 2 }], restated: ['linux-cli'] }],
  plan: { ...savedPlan, language: 'any' },
  otherPlans: [{ ...savedPlan, role: 'data-scientist', language: 'fr' }],
});
const [missing] = savedPlan.steps;
const full = JSON.stringify({
  ...{ ...ada, schemaVersion: 3 },
  plan: { ...savedPlan, name: 'evenings', since: '2026-01-01', steps: [{ ...missing, before: 20 }] },
  log: [{ kind: 'course', id: 'cs50p', hours: 2.5, on: '2026-05-01' }],
  own: [{ title: 'Algebra', skills: [{ skill: 'maths-for-ml', level: 2 }], hours: 90, certificate: true, on: '2024-07-01' }],
  pauses: [{ from: '2026-12-20', to: '2027-01-06' }],
  calendar: [{ role: 'data-scientist', kind: 'course', id: 'cs50p', start: '2026-03-02', sessions: 0 }],
  journal: [{ what: '2.5 h of cs50p', on: '2026-05-01', before: [{ field: 'log', at: 0, drop: 1, put: [] }] }],
});
const twoPostings = `<script type="application/ld+json">${JSON.stringify(
  ['Data Engineer', 'Cook'].map((title) => ({ '@type': 'JobPosting', title, description: '<p>Requirements</p><p>SQL</p>' })),
)}</script>`;
const toAnAd = JSON.stringify({
  ...ada,
  plan: { ...savedPlan, needs: [{ skills: ['aws', 'gcp'], level: 2, importance: 'core' }] },
});
const heldByNow = JSON.stringify({ ...ada, skills: { ...ada.skills, python: 3, 'problem-solving': 2 }, plan: savedPlan });
const barelyBegun = JSON.stringify({ ...ada, plan: { ...savedPlan, steps: savedPlan.steps.slice(0, 2) } });
/** Its last day is over, and it lies in weekly slots. */
const tooLate = JSON.stringify({
  ...{ ...ada, schemaVersion: 2 },
  plan: { ...savedPlan, limits: { by: '2026-03-30' }, slots: [{ weekday: 0, from: 540, to: 720 }], language: 'fr' },
});
const onePlatform = JSON.stringify({ ...ada, plan: { ...savedPlan, limits: { platforms: ['coursera'] } } });

/** Command lines by heading of docs/json-output.md. Together their answers have every documented field. */
export const runs: Record<string, readonly (string | Run)[]> = {
  list: ['list', 'list --min-pay 900k'],
  show: ['show mlops', 'show ai-pm', 'show genai', 'show ai-auditor', 'show ai-content-creator'],
  compare: ['compare prompt-engineer mlops', 'compare ds nlp genai', { line: 'compare mlops genai --resume -', input: resume }],
  salary: [
    'salary',
    'salary genai-engineer --by level',
    'salary mlops --by year',
    'salary --country DE',
    'salary --level entry --offer 90k',
    'salary --level senior --offer 150k-180k',
    'salary mlops --offer £70k-80k',
    'salary backend-engineer --offer 75/h',
  ],
  open: ['open cs50p', 'open mlops', 'open aijobs-2025-08'],
  courses: ['courses', 'courses zzzz'],
  skills: ['skills', 'skills python', 'skills data-privacy'],
  search: ['search vector databse', 'search zzzz'],
  match: [
    `match ${known}`,
    'match --skill docker=2',
    `match ${known} --sort hours`,
    'match --from nurse',
    `match ${known} --hours-per-week 4 --budget 100`,
    `match ${known} --hours-per-week 4`,
    { line: 'match --resume - --level docker=2', input: resume },
  ],
  'match --explain': [`match ${known} --explain ds`, `match ${known} --explain mlops`],
  ad: [
    'ad tests/fixtures/reading/ads/ad-35.html --skill python=3 --skill docker=2',
    { line: 'ad tests/fixtures/reading/ads/ad-55.md --resume -', input: resume },
    'ad tests/fixtures/reading/ads/ad-53.txt',
    'ad tests/fixtures/reading/ads/ad-14.pdf',
    { line: 'ad -', input: twoPostings },
    {
      line: 'ad -',
      input: 'Senior Data Engineer\n\nRequirements\n- Expert Python, 3+ years of SQL\n- AWS or GCP\n\nNice to have\n- Prompts',
    },
  ],
  'ad, several files': [
    'ad tests/fixtures/reading/ads/ad-21.pdf tests/fixtures/reading/ads/ad-46.html tests/fixtures/reading/ads/ad-20.txt --skill python=4',
    { line: 'ad tests/fixtures/reading/ads/ad-07.html tests/fixtures/reading/ads/ad-39.html --resume -', input: resume },
    { line: 'ad tests/fixtures/reading/ads/ad-35.html -', input: twoPostings },
    { line: 'ad tests/fixtures/reading/ads/ad-35.html -', input: 'Senior Data Engineer\n\nRequirements\n- Python\n- AWS or GCP\n' },
  ],
  batch: [
    'batch tests/fixtures/resumes --hours-per-week 5 --budget 60',
    { line: 'batch -', input: '{"id":1,"text":"Skills: Python, SQL, Kubernets"}\n{"id":"x","text":"none"}\n{}\n' },
  ],
  gap: ['gap mlops', `gap mlops ${known}`, 'gap genai'],
  route: [
    'route nlp-specialist --from teacher --start 2026-03-02 --current-pay 60k',
    'route ai-product-designer --from nurse --start 2026-03-02',
    'route computer-vision-engineer --start 2026-03-02 --hours-per-week 5',
    'route mlops --from mlops --start 2026-03-02',
    'route ai-product-designer --skill ux-design=3 --skill visual-design=2 --skill communication=2 --skill creative-thinking=2 --skill stakeholder-management=2 --start 2026-03-02',
    'route ai-architect --budget 0 --start 2026-03-02',
  ],
  plan: [
    'plan genai-engineer --skill python=3 --skill git=2 --start 2026-03-02',
    'plan ai-creative-director --free --partial --start 2026-03-02',
    'plan ai-creative-director --optimise cost --start 2026-03-02',
    'plan ai-solutions-engineer --start 2026-03-02',
    'plan ai-pm --start 2026-03-02 --weeks 4',
    'plan prompt-engineer --and genai-engineer --with cs50p --alternatives --current-pay 130k --start 2026-03-02 --time-limit 20',
    'plan nlp-specialist --current-pay 60k --start 2026-03-02',
    'plan ai-product-designer --current-pay 60k --start 2026-03-02',
    'plan ai-pm --start 2026-03-02 --weeks 18 --budget 40 --worth-range',
    'plan ai-pm --start 2026-03-02 --worth-range',
    'plan ml-systems-engineer --start 2026-03-02 --include useful --time-limit 0',
    { line: 'plan mlops --start 2026-11-22 --diff', profile: halfway },
  ],
  report: [
    `report mlops ${known} --start 2026-03-02`,
    'report mlops --start 2026-03-02',
    { line: 'report --resume - --start 2026-03-02 --anonymous', input: resume },
  ],
  next: [`next --role mlops --role genai ${known}`, `next ${known}`],
  'next --skill': ['next --skill'],
  'done, pause, status and undo': [
    'status',
    { line: 'done cs50p --hours 5', profile: halfway },
    'done --own Algebra --skill maths-for-ml=2 --hours 90 --on 2024-07-01',
    'pause --from 2026-12-20 --to 2027-01-06',
    'status',
    { line: 'pause 1w', profile: barelyBegun },
    'undo',
    { line: 'status --replan', profile: halfway },
    { line: 'status', profile: full },
    { line: 'status', profile: halfway },
    'done cs50p --on 2026-11-01',
    'done cs50p',
    'status',
    { line: 'status', profile: heldByNow },
    { line: 'status', profile: barelyBegun },
    { line: 'status', profile: tooLate },
  ],
  plans: [{ line: 'plans', profile: halfway }],
  'undo --list': [{ line: 'undo --list', profile: full }],
  quiz: [
    { line: 'quiz --answers -', input: undecided },
    { line: 'quiz --answers -', input: allAlike },
    { line: 'quiz --answers -', input: noneChosen },
  ],
  'profile show, set and unset': [
    'profile show',
    'profile set name=Ada python=3 sql=2 hours-per-week=8 budget=300 goal=mlops',
    { line: 'profile unset name', profile: onePlatform },
    { line: 'profile show', profile: withOtherPlan },
    { line: 'profile set sql=1', profile: full },
    { line: 'profile show', profile: toAnAd },
  ],
  'profile import': [
    { line: 'profile import - --dry-run', input: resume },
    { line: 'profile import - --level 2', input: resume },
    { line: 'profile import - --level docker=3', input: resume },
    { line: 'profile import - --dry-run', input: listed },
  ],
  'profile import --evidence': [
    { line: 'profile import - --evidence python', input: resume },
    { line: 'profile import - --evidence kubernetes', input: resume },
    { line: 'profile import - --evidence sql --level sql=1', input: resume },
  ],
  'profile path': ['profile path'],
  'profile reset': ['profile reset --yes', { line: 'profile reset --yes', profile: halfway }],
  'data validate': ['data validate tests/fixtures/broken/reference-dangling'],
  'data schema': ['data schema'],
  'data path': ['data path --data tests/fixtures/sound', 'data path'],
  Errors: [
    'show mlopxx',
    'show backend-engineer',
    'match --from qqq',
    'list --limit x',
    'plan ai-pm --weeks 4',
    { line: 'profile show', profile: '{' },
    { line: 'profile set python=2', profile: '{' },
  ],
};

/** Runs lines in order over one new profile and deletes it afterwards. */
export async function answersTo(lines: readonly (string | Run)[]): Promise<(Answer & { line: string })[]> {
  const home = mkdtempSync(join(tmpdir(), 'genai-careers-docs-'));
  const file = join(home, 'genai-careers', 'profile.json');
  try {
    const answers: (Answer & { line: string })[] = [];
    for (const run of lines) {
      const { line, input = '', profile, catalog = (shipped) => shipped }: Run = typeof run === 'string' ? { line: run } : run;
      mkdirSync(dirname(file), { recursive: true });
      if (profile !== undefined) writeFileSync(file, profile);
      const around = { input, cwd: root, env: { XDG_CONFIG_HOME: home }, catalog: catalog(shippedCatalog()) };
      answers.push({ line, ...(await cli(`${line} --format json`, around)) });
    }
    return answers;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
