import { type Catalog, FORMAT_VERSION } from '../../../src/model/catalog.ts';
import type { Course } from '../../../src/model/course.ts';
import type { Role } from '../../../src/model/role.ts';
import type { Skill } from '../../../src/model/skill.ts';

const skill = (id: string, title: string, more: Partial<Skill> = {}): Skill => ({
  id,
  title,
  category: 'programming',
  summary: `Does ${title}.`,
  aliases: [],
  weakAliases: [],
  code: false,
  implies: [],
  breadth: 'narrow',
  prerequisites: [],
  inArticle: true,
  levels: { aware: 'a', working: 'b', proficient: 'c', expert: 'd' },
  external: [],
  ...more,
});

/** A course of known hours and no price, unless said otherwise. */
export const course = (id: string, hours: number | null, teaches: Record<string, number>, more: Partial<Course> = {}): Course => ({
  id,
  title: `The ${id} course`,
  provider: 'Someone',
  platform: 'school',
  url: `https://example.org/${id}`,
  kind: 'course',
  level: 'beginner',
  summary: 'You learn it.',
  aliases: [],
  hours: {
    value: hours,
    low: hours,
    high: hours,
    basis: hours === null ? 'unknown' : 'stated',
    note: 'So they say.',
    source: 'page',
    asOf: '2026-01',
  },
  assumedHours: hours === null ? 50 : null,
  cost: { model: 'free', usd: 0, unit: 'total', source: 'page', asOf: '2026-01' },
  tools: [],
  rating: null,
  certificate: 'none',
  judgedProject: false,
  levelsFrom: 'outline',
  language: 'en',
  teaches: Object.entries(teaches).map(([taught, level]) => ({ skill: taught, level })),
  requires: [],
  contains: [],
  prepares: [],
  status: 'active',
  replacedBy: [],
  inArticle: 'no',
  confidence: 'high',
  sources: ['page'],
  ...more,
});

const role = (id: string, more: Partial<Role>): Role => ({
  id,
  title: `The ${id}`,
  aliases: [],
  track: 'engineering',
  summary: 'Does it.',
  entry: { way: 'direct', statement: 'Anybody may start.', source: 'page', asOf: '2026', basis: 'reported' },
  notToConfuseWith: [],
  responsibilities: ['One.', 'Two.', 'Three.'],
  levels: [
    { level: 'entry', change: 'Starts.' },
    { level: 'senior', change: 'Leads.' },
  ],
  industries: ['Technology'],
  tools: ['Docker'],
  skills: [],
  anyOf: [],
  payClaims: [],
  outlook: { summary: 'Fine.', signals: [] },
  occupations: [],
  esco: [],
  interests: { holland: ['realistic'], enjoys: ['a', 'b'] },
  courses: [],
  sources: ['page'],
  ...more,
});

const core = (id: string, level: number) => ({ skill: id, level, importance: 'core' as const, basis: ['article' as const] });
const useful = (id: string, level: number) => ({ skill: id, level, importance: 'useful' as const, basis: ['jobs' as const] });

/** Three roles, six skills and six courses: small enough for every figure in the tests to be worked by hand. */
export const smallCatalog: Catalog = {
  formatVersion: FORMAT_VERSION,
  contentHash: 'small',
  roles: [
    role('builder', {
      aliases: ['dev'],
      skills: [core('python', 3), core('git', 2), useful('sql', 1)],
      anyOf: [{ skills: ['aws', 'gcp'], need: 1, level: 2, importance: 'core', basis: ['article'] }],
      courses: ['exam', 'python-long'],
    }),
    role('minder', {
      skills: [core('python', 2), core('sql', 2)],
      anyOf: [{ skills: ['gcp', 'aws'], need: 1, level: 2, importance: 'core', basis: ['article'] }],
    }),
    role('writer', { track: 'creative', skills: [core('writing', 3)] }),
  ],
  skills: [
    skill('aws', 'Amazon Web Services', { category: 'cloud', aliases: ['amazon'] }),
    skill('gcp', 'Google Cloud', { category: 'cloud' }),
    skill('git', 'Git version control'),
    skill('python', 'Python programming', { aliases: ['py'] }),
    skill('sql', 'SQL'),
    skill('writing', 'Writing', { category: 'creative' }),
  ],
  courses: [
    course(
      'exam',
      null,
      { aws: 2 },
      { kind: 'certification', cost: { model: 'exam', usd: 150, unit: 'total', source: 'page', asOf: '2026' } },
    ),
    course('old-python', 2, { python: 3 }, { status: 'retired', replacedBy: ['python-long'] }),
    course('python-git', 30, { python: 2, git: 1 }, { level: 'intermediate', aliases: ['snakes'] }),
    course('python-long', 60, { python: 3 }, { cost: { model: 'subscription', usd: null, unit: 'month', source: 'page', asOf: null } }),
    course('python-short', 10, { python: 2 }, { cost: { model: 'one-off', usd: null, unit: 'total', source: 'page', asOf: null } }),
    course('sql-audit', null, { sql: 2 }, { cost: { model: 'audit', usd: 0, unit: 'total', source: 'page', asOf: '2026' } }),
  ],
  platforms: [
    {
      id: 'school',
      title: 'The School',
      aliases: ['skool'],
      url: 'https://example.org',
      summary: 'A school.',
      audit: null,
      subscriptions: [
        { covers: 'everything', usdPerMonth: 59, source: 'prices', asOf: '2026', basis: 'reported' },
        { covers: 'one-programme', usdPerMonth: 49, source: 'prices', asOf: '2026', basis: 'reported' },
      ],
      typicalPrice: null,
    },
  ],
  projects: [
    {
      id: 'package',
      title: 'A package',
      roles: ['builder'],
      brief: 'Build it.',
      deliverable: 'A package.',
      check: ['It runs.', 'It is tested.'],
      hours: { value: 32, source: 'page', asOf: '2026', basis: 'estimated', note: 'Our guess.' },
      tools: [],
      requires: [{ skill: 'python', level: 2 }],
      teaches: [{ skill: 'python', level: 3 }],
    },
  ],
  sources: [
    {
      id: 'page',
      title: 'The page',
      publisher: 'Someone',
      url: 'https://example.org',
      kind: 'guide',
      accessed: '2026-01',
      trust: 'primary',
    },
    { id: 'prices', title: 'Prices', publisher: 'The School', url: null, kind: 'provider-page', accessed: '2026', trust: 'secondary' },
  ],
  pay: [],
  occupations: [],
  scale: { levels: [] },
  planning: {
    hoursPerWeek: 8,
    weeksPerMonth: 52 / 12,
    leastHours: { broad: [0.5, 8, 40], narrow: [0.5, 5, 25], standingStart: 1.5, skillsPerHour: 2 },
    hourWorth: 15,
    robustness: { assumedHoursFactor: 1.5 },
    notes: [],
  },
  titles: { levelWords: { entry: [], mid: [], senior: [], lead: [] }, titles: [] },
  titlePay: null,
  technologies: { technologies: [], written: {} },
  readingModel: null,
  quiz: { questions: [], weights: [] } as Partial<Catalog['quiz']> as Catalog['quiz'],
  derived: { moves: {}, headlines: {} },
};
