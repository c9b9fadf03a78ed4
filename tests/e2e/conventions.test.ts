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
 * What people and scripts expect of any command-line program, tested on the built one. Not tested, because there are none: pager,
 * spinner, hyperlinks, update notice.
 */
const conventions = { errors, streams, help, colour, layout, places, people, hostile, steering };

describe.each(Object.entries(conventions))('%s', (_group, rows) => {
  // Many conventions start the program dozens of times; the limit catches hangs only.
  test.each(rows.map((row) => [row.subject, row.check] as const))('%s', { timeout: 180_000 }, async (_subject, check) => {
    await check();
  });
});
