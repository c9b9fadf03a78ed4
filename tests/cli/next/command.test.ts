import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cli, jsonAnswer, sortedKeys } from '../../helpers/cli.ts';
import { atHome, profile, storedProfile } from '../../helpers/own-home.ts';

test('the JSON of next has courses with the hours they save', async () => {
  const answer = await jsonAnswer('next --role mlops --skill python=3 --limit 3');
  expect(sortedKeys(answer)).toEqual(['courses', 'kind', 'language', 'openLevels', 'sources', 'targets']);
  expect(answer).toMatchObject({ kind: 'next', targets: ['mlops-engineer'] });
  expect(answer.courses).toHaveLength(3);
  for (const course of answer.courses) {
    expect(sortedKeys(course)).toEqual([
      'asOf',
      'assumed',
      'course',
      'free',
      'hours',
      'kind',
      'perHour',
      'planned',
      'roles',
      'saved',
      'source',
      'title',
      'unlocks',
    ]);
    expect(course.saved).toBeLessThanOrEqual(course.hours + 1 / 60);
  }
});

test('next --skill alone asks which skill opens most doors, also beside a skill that is held', async () => {
  const answer = await jsonAnswer('next --skill python=3 --skill --limit 4');
  expect(sortedKeys(answer)).toEqual(['kind', 'skills', 'sources']);
  expect(answer.sources).toEqual([]);
  expect(answer.skills).toHaveLength(4);
  for (const door of answer.skills) expect(sortedKeys(door)).toEqual(['from', 'hours', 'readiness', 'roles', 'skill', 'title', 'to']);
  expect(answer.skills.map(({ skill }: { skill: string }) => skill)).not.toContain('python');
  expect((await jsonAnswer('next --skill')).skills[0].roles.length).toBeGreaterThan(3);
});

test('next without targets and without skills exits 2', async () => {
  expect(await cli('next')).toMatchObject({ code: 2, stdout: '' });
});

test('next with a budget of nothing advises free courses and says so', async () => {
  await atHome('profile set python=3 budget=0 goal=genai-engineer');
  const { stdout, stderr } = await atHome('next -f json');
  const { courses } = JSON.parse(stdout);
  expect(courses.length).toBeGreaterThan(3);
  expect(courses.every((course: { free: boolean }) => course.free)).toBe(true);
  expect(stderr).toContain('the budget of your profile is $0');
  await atHome('profile unset budget');
  const all = JSON.parse((await atHome('next -f json')).stdout).courses;
  expect(all.some((course: { free: boolean }) => !course.free)).toBe(true);
  expect(JSON.parse((await atHome('next --free -f json')).stdout).courses).toEqual(courses);
});

test('next with a budget leaves out what costs more or has an unknown price, as plan does', async () => {
  type Advised = { course: string; kind: string };
  const advised = async (): Promise<string[]> => {
    const { courses } = JSON.parse((await atHome('next --limit 100 -f json')).stdout) as { courses: Advised[] };
    return courses.map(({ course }) => course);
  };
  await atHome('profile set ai-governance=2 ai-literacy=2 ai-risk-management=2 goal=ai-auditor');
  const all = await advised();
  await atHome('profile set budget=60');
  const within = await advised();
  const left = all.filter((course) => !within.includes(course));
  expect(left).toContain('pecb-42001-lead-auditor');
  expect(within.length).toBeGreaterThan(3);
  expect((await atHome('next')).stderr).toContain('Nothing dearer or of unknown price, for the budget of your profile is $60');
  const tooDear = async (course: string) => {
    const [found] = JSON.parse((await atHome(`courses ${course} -f json`)).stdout).courses;
    return found !== undefined && (found.price.usd === null || found.price.usd > 60);
  };
  for (const course of left) expect([course, await tooDear(course)]).toEqual([course, true]);
  for (const course of within) expect([course, await tooDear(course)]).toEqual([course, false]);
});

test('next begins with the step of the saved plan that status names', async () => {
  const firstOf = async (line: string) => JSON.parse((await atHome(`${line} -f json`)).stdout).courses[0];
  const named = async () => {
    const { progress } = JSON.parse((await atHome('status -f json')).stdout);
    return progress.steps.find(({ state }: { state: string }) => state !== 'done').id;
  };
  await atHome('plan ai-pm --save');
  for (let steps = 0; steps < 3; steps++) {
    const step = await named();
    expect(await firstOf('next')).toMatchObject({ course: step, planned: true });
    expect((await atHome('next --width 160')).stdout).toContain(`${step} (your plan)`);
    await atHome(`done ${step}`);
  }
  expect(await firstOf('next --role ai-pm')).toMatchObject({ planned: true });
  expect(await firstOf('next --role mlops')).toMatchObject({ planned: false });
});

test('next begins with the step of the plan whatever the budget of the profile, but not with --free', async () => {
  const answer = async (line: string) => JSON.parse((await atHome(`${line} -f json`)).stdout).courses;
  await atHome('profile set python=3 docker=1 linux-cli=1 git=1 machine-learning=2');
  await atHome('plan mlops --save');
  const stored = storedProfile();
  stored.plan.steps = [{ ...stored.plan.steps[0], kind: 'course', id: 'udemy-mlops-gcp' }];
  writeFileSync(profile, JSON.stringify({ ...stored, budget: 0 }));
  expect((await answer('next'))[0]).toMatchObject({ course: 'udemy-mlops-gcp', planned: true, free: false });
  expect((await answer('next --free')).map(({ course }: { course: string }) => course)).not.toContain('nvidia-adversarial-ml');
});
