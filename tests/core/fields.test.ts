import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickFields } from '../../src/core/fields.ts';

const answer = {
  kind: 'roles',
  roles: [
    { id: 'a', title: 'A', pay: { low: 1, high: null }, tags: ['x'] },
    { id: 'b', title: 'B', pay: null, tags: [] },
  ],
  notes: [],
  nested: [[{ id: 1 }], []],
  skills: {},
};

describe('fields of an answer', () => {
  it.each([
    [['kind'], { kind: 'roles' }],
    [['roles.title'], { roles: [{ title: 'A' }, { title: 'B' }] }],
    [
      ['roles.title', 'kind', 'roles.id'],
      {
        roles: [
          { title: 'A', id: 'a' },
          { title: 'B', id: 'b' },
        ],
        kind: 'roles',
      },
    ],
    [['roles.pay.low'], { roles: [{ pay: { low: 1 } }, { pay: null }] }],
    [['roles.id', 'roles'], { roles: answer.roles }],
    [['roles', 'roles.id'], { roles: answer.roles }],
    [['notes.anything', 'skills.python'], { notes: [], skills: {} }],
    [['nested.id'], { nested: [[{ id: 1 }], []] }],
    [['roles.pay.high.deeper'], { roles: [{ pay: { high: null } }, { pay: null }] }],
  ])('%j', (paths, picked) => {
    expect(JSON.stringify(pickFields(answer, paths))).toBe(JSON.stringify(picked));
  });

  it.each([
    ['titel', 'kind'],
    ['title', 'roles.title'],
    ['roles.titel', 'roles.title'],
    ['role', 'roles'],
    ['pay.low', 'roles.pay.low'],
    ['kind.of', 'kind'],
    ['roles.0', 'roles.id'],
    ['constructor', 'skills'],
  ])('"%s" leads nowhere, and something near is named', (path, near) => {
    let hint: unknown;
    try {
      pickFields(answer, ['kind', path]);
    } catch (error) {
      expect(error).toMatchObject({ code: 'usage', message: `This answer has no field "${path}".` });
      hint = (error as { hint?: string }).hint;
    }
    expect(hint).toMatch(/^The nearest is .*\. At the top are: kind, roles, notes, nested, skills\.$/);
    if (path !== 'titel' && path !== 'constructor' && path !== 'roles.0') expect(hint).toContain(`The nearest is ${near}.`);
  });

  it('every value of any answer is found by its path, and a whole answer by all its names', () => {
    const key = fc.stringMatching(/^[a-z]{1,5}$/);
    const record = fc.dictionary(key, fc.jsonValue({ maxDepth: 3 }), { minKeys: 1, maxKeys: 5 });
    fc.assert(
      fc.property(record, (value) => {
        const names = Object.keys(value);
        expect(pickFields(value, names)).toEqual({ ...value });
        for (const name of names) expect(pickFields(value, [name])).toEqual({ [name]: value[name] });
      }),
    );
  });
});
