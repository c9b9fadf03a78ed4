import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { citation } from '../../src/build/docs/citation.ts';
import { cli, root } from '../helpers/cli.ts';

const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const manifest = JSON.parse(read('package.json'));

interface Step {
  run?: string;
  uses?: string;
}
const workflow = parse(read('.github/workflows/check.yml')) as {
  jobs: Record<string, { steps: Step[]; strategy?: { matrix: Record<string, unknown> } }>;
};
const action = parse(read('action.yml')) as { runs: { steps: Step[] }; inputs: Record<string, unknown> };

describe('the files for the host of the repository', () => {
  it('the workflow runs scripts and commands that exist, on Node 20, 22 and 24 and three systems', async () => {
    const runs = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    const scripts = runs.flatMap((run) => /^npm run (\S+)$/.exec(run)?.[1] ?? []);
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(Object.keys(manifest.scripts)).toContain(script);
    const lines = runs.flatMap((run) => /^node bin\/genai-careers\.cjs (.*)$/.exec(run)?.[1] ?? []);
    for (const line of lines.filter((line) => !line.startsWith('data'))) expect([line, (await cli(line)).code]).toEqual([line, 0]);
    for (const folder of /^npx vitest run (.*)$/m.exec(runs.join('\n'))?.[1]?.split(' ') ?? [])
      expect(readdirSync(join(root, folder)).length).toBeGreaterThan(0);
    expect(workflow.jobs['system']?.strategy?.matrix).toEqual({ os: ['macos-latest', 'windows-latest'], node: [20, 22, 24] });
    expect(workflow.jobs['node']?.strategy?.matrix).toEqual({ node: [22, 24] });
  });

  it('the action runs data validate with annotations, and hands its inputs over as variables, never as code', () => {
    const run = action.runs.steps.flatMap((step) => step.run ?? []).join('\n');
    expect(run).toBe('npx --yes "genai-careers@$VERSION" data validate "$DIRECTORY" -f github');
    expect(run).not.toContain('${{');
    expect(Object.keys(action.inputs)).toEqual(['directory', 'version']);
  });

  it('each issue form has a name, a description and fields with ids of their own', () => {
    const forms = readdirSync(join(root, '.github/ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml');
    expect(forms.sort()).toEqual(['bug.yml', 'role-or-course.yml', 'wrong-fact.yml']);
    for (const form of forms) {
      const { name, description, body } = parse(read(`.github/ISSUE_TEMPLATE/${form}`)) as {
        name: string;
        description: string;
        body: { id: string }[];
      };
      expect([typeof name, typeof description]).toEqual(['string', 'string']);
      expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
    }
  });

  it('CITATION.cff is what package.json says; renew it with: npm run docs', () => {
    expect(read('CITATION.cff')).toBe(citation(manifest));
    expect(parse(citation({ ...manifest, repository: { url: 'git+https://example.org/owner/name.git' } }))).toMatchObject({
      'cff-version': '1.2.0',
      version: manifest.version,
      'repository-code': 'https://example.org/owner/name',
    });
  });

  it('no program file asks a network but the one for maintainers', () => {
    const asking = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) => /\bfetch\(|askPage\([^)]*\bfetch\)/.test(read(join('src', name))));
    expect(asking.sort()).toEqual(['build/links/ask-page.ts', 'build/links/check-links.ts']);
  });
});
