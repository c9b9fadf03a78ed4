/** What the tools are asked in tests, beside the command line that must print the same. */
const skills = { python: 3, sql: 2, docker: 2, git: 2 };
const typed = ['--skill', 'python=3', '--skill', 'sql=2', '--skill', 'docker=2', '--skill', 'git=2'];

export interface Asked {
  name: string;
  given: Record<string, unknown>;
  line: readonly string[];
  input?: string;
  /** Files of the folder that the command line runs in, by name. */
  files?: Readonly<Record<string, string>>;
}

export const resume = 'Skills: Python, SQL, Docker\n\nExperience\nData engineer, Acme, 2019 - 2024\nBuilt pipelines in Python.\n';

export const advert = `Senior Machine Learning Engineer (Remote, US)
Acme Retail

Salary: $160,000 - $190,000 a year

Requirements
- 5+ years of experience with Python and SQL
- Kubernetes and Docker in production
- MLOps: monitoring, CI/CD for models
- Experience with PyTorch

Nice to have
- Terraform
- RAG and LLM APIs
`;

export const good: readonly Asked[] = [
  { name: 'list_roles', given: {}, line: ['list'] },
  {
    name: 'list_roles',
    given: { track: 'engineering', skill: 'python', minPay: 150_000, sort: 'pay', limit: 3 },
    line: ['list', '--track', 'engineering', '--skill', 'python', '--min-pay', '150000', '--sort', 'pay', '--limit', '3'],
  },
  { name: 'get_role', given: { role: 'mlops' }, line: ['show', 'mlops'] },
  { name: 'get_role', given: { role: 'senior data engineer' }, line: ['show', 'senior data engineer'] },
  { name: 'compare_roles', given: { roles: ['prompt-engineer', 'mlops'] }, line: ['compare', 'prompt-engineer', 'mlops'] },
  { name: 'compare_roles', given: { roles: ['ds', 'nlp', 'genai', 'mlops'] }, line: ['compare', 'ds', 'nlp', 'genai', 'mlops'] },
  {
    name: 'pay_evidence',
    given: { roles: ['genai-engineer'], level: 'senior', offer: '150k-180k' },
    line: ['salary', 'genai-engineer', '--level', 'senior', '--offer', '150k-180k'],
  },
  { name: 'pay_evidence', given: { roles: ['mlops'], offer: 150_000 }, line: ['salary', 'mlops', '--offer', '150000'] },
  {
    name: 'pay_evidence',
    given: { roles: ['mlops', 'backend engineer'], by: 'level' },
    line: ['salary', 'mlops', 'backend engineer', '--by', 'level'],
  },
  { name: 'match_skills', given: { skills }, line: ['match', ...typed] },
  {
    name: 'match_skills',
    given: { resume, hoursPerWeek: 6, budget: 300, not: ['mlops'] },
    line: ['match', '--resume', '-', '--hours-per-week', '6', '--budget', '300', '--not', 'mlops'],
    input: resume,
  },
  { name: 'match_skills', given: { from: 'backend engineer' }, line: ['match', '--from', 'backend engineer'] },
  { name: 'read_advert', given: { advert, skills }, line: ['ad', '-', ...typed], input: advert },
  { name: 'read_advert', given: { advert, skills: { excel: 0 } }, line: ['ad', '-', '--skill', 'excel=0'], input: advert },
  {
    name: 'read_advert',
    given: { advert, resume },
    line: ['ad', '-', '--resume', 'the text of the résumé'],
    input: advert,
    files: { 'the text of the résumé': resume },
  },
  {
    name: 'route',
    given: { role: 'ai-architect', from: 'backend engineer', hoursPerWeek: 8, start: '2026-03-02' },
    line: ['route', 'ai-architect', '--from', 'backend engineer', '--hours-per-week', '8', '--start', '2026-03-02'],
  },
  { name: 'skill_gap', given: { role: 'mlops', skills }, line: ['gap', 'mlops', ...typed] },
  { name: 'skill_gap', given: { role: 'genai', skills: { python: 0 } }, line: ['gap', 'genai', '--skill', 'python=0'] },
  { name: 'skill_gap', given: { advert, skills }, line: ['gap', '--for-ad', '-', ...typed], input: advert },
  {
    name: 'plan',
    given: { role: 'mlops', skills, hoursPerWeek: 8, start: '2026-03-02' },
    line: ['plan', 'mlops', ...typed, '--hours-per-week', '8', '--start', '2026-03-02'],
  },
  {
    name: 'plan',
    given: { role: 'ai-pm', start: '2026-03-02', weeks: 18, budget: 40, exclude: ['cs50p'], projects: false, partial: true },
    line: [
      ...['plan', 'ai-pm', '--start', '2026-03-02', '--weeks', '18', '--budget', '40'],
      ...['--exclude', 'cs50p', '--no-projects', '--partial'],
    ],
  },
  {
    name: 'plan',
    given: { role: 'head-of-ai', start: '2026-03-02', include: 'useful', timeLimit: 0 },
    line: ['plan', 'head-of-ai', '--start', '2026-03-02', '--include', 'useful', '--time-limit', '0'],
  },
  {
    name: 'plan',
    given: { role: 'mlops', skills, start: '2026-03-02', platforms: ['coursera', 'edx'], estimates: false, code: true, projects: true },
    line: [
      ...['plan', 'mlops', ...typed, '--start', '2026-03-02', '--platform', 'coursera', '--platform', 'edx'],
      ...['--no-estimates', '--allow-code'],
    ],
  },
  {
    name: 'plan',
    given: { advert, resume, hoursPerWeek: 8, start: '2026-03-02' },
    line: ['plan', '--for-ad', '-', '--resume', 'the text of the résumé', '--hours-per-week', '8', '--start', '2026-03-02'],
    input: advert,
    files: { 'the text of the résumé': resume },
  },
  { name: 'next_steps', given: { roles: ['mlops'], skills, limit: 4 }, line: ['next', '--role', 'mlops', ...typed, '--limit', '4'] },
  { name: 'search', given: { text: 'vector databse', limit: 5 }, line: ['search', 'vector databse', '--limit', '5'] },
  { name: 'list_courses', given: { text: 'cs50p' }, line: ['courses', 'cs50p'] },
  {
    name: 'list_courses',
    given: { skill: 'python', free: true, sort: 'hours' },
    line: ['courses', '--skill', 'python', '--free', '--sort', 'hours'],
  },
];

/** A plan that no limit allows is an answer: the record says so. */
export const infeasible = { role: 'ai-pm', start: '2026-03-02', weeks: 4 };

const hidden = 'data\u{e0041}\u{e0042}\u200b\u202e\u001b[31m scientist\u0000';

/** Each is an error with a sentence, and with the tool to call next. */
export const wrong: readonly { name: string; given: unknown; says: RegExp }[] = [
  { name: 'get_role', given: {}, says: /^get_role\.role is missing\.\nlist_roles names them\. Call get_role again with the right role\.$/ },
  { name: 'get_role', given: { role: 'mlops', extra: 1 }, says: /^get_role has no field "extra"\.$/m },
  { name: 'get_role', given: { role: '' }, says: /^get_role\.role must not be empty\.$/m },
  { name: 'get_role', given: { role: '--output=roles.json' }, says: /^There is no role called "--output=roles.json"/ },
  {
    name: 'get_role',
    given: { role: 'zzzz' },
    says: /^There is no role called "zzzz"\.\nLook for it: search zzzz, or see them all: list_roles\. Call get_role again with the right role\.$/,
  },
  { name: 'get_role', given: { role: `${hidden}qq` }, says: /^There is no role called "data.{0,20}scientist/ },
  { name: 'get_role', given: { role: 'x'.repeat(1_000_000) }, says: /^There is no role called "x{80}…"/ },
  { name: 'compare_roles', given: { roles: ['mlops'] }, says: /^compare_roles\.roles must have at least 2 entries\.$/m },
  {
    name: 'compare_roles',
    given: { roles: ['mlops', 'mlops'] },
    says: /^"mlops-engineer" is MLOps Engineer, which is named twice\.\nlist_roles names them\. Call compare_roles again with the right roles\.$/,
  },
  { name: 'list_roles', given: { limit: 0 }, says: /^list_roles\.limit takes a whole number from 1 to 1000\.$/m },
  { name: 'pay_evidence', given: { roles: ['mlops'], offer: '; rm -rf /' }, says: /^offer / },
  { name: 'pay_evidence', given: { roles: ['mlops'], offer: -1 }, says: /^pay_evidence\.offer takes a number from 0 to 10000000\.$/m },
  { name: 'pay_evidence', given: { roles: ['mlops'], offer: [1] }, says: /^pay_evidence\.offer takes an amount/ },
  { name: 'pay_evidence', given: { roles: ['mlops'], country: '--help' }, says: /\S/ },
  { name: 'match_skills', given: { skills: { python: 5 } }, says: /^match_skills\.skills\.python takes a whole number from 0 to 4\.$/m },
  { name: 'match_skills', given: { skills: { zzzz: 3 } }, says: /^There is no skill called "zzzz"/ },
  { name: 'match_skills', given: { skills: { 'python=4 --save': 3 } }, says: /^There is no skill called/ },
  { name: 'match_skills', given: { resume: 'nothing at all' }, says: /^No skill of this catalog was found/ },
  { name: 'match_skills', given: { resumeFile: '/nonexistent/cv.pdf' }, says: /^There is no file/ },
  {
    name: 'match_skills',
    given: { resumeFile: '/dev/zero' },
    says: /^\/dev\/zero is not a regular file\.\nName files\. Call match_skills again with the text itself as resume, or with skills\.$/,
  },
  { name: 'match_skills', given: { resumeFile: 'constructor' }, says: /^There is no file/ },
  { name: 'plan', given: { role: 'mlops', resumeFile: '__proto__' }, says: /^There is no file/ },
  { name: 'match_skills', given: {}, says: /^Nothing is known of you yet\./ },
  { name: 'read_advert', given: {}, says: /either advert/ },
  { name: 'read_advert', given: { advert: 'x', advertFile: 'y' }, says: /either advert/ },
  { name: 'read_advert', given: { advert: ' ' }, says: /is empty/ },
  {
    name: 'read_advert',
    given: { advertFile: '/nonexistent/ad.txt' },
    says: /Call read_advert again with the text itself as advert or resume, or with skills\.$/,
  },
  { name: 'plan', given: { role: 'mlops', advert: 'x' }, says: /^plan takes one of role, advert/ },
  { name: 'plan', given: {}, says: /^plan takes one of role, advert/ },
  { name: 'skill_gap', given: { advert: 'Hello there, nothing is asked.' }, says: /^No skill of this catalog is asked in the text\.\n/ },
  {
    name: 'skill_gap',
    given: { role: 'marketing manager' },
    says: /\nTry: get_role ai-.*match_skills from 'Marketing Manager'\. search finds names\. Call skill_gap again with the right role\.$/,
  },
  { name: 'route', given: { role: 'zzzz' }, says: /^There is no role called "zzzz"/ },
  {
    name: 'plan',
    given: { role: 'mlops', hoursPerWeek: Number.MAX_VALUE },
    says: /^plan\.hoursPerWeek takes a number from 0\.5 to 112\.$/m,
  },
  { name: 'plan', given: { role: 'mlops', hoursPerWeek: 0.5000001 }, says: /takes a number/ },
  {
    name: 'plan',
    given: { role: 'mlops', start: 'yesterdayish' },
    says: /^start: A day is written as [^;]* or "end of June"\. You typed "yesterdayish"\.\nCall plan again with the right start\.$/,
  },
  { name: 'plan', given: { role: 'mlops', start: '2027-02-30' }, says: /has no day 30/ },
  { name: 'plan', given: { role: 'mlops', slots: '$(reboot)' }, says: /^slots takes days and times/ },
  { name: 'plan', given: { role: 'mlops', save: true }, says: /^plan has no field "save"\.$/m },
  { name: 'plan', given: { role: 'mlops', by: '2026-01-01', start: '2026-02-01' }, says: /is before the first day/ },
  { name: 'next_steps', given: { roles: ['mlops', 'qqqq'] }, says: /^There is no role called "qqqq"/ },
  { name: 'search', given: { text: [] }, says: /^search\.text must be text, not a list\.$/m },
  { name: 'list_courses', given: { platform: '../../etc/passwd' }, says: /^There is no platform called/ },
];
