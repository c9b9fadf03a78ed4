import { describe, expect, test } from 'vitest';
import { bash } from './built.ts';

/** Faults of the disk and other processes, met by the program itself. Permissions are met through a path that nobody can write to. */
describe('the profile', () => {
  test('a full disk: exit 4, one sentence, the old profile whole, no half-written file beside it', () => {
    // A limit on the size of files works for every user; the profile with all its skills does not fit into one block.
    const { stdout, stderr } = bash(`
      export HOME="$T"
      gc profile set python=3 >/dev/null 2>&1
      sum() { cksum < "$T/.config/genai-careers/profile.json"; }
      before=$(sum)
      gc skills -f json > skills.json
      every=$(node -e 'process.stdout.write(JSON.parse(require("fs").readFileSync("skills.json","utf8")).skills.map((s) => s.id + "=4").join(" "))')
      (ulimit -f 1; gc profile set $every); echo $?
      [ "$before" = "$(sum)" ] && echo same
      ls -A "$T/.config/genai-careers"`);
    expect(stdout).toBe('4\nsame\nprofile.json\nprofile.json.bak\n');
    expect(stderr).toMatch(
      /^error: The profile cannot be saved to .*: it would be larger than a file may be \(EFBIG\)\. What was there is unchanged\.\n/,
    );
    expect(stderr).not.toContain('    at ');
  });

  test('a folder that cannot be made: saving is refused, reading goes on', () => {
    const { stdout, stderr } = bash(`
      touch file; export HOME="$T/file"
      gc profile set python=3; echo $?
      gc done cs50p; echo $?
      gc match --skill python=3 >/dev/null; echo $?
      gc gap mlops >/dev/null; echo $?`);
    expect(stdout).toBe('4\n4\n0\n0\n');
    expect(stderr.match(/part of the path is not a folder/g)).toHaveLength(2);
  });

  test('no home at all: one clear sentence and nothing in the current folder', () => {
    const { stdout, stderr } = bash(`
      unset HOME; gc profile set python=3; echo $?
      HOME= gc profile set python=3; echo $?
      ls -A`);
    expect(stdout).toBe('4\n4\n');
    expect(stderr.match(/HOME is not set to an absolute path/g)).toHaveLength(2);
  });

  test('twenty writers at the same time: each saves, and nothing is lost', () => {
    const { stdout } = bash(`
      export HOME="$T"
      skills=$(gc skills -f json | node -e 'console.log(JSON.parse(require("fs").readFileSync(0, "utf8")).skills.slice(0, 20).map((s) => s.id).join(" "))')
      for skill in $skills; do (gc profile set $skill=2 >/dev/null 2>$skill.err; echo $? >$skill.code) & done
      wait
      cat *.code | sort | uniq -c
      cat *.err | grep -vcE '^(Saved|Waiting for)'
      node -e 'const p = JSON.parse(require("fs").readFileSync(process.env.HOME + "/.config/genai-careers/profile.json", "utf8")); console.log(Object.keys(p.skills).length)'
      ls -A "$T/.config/genai-careers"`);
    expect(stdout.trim()).toBe('20 0\n0\n20\nprofile.json\nprofile.json.bak');
  });

  test('a résumé is read from a pipe in one line', () => {
    const { stdout } = bash(`printf '["Python", "Docker", "k8s", "CI/CD"]' | gc match --resume - -f json`);
    expect(JSON.parse(stdout).ranking[0].role).toBe('mlops-engineer');
  });
});
