export type TemplateKind = 'role' | 'skill' | 'course' | 'platform' | 'project' | 'source';

/**
 * Valid and commented, without its schema line. It does not count while a text in it begins with TODO.
 * @param today `YYYY-MM-DD`
 */
export function templateFor(kind: TemplateKind, id: string, today: string): string {
  const title = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  const [first, ...rest] = templates[kind].split('\n');
  const text = [first, `# ${REQUIRED[kind]}`, ...rest].join('\n');
  return text.replaceAll('{title}', title).replaceAll('{id}', id).replaceAll('{month}', today.slice(0, 7));
}

const REQUIRED: Readonly<Record<TemplateKind, string>> = {
  role: 'Every key here is required except notToConfuseWith, anyOf, payClaims, esco, courses. What is derived or estimated needs its note.',
  skill: 'Every key here is required except aliases, prerequisites, external.',
  course:
    'Every key here is required except aliases, requires, contains, prepares, replacedBy. In hours every key is required, the note too.',
  platform: 'Every key here is required except aliases, subscriptions. What is derived or estimated needs its note.',
  project: 'Every key is required; in hours the note too.',
  source: 'Every key is required.',
};

const role = `# The file name, {id}, is the id. Every figure names its source and its date.
title: {title}
# What people type instead; each only once over all roles.
aliases: [{id} role]
track: engineering # engineering, data, product, governance, creative or advisory
summary: TODO one sentence that says what a person in this role does
# How people usually get in: direct, after-experience or licence.
entry:
  way: direct
  statement: TODO one sentence on what comes before the first job
  source: own-judgement
  asOf: "{month}"
  basis: estimated
  note: Our judgement.
# Roles that are mistaken for it: { role: mlops-engineer, difference: Runs the models. }
notToConfuseWith: []
responsibilities:
  - TODO the first thing such a person does
  - TODO the second
  - TODO the third
# What changes from level to level: entry, mid, senior, lead; two at least.
levels:
  - { level: entry, change: TODO what a beginner does }
  - { level: senior, change: TODO what an experienced person does on top }
industries: [Technology]
tools: [TODO a tool]
# Five or more needs. level: 1 aware, 2 working, 3 proficient, 4 expert. importance: core or useful.
# basis says why we think so: article, roadmap, jobs, official or judgement. Ids: genai-careers skills
skills:
  - { skill: genai-literacy, level: 2, importance: core, basis: [judgement] }
  - { skill: prompt-engineering, level: 2, importance: core, basis: [judgement] }
  - { skill: communication, level: 2, importance: core, basis: [judgement] }
  - { skill: problem-solving, level: 2, importance: useful, basis: [judgement] }
  - { skill: python, level: 1, importance: useful, basis: [judgement] }
# A choice, such as one cloud of three: { skills: [aws, gcp, azure], need: 1, level: 2, importance: core, basis: [jobs] }
anyOf: []
# What somebody claims it pays, in US dollars a year. null: the claim names no floor or no top.
payClaims:
  - id: first-claim
    statement: TODO say in your own words who claims what for whom
    levels: [entry, mid]
    low: null
    high: null
    openEnded: false # true for "or more"
    currency: USD
    component: unstated # base, total or unstated
    country: US
    source: own-judgement
    asOf: "{month}"
    basis: estimated # reported, derived or estimated; the last two need a note
    note: TODO how the figure came about
outlook:
  summary: TODO one sentence on where demand is going
  signals:
    - statement: TODO one sentence with its figure
      source: own-judgement
      asOf: "{month}"
      basis: estimated
      note: TODO how the figure came about
# The nearest official occupations; ids are SOC codes in data/occupations.
occupations:
  - { occupation: 15-1252, onet: 15-1252.00, match: nearest, note: Our judgement. }
esco: []
interests:
  holland: [investigative] # realistic, investigative, artistic, social, enterprising, conventional; strongest first
  enjoys:
    - TODO something a person who likes this work likes doing
    - TODO something else
courses: []
sources: [own-judgement]
`;

const skill = `# The file name, {id}, is the id that roles and courses use.
title: {title}
# core, programming, data, machine-learning, generative-ai, cloud, operations, governance, product, business or creative
category: generative-ai
summary: TODO one sentence that says what a person with this skill can do
aliases: []
# broad skills take longer to learn than narrow ones; data/README.md has the hours of each level.
breadth: narrow
# What is usually learnt before, such as { skill: python, level: 1 }. Advice, not a condition.
prerequisites: []
inArticle: false
# One example for each level of what a person at it does, in the second person.
levels:
  aware: TODO you have tried it once, or seen it done
  working: TODO you do ordinary tasks with it on your own
  proficient: TODO you handle unusual cases, and others ask you
  expert: TODO you set the standard for others
external: []
`;

const course = `# The file name, {id}, is the id.
title: {title}
provider: TODO who teaches it
platform: coursera # a file of data/platforms, see also: genai-careers data new platform <id>
url: https://todo.example/{id}
kind: course # course, specialization, professional-certificate, bootcamp, certification or resource
level: beginner # beginner, intermediate, advanced or all-levels
summary: TODO one sentence on what it covers and whom it suits
aliases: []
# Study hours of the whole. basis: stated by the provider, listed by others, computed from a pace, or unknown (value: null).
hours:
  value: null
  low: null # what evidence supports, never what a rule asks for
  high: null
  basis: unknown
  note: Nobody says how long it takes.
  source: own-page
  asOf: "{month}"
# model: free, audit, subscription, one-off, exam or freemium. usd: null where the price was not seen, never 0.
cost: { model: one-off, usd: null, unit: total, source: own-page, asOf: null }
rating: null # or { value: 4.7, count: 1200, source: own-page, asOf: "{month}" }
certificate: unknown # none, free, paid, included, exam or unknown
levelsFrom: description # outline, description or title; from the title alone level 1 at most
language: en
# What it takes a learner to; its hours must be enough for it, see the level rule in data/README.md.
teaches:
  - { skill: genai-literacy, level: 1 }
# What a learner needs on the first day.
requires: []
contains: [] # ids of courses that are parts of this one
prepares: [] # ids of certifications it prepares for
status: active # or retired, with replacedBy
replacedBy: []
inArticle: "no"
confidence: medium # high, medium or low
sources: [own-page]
`;

const platform = `# The file name, {id}, is the id that courses name as their platform.
title: {title}
aliases: []
url: https://todo.example
summary: TODO one sentence on what is found there
audit: null # what studying without paying means here
# What access costs a month: { covers: one-programme or everything, usdPerMonth, source, asOf, basis, note }
subscriptions: []
# What single courses usually go for: { low, high, source, asOf, basis, note }
typicalPrice: null
`;

const project = `# The file name, {id}, is the id.
title: {title}
roles: [prompt-engineer] # roles it makes a portfolio piece for
brief: TODO what to build, for whom, out of what
deliverable: TODO what lies on the table at the end
check:
  - TODO how a mentor can tell that it is done
  - TODO a second test
hours:
  value: 20
  source: own-judgement
  asOf: "{month}"
  basis: estimated
  note: TODO how the estimate came about
# Level 2 of each skill it takes to level 3: 20 hours a narrow skill, 32 a broad one.
requires:
  - { skill: prompt-engineering, level: 2 }
teaches:
  - { skill: prompt-engineering, level: 3 }
`;

const source = `# The file name, {id}, is the id that figures cite as their source.
title: {title}
publisher: TODO who publishes it
url: null # an https address without tracking marks
# article, survey, dataset, official-statistics, job-posting, provider-page, taxonomy, guide, paper or own-judgement
kind: article
accessed: "{month}" # when you last had it before you
trust: secondary # primary, secondary or tertiary
`;

const templates: Readonly<Record<TemplateKind, string>> = { role, skill, course, platform, project, source };
