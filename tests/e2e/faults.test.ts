import { spawnSync } from 'node:child_process';
import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runInPty } from '../helpers/pty.ts';
import { bareEnv, bash, program } from './built.ts';
import { asStranger, copyOfTheProgram, startOf } from './stranger.ts';

const noStack = (stderr: string): void => expect(stderr).not.toMatch(/^\s+at |this is a bug/m);

describe('a folder nobody may write to', () => {
  test('what only reads goes on; what saves says so in one sentence, exits 4, and its answer was printed all the same', () => {
    const { stdout, stderr } = asStranger(`
      gc profile set python=2 >/dev/null 2>&1; printf 'skills: { python: 3 }' > answers.yaml; mkdir shut; chmod 555 .config/genai-careers shut
      for line in list 'show mlops' status match 'profile show' 'quiz --answers answers.yaml'; do gc $line >/dev/null 2>message; echo "$? $(wc -l < message)"; done
      for line in 'profile set sql=2' 'done cs50p' 'profile reset --yes' 'data new course mine'; do gc $line >answer; echo "$? $(wc -c < answer)"; done
      gc plan mlops --save >answer; echo "$? $(grep -c 'Proven best' answer)"
      gc list -o shut/roles.md; echo $?; gc data schema -o shut/schemas >/dev/null; echo $?
      ls -A .config/genai-careers shut`);
    expect(stdout).toBe(`${'0 0\n'.repeat(6)}${'4 0\n'.repeat(4)}4 1\n4\n4\n.config/genai-careers:\nprofile.json\n\nshut:\n`);
    noStack(stderr);
    expect(
      stderr.match(
        /^error: The profile cannot be saved to .*: you may not write there \((EACCES|EPERM)\)\. What was there is unchanged\.$/gm,
      ),
    ).toHaveLength(4);
    expect(stderr.match(/^error: .* cannot be written: that is not allowed there\.$/gm)).toHaveLength(3);
  });

  test('what may not be read is named', () => {
    const { stdout, stderr } = asStranger(`
      mkdir -p over/skills; printf 'title: Snake' > over/skills/python.patch.yaml; echo '["Python"]' > resume.json; echo '{}' > me.json; echo 'skills: {}' > answers.yaml
      chmod 000 over/skills/python.patch.yaml resume.json me.json answers.yaml
      for line in 'list --data over' 'match --resume resume.json' 'match --profile me.json' 'profile set sql=2 --profile me.json' 'quiz --answers answers.yaml'; do
        gc $line >answer; echo "$? $(wc -c < answer)"
      done
      chmod 644 over/skills/python.patch.yaml; chmod 000 over/skills; gc list --data over >answer; echo "$? $(wc -c < answer)"`);
    expect(stdout).toBe('4 0\n'.repeat(6));
    noStack(stderr);
    for (const name of ['python.patch.yaml', 'resume.json', 'me.json', 'answers.yaml', 'over/skills']) expect(stderr).toContain(name);
  });

  test('an old lock that nobody may read is taken over, unless nobody may write to its folder', () => {
    const { stdout, stderr } = asStranger(`
      mkdir -p other shut; for at in other shut; do echo '{"schemaVersion":3}' > $at/p.json; done
      echo "1 $(hostname) - - 1" > other/p.json.lock; touch -d '30 days ago' other/p.json.lock; cp -p other/p.json.lock shut; chmod 000 */p.json.lock; chmod 555 shut
      gc profile set sql=2 --profile other/p.json >/dev/null; echo $?; ls -A other
      gc profile set sql=2 --profile shut/p.json >/dev/null; echo $?; cat shut/p.json
      gc profile show --profile shut/p.json >/dev/null; echo $?`);
    expect(stdout).toBe('0\np.json\np.json.bak\n4\n{"schemaVersion":3}\n0\n');
    expect(stderr).toMatch(
      /^Saved\.\nerror: The profile cannot be saved to .*shut\/p\.json: you may not write there \((EACCES|EPERM)\)\..*\n.*\n$/,
    );
  });

  test('the questionnaire goes on without keeping the answers, and says so once', async () => {
    // Nothing can be made below a device, whoever asks.
    const { code, output } = await runInPty(['quiz', '--accessible'], {
      env: { XDG_CONFIG_HOME: '/dev/null' },
      steps: [
        { waitFor: 'Your choice, 1 to 13: ', send: '1\r' },
        { waitFor: 'Your choice, 1 to 10: ', send: '6\r' },
        { waitFor: 'Question 3 of' },
        { waitFor: 'Your choice, 1 to 10: ', send: '\x03' },
      ],
    });
    expect(code).toBe(130);
    expect(output.replaceAll(/\s+/g, ' ').match(/The questions go on, but nothing is kept\./g)).toHaveLength(1);
    expect(output).not.toContain('the answers so far are kept');
  });
});

/**
 * A disk with room for a few files: a small one where this user may mount one, else a limit on the size of a file. Both refuse a write half
 * way, which is what has to be survived.
 */
const SMALL_DISK = `
  mkdir disk; export -f gc
  on_small_disk() {
    if unshare -rm mount -t tmpfs none disk 2>/dev/null; then unshare -rm bash -c "mount -t tmpfs -o size=16k none disk; $1"
    else (ulimit -f 8; bash -c "$1"); fi
  }`;

describe('a disk that is full', () => {
  test('the profile is whole, and no piece of a new one is beside it', () => {
    const { stdout, stderr } = bash(`${SMALL_DISK}
      gc skills -f json > skills.json
      export every=$(node -e 'process.stdout.write(JSON.parse(require("fs").readFileSync("skills.json","utf8")).skills.map((s) => s.id + "=4").join(" "))')
      on_small_disk '
        export GENAI_CAREERS_PROFILE=disk/profile.json
        gc profile set python=3 >/dev/null 2>&1; before=$(cksum < disk/profile.json)
        { head -c 16000 /dev/zero > disk/filler; } 2>/dev/null
        (ulimit -f 1; gc profile set $every name=$(printf %080d 1)); echo $?
        [ "$before" = "$(cksum < disk/profile.json)" ] && echo same
        ls -A disk | grep -v filler' 2>&1`);
    expect(stdout).toMatch(
      /^error: The profile cannot be saved to .*: .* \((ENOSPC|EFBIG)\)\. What was there is unchanged\.\n.*\n4\nsame\nprofile\.json\n(profile\.json\.bak\n)?$/,
    );
    noStack(stdout + stderr);
  });

  test('--output leaves nothing of a file that did not fit, and --force the one that was there', () => {
    const { stdout, stderr } = bash(`${SMALL_DISK}
      on_small_disk '
        gc courses -f json -o disk/new.json; echo $?; ls -A disk
        echo old > disk/old.json; gc courses -f json -o disk/old.json --force; echo $?; ls -A disk; cat disk/old.json' 2>/dev/null`);
    expect(stdout).toBe('4\n4\nold.json\nold\n');
    noStack(stderr);
  });

  test('standard output cut short is no success', () => {
    const { stdout, stderr } = bash(`${SMALL_DISK}
      on_small_disk 'gc courses -f json > disk/courses.json; echo $?' 2>&1`);
    expect(stdout).toMatch(/^error: cannot write to standard output: (ENOSPC|EFBIG)\n74\n$/);
    noStack(stderr);
  });
});

describe('what the system refuses', () => {
  test('hardly any open files: one is read after the other', () => {
    const { stdout, stderr } = bash('ulimit -n 40; gc data validate >/dev/null; echo $?');
    expect(stdout).toBe('0\n');
    expect(stderr).not.toMatch(/EMFILE|error/);
  });

  test('a working directory that is gone matters to relative paths alone, and is told in one sentence', () => {
    const { stdout, stderr } = bash(`
      export HOME=$T; mkdir gone; cd gone; rmdir ../gone
      for line in 'profile set python=2' 'profile path' status 'plan mlops --save'; do gc $line >/dev/null 2>&1; echo $?; done
      gc list -o "$T/out.md" 2>/dev/null; echo $?
      for line in 'profile set python=2 --profile me.json' 'list -o out.md' 'quiz --answers a.yaml' 'list --data mine' 'data new course x --data mine'; do
        gc $line; echo $?
      done`);
    expect(stdout).toBe(`${'0\n'.repeat(5)}${'4\n'.repeat(5)}`);
    expect(stderr).toBe('error: The directory you are in is gone.\nChange to one that exists, or give a path from /.\n'.repeat(5));
  });

  test('folders below what is no folder, and below one that makes none', () => {
    const { stdout, stderr } = bash(`
      touch file
      for place in "$T/file" /dev/null /proc/none; do
        XDG_CONFIG_HOME=$place gc profile set python=2; echo $?; gc data new course x --data "$place/mine"; echo $?
      done`);
    expect(stdout).toBe('4\n'.repeat(6));
    noStack(stderr);
  });
});

describe('a damaged installation', () => {
  const whole = spawnSync(process.execPath, [program, 'list'], { encoding: 'utf8', env: bareEnv() }).stdout;
  const place = copyOfTheProgram();
  const catalog = join(place, 'dist', 'catalog', 'roles.json');
  const run = (...line: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [startOf(place), ...line], { encoding: 'utf8', env: bareEnv() });
    return { status, stdout, stderr };
  };

  test('says that the catalog cannot be read, and what to do', () => {
    expect(run('list')).toEqual({ status: 0, stdout: whole, stderr: '' });
    const damages = [
      () => truncateSync(catalog, 10_000),
      () => writeFileSync(catalog, ''),
      () => writeFileSync(catalog, '{}\n{}\n'),
      () => rmSync(catalog),
    ];
    for (const damage of damages) {
      damage();
      const { status, stdout, stderr } = run('list');
      expect({ status, stdout }).toEqual({ status: 4, stdout: '' });
      expect(stderr).toMatch(/^error: The catalog that belongs to this installation cannot be read\.\nInstall genai-careers again/);
      noStack(stderr);
    }
  });

  test('says that a file is missing, whichever it is', () => {
    const missing =
      'error: A file of this installation is missing.\nInstall genai-careers again; in a checkout run: npm ci && npm run build\n';
    rmSync(join(place, 'dist', 'program', 'cli-completion-command.cjs'));
    expect(run('completion', 'bash')).toEqual({ status: 4, stdout: '', stderr: missing });
    rmSync(join(place, 'dist', 'program', 'main.cjs'));
    expect(run('list')).toEqual({ status: 4, stdout: '', stderr: missing });
    rmSync(join(place, 'dist'), { recursive: true });
    expect(run('list')).toEqual({ status: 4, stdout: '', stderr: missing });
  });
});
