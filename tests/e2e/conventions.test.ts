import { describe, test } from 'vitest';
import { colour } from './conventions/colour.ts';
import { errors } from './conventions/errors.ts';
import { help } from './conventions/help.ts';
import { hostile } from './conventions/hostile.ts';
import { layout } from './conventions/layout.ts';
import { people } from './conventions/people.ts';
import { places } from './conventions/places.ts';
import { steering } from './conventions/steering.ts';
import { streams } from './conventions/streams.ts';

/**
 * What people and scripts may expect of any command-line program, held against the built one. Told elsewhere: the command tree
 * (tests/cli/main), no writes and no network (quiet.test.ts), packaging (tests/packaging), a hung-up questionnaire (tests/cli). Not
 * applicable: a pager, a spinner, hyperlinks, an update notice and HTML, because there are none; cells of unknowable width, because
 * nothing of ours is drawn to their right.
 */
const conventions = { errors, streams, help, colour, layout, places, people, hostile, steering };

describe.each(Object.entries(conventions))('%s', (_group, rows) => {
  // Many rows start the program dozens of times; the limit is for hangs, not for speed.
  test.each(rows.map((row) => [row.subject, row.check] as const))('%s', { timeout: 180_000 }, async (_subject, check) => {
    await check();
  });
});
