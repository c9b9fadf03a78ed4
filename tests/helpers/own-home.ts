import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, onTestFinished } from 'vitest';
import { type Answer, cli, type Surroundings } from './cli.ts';

/** A home of its own for each test, with nothing in it. */
export let home: string;
/** The profile in that home. */
export let profile: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'genai-careers-home-'));
  profile = join(home, '.config', 'genai-careers', 'profile.json');
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
});

/** Runs a command line in that home. */
export const atHome = (line: string | readonly string[], around: Surroundings = {}): Promise<Answer> =>
  cli(line, { ...around, env: { HOME: home, ...around.env } });

export const storedProfile = () => JSON.parse(readFileSync(profile, 'utf8'));
