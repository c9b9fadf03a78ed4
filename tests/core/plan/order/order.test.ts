import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/core/plan/items.ts';
import { orderItems } from '../../../../src/core/plan/order/order.ts';
import { type Place, placesOf } from '../../../../src/core/plan/order/places.ts';
import type { Catalog } from '../../../../src/model/catalog.ts';
import { role } from '../../next/small-catalog.ts';
import { item, monthly, problem } from '../made-up.ts';

const none = new Map<string, number>();
const RARE_FOR_NONE = Number.POSITIVE_INFINITY;
const place = (own: Item, more: Partial<Place> = {}): Place => ({
  item: own,
  ...{ orients: false, isHeart: false, askedBy: RARE_FOR_NONE, isTool: false, goesOn: false, isProficient: false },
  ...{ goesOnFromProject: false, isGeneral: false, opens: 0, standsOn: 0 },
  ...{ advised: [], difficulty: 0 },
  ...more,
});
const ids = (items: readonly Item[]) => items.map(({ id }) => id).join(' ');

/** Steps s0, s1 …, each teaching its own skill and asking for some earlier ones. */
const steps = fc
  .array(
    fc.record({
      hours: fc.integer({ min: 1, max: 40 }),
      asks: fc.array(fc.nat(7), { maxLength: 2 }),
      paid: fc.boolean(),
      ...{ orients: fc.boolean(), isHeart: fc.boolean(), isGeneral: fc.boolean(), isProject: fc.boolean() },
      askedBy: fc.constantFrom(1, 2, RARE_FOR_NONE),
      opens: fc.nat(3),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((drawn) =>
    drawn.map(({ hours, asks, paid, isProject, ...facts }, at) => {
      const requires = Object.fromEntries(asks.filter((other) => other < at).map((other) => [`k${other}`, 1]));
      const own = item(`s${at}`, hours * 60, { [`k${at}`]: 1 }, paid ? monthly(null, 1000) : undefined, { requires });
      return place({ ...own, kind: isProject ? 'project' : 'course' }, facts);
    }),
  );

function orders(places: readonly Place[]): Place[][] {
  if (places.length === 0) return [[]];
  return places.flatMap((last) => {
    const others = places.filter((other) => other !== last);
    const isAsked = others.some((other) => other.item.requires.some(({ skill }) => last.item.teaches.some((own) => own.skill === skill)));
    return isAsked ? [] : orders(others).map((order) => [...order, last]);
  });
}

const holds = (order: readonly Item[]): boolean =>
  order.every(({ requires }, at) =>
    requires.every(({ skill }) => order.slice(0, at).some(({ teaches }) => teaches.some((own) => own.skill === skill))),
  );

/** Of the first step of this sort; Infinity without one. */
function startOf(order: readonly Place[], is: (one: Place) => boolean): number {
  const at = order.findIndex(is);
  return at < 0 ? Number.POSITIVE_INFINITY : order.slice(0, at).reduce((sum, { item: own }) => sum + own.minutes, 0);
}

const laidOut = (places: readonly Place[], together = false): Place[] =>
  orderItems(places, none, new Set(together ? places.map((place) => place.item) : [])).map(
    (own) => places.find((one) => one.item === own) as Place,
  );

describe('any order', () => {
  it('holds every step once, each after what it asks for', () => {
    fc.assert(
      fc.property(steps, fc.boolean(), (places, together) => {
        const order = laidOut(places, together);
        expect(new Set(order)).toEqual(new Set(places));
        expect(holds(order.map((one) => one.item))).toBe(true);
      }),
    );
  });

  it('takes a first look as early as any order can', () => {
    fc.assert(
      fc.property(steps, (places) => {
        const earliest = Math.min(...orders(places).map((order) => startOf(order, ({ orients }) => orients)));
        // The last project and steps for general skills keep their place at the end.
        fc.pre(places.every(({ orients, isGeneral, item: own }) => !orients || (!isGeneral && own.kind === 'course')));
        fc.pre(places.every(({ isGeneral, item: own }) => !isGeneral && own.kind === 'course'));
        expect(startOf(laidOut(places), ({ orients }) => orients)).toBe(earliest);
      }),
    );
  });

  it('begins the heart of the role in the first half where any order does that takes the first look as early', () => {
    fc.assert(
      fc.property(steps, (drawn) => {
        const places = drawn.map((one) => ({ ...one, isGeneral: false, item: { ...one.item, kind: 'course' as const } }));
        const look = ({ orients }: Place) => orients;
        // Of several first looks the shortest is taken.
        fc.pre(places.filter(look).length < 2);
        const ofRole = ({ isHeart }: Place) => isHeart;
        const all = orders(places);
        const earliest = Math.min(...all.map((order) => startOf(order, look)));
        const half = places.reduce((sum, { item: own }) => sum + own.minutes, 0) / 2;
        const isPossible = all.some((order) => startOf(order, look) === earliest && startOf(order, ofRole) <= half);
        expect(startOf(laidOut(places), ofRole) <= half).toBe(isPossible);
      }),
    );
  });

  it('puts steps for general skills last before the final project, and a project last where any order can', () => {
    fc.assert(
      fc.property(steps, (drawn) => {
        // A step that others ask for is never for general skills alone.
        const asked = new Set(drawn.flatMap(({ item: own }) => own.requires.map(({ skill }) => skill)));
        const places = drawn.map((one) => ({
          ...one,
          isGeneral: one.isGeneral && !one.item.teaches.some(({ skill }) => asked.has(skill)),
        }));
        const order = laidOut(places);
        const endsMade = (some: readonly Place[]) => some.at(-1)?.item.kind === 'project';
        expect(endsMade(order)).toBe(orders(places).some(endsMade));
        const rest = endsMade(order) ? order.slice(0, -1) : order;
        const first = rest.findIndex(({ isGeneral }) => isGeneral);
        if (first >= 0) expect(rest.slice(first).every(({ isGeneral }) => isGeneral)).toBe(true);
      }),
    );
  });

  it('takes a project as soon as what is usually taken before it is done, unless it makes proficient and goes on from another', () => {
    const basics = place(item('basics', 60, { apis: 1 }), { opens: 200 });
    const course = place(item('course', 60, { rag: 2 }), { opens: 100 });
    const made = (id: string, more: Partial<Place> = {}) =>
      place({ ...item(id, 60, { [id]: 2 }, undefined, { requires: { apis: 1 } }), kind: 'project' }, more);
    const order = (...places: readonly Place[]) => laidOut(places).map(({ item: own }) => own.id);
    const [small, proof] = [made('service'), made('proof', { isProficient: true })];
    expect(order(proof, course, small, basics)).toEqual(['basics', 'service', 'course', 'proof']);
    expect(order(proof, course, made('service', { advised: [course.item] }), basics)).toEqual(['basics', 'course', 'service', 'proof']);
    expect(order(proof, course, made('service', { isProficient: true }), basics)).toEqual(['basics', 'service', 'course', 'proof']);
    const second = made('service', { isProficient: true, goesOnFromProject: true });
    expect(order(proof, course, second, basics)).toEqual(['basics', 'course', 'service', 'proof']);
    const smaller = made('service', { goesOnFromProject: true });
    expect(order(proof, course, smaller, basics)).toEqual(['basics', 'service', 'course', 'proof']);
  });

  it('begins the heart of the role on the way to the first look', () => {
    const heart = place(item('heart', 60, { heart: 1 }), { isHeart: true });
    const other = place(item('base', 60, { base: 1 }));
    const look = place(item('look', 60, { look: 1 }, undefined, { requires: { heart: 1, base: 1 } }), { orients: true, isHeart: true });
    expect(ids(orderItems([other, heart, look], none, new Set()))).toBe('heart base look');
  });

  it('lays many steps that two others each could open without trying every way', () => {
    const openers = Array.from({ length: 14 }, (_, at) =>
      ['a', 'b'].map((kind) => place(item(`${kind}${at}`, 60, { [`k${at}`]: 1 }))),
    ).flat();
    const requires = Object.fromEntries(openers.map(({ item: { teaches } }) => [teaches[0]?.skill ?? '', 1]));
    const look = place(item('look', 60, { look: 1 }, undefined, { requires }), { orients: true });
    expect(orderItems([look, ...openers], none, new Set())).toHaveLength(29);
  });

  it('takes a tool of programmers before what else could begin, and before the heart of the role', () => {
    const tool = place(item('tool', 60, { git: 1 }), { isTool: true });
    const heart = place(item('heart', 60, { heart: 1 }), { isHeart: true });
    const slow = place(item('slow', 600, { slow: 1 }), { opens: 900 });
    expect(ids(orderItems([slow, heart, tool], none, new Set()))).toBe('tool heart slow');
    expect(ids(orderItems([slow, heart, { ...tool, isTool: false }], none, new Set()))).toBe('heart slow tool');
  });

  it('takes a project for general skills early only where a step that could begin usually follows it', () => {
    const talk = { ...item('talk', 60, { talk: 2 }), kind: 'project' as const };
    const work = { ...item('work', 60, { work: 2 }), kind: 'project' as const };
    const last = place({ ...item('last', 900, { last: 3 }), kind: 'project' }, { isProficient: true, standsOn: 1, askedBy: 1 });
    const order = (advised: readonly Item[]) =>
      ids(orderItems([place(work, { advised }), place(talk, { isGeneral: true }), last], none, new Set()));
    expect(order([talk])).toBe('talk work last');
    expect(order([])).toBe('work talk last');
  });

  it('takes the courses of a platform back to back where requirements let it', () => {
    fc.assert(
      fc.property(steps, (places) => {
        const apart = (order: readonly Place[]) =>
          order.filter(({ item: own }, at) => own.price.kind === 'monthly' && order[at - 1]?.item.price.kind !== 'monthly').length;
        if (orders(places).some((order) => apart(order) === 1)) expect(apart(laidOut(places, true))).toBe(1);
      }),
    );
  });
});

describe('the usual order of skills', () => {
  const git = place(item('git', 60, { git: 2 }));
  const talk = place(item('talk', 60, { talk: 1 }), { isGeneral: true });
  const long = (advised: readonly Place[]) => place(item('long', 60, { apps: 2 }), { opens: 600, advised: advised.map((one) => one.item) });

  it('puts a step usually taken first before one that opens more hours', () => {
    expect(ids(orderItems([long([git]), git], none, new Set()))).toBe('git long');
    expect(ids(orderItems([long([]), git], none, new Set()))).toBe('long git');
  });

  it('takes with the heart of the role what is usually taken before it, where both begin in the first half', () => {
    const heart = place(item('heart', 60, { heart: 1 }), { isHeart: true, advised: [git.item] });
    const slow = place(item('slow', 300, { base: 1 }), { opens: 600 });
    expect(ids(orderItems([slow, heart, git], none, new Set()))).toBe('git heart slow');
    const base = place(item('base', 400, { git: 2 }));
    const late = place(heart.item, { isHeart: true, advised: [base.item] });
    expect(ids(orderItems([late, base, place(slow.item, { opens: 600 })], none, new Set()))).toBe('slow base heart');
  });

  it('takes all short first looks before anything else that could begin', () => {
    const looks = ['one', 'two'].map((id) => place(item(id, 60, { [id]: 1 }), { orients: true }));
    expect(ids(orderItems([long([]), ...looks], none, new Set()))).toBe('one two long');
  });

  it('ends in the project that makes proficient in what fewest roles ask, then in the one that stands on most, then in the longest', () => {
    const project = (id: string, minutes: number, more: Partial<Place>) =>
      place({ ...item(id, minutes, { [id]: 3 }), kind: 'project' }, { isProficient: true, ...more });
    const last = (...places: Place[]) => orderItems(places, none, new Set()).at(-1)?.id;
    const usual = project('usual', 900, {});
    const rare = project('rare', 60, { askedBy: 2 });
    expect(last(usual, rare)).toBe('rare');
    expect(last(rare, project('rarer', 30, { askedBy: 1 }))).toBe('rarer');
    expect(last(rare, project('practice', 30, { askedBy: 1, isProficient: false }))).toBe('rare');
    expect(last(usual, project('late', 60, { standsOn: 60 }))).toBe('late');
    expect(last(project('short', 60, {}), usual)).toBe('usual');
  });

  it('holds nothing up for a step that comes last for general skills', () => {
    expect(ids(orderItems([long([talk]), git, talk], none, new Set()))).toBe('long git talk');
  });

  it('takes a short course that goes on from others before one that begins something new, though that opens more', () => {
    const hard = place(item('hard', 60, { prompts: 2 }), { difficulty: 2 });
    const easy = place(item('easy', 60, { ethics: 1 }));
    expect(ids(orderItems([hard, easy], none, new Set()))).toBe('easy hard');
    expect(ids(orderItems([{ ...hard, goesOn: true }, easy], none, new Set()))).toBe('hard easy');
    expect(
      ids(
        orderItems(
          [
            { ...hard, goesOn: true },
            { ...easy, opens: 1 },
          ],
          none,
          new Set(),
        ),
      ),
    ).toBe('hard easy');
  });

  it('advises a project to wait for a course that it rests on, though it takes further what that course rests on', () => {
    const skills = ['models', 'prompts'].map((id) => ({ id, category: 'tool', prerequisites: [] }));
    const catalog = { roles: [], skills } as unknown as Catalog;
    const look = item('look', 60, { models: 2, prompts: 1 });
    const course = item('course', 60, { prompts: 2 }, undefined, { requires: { models: 1 } });
    const atlas = { ...item('atlas', 60, { models: 3 }, undefined, { requires: { models: 2, prompts: 1 } }), kind: 'project' as const };
    const items = [atlas, course, look];
    expect(ids(placesOf(catalog, problem(items, { models: 3, prompts: 2 }), items)[0]?.advised ?? [])).toBe('course look');
    const twin = [{ ...atlas, kind: 'course' as const }, course, look];
    expect(ids(placesOf(catalog, problem(twin, { models: 3, prompts: 2 }), twin)[0]?.advised ?? [])).toBe('look');
  });

  it('advises no course to wait for a project, and no step to wait for one that needs it', () => {
    const skills = ['apps', 'git'].map((id) => ({
      id,
      category: 'tool',
      prerequisites: id === 'apps' ? [{ skill: 'git', level: 1 }] : [],
    }));
    const catalog = { roles: [], skills } as unknown as Catalog;
    const advisedTo = (first: Item) => {
      const items = [item('app', 60, { apps: 1 }), first];
      return ids(placesOf(catalog, problem(items, { apps: 1 }), items)[0]?.advised ?? []);
    };
    expect(advisedTo(item('repo', 60, { git: 1 }))).toBe('repo');
    expect(advisedTo({ ...item('repo', 60, { git: 1 }), kind: 'project' })).toBe('');
    expect(advisedTo(item('repo', 60, { git: 1 }, undefined, { requires: { apps: 1 } }))).toBe('');
  });
});

describe('where a step stands', () => {
  const catalog = (roles: Catalog['roles']) =>
    ({ roles, skills: [{ id: 'talk', category: 'core', prerequisites: [] }] }) as unknown as Catalog;
  const needs = { 'genai-literacy': 1, talk: 1, rare: 1, usual: 1 };
  const items = [
    item('look', 600, { 'genai-literacy': 1 }),
    item('rare', 60, { rare: 1 }, undefined, { requires: { base: 1 } }),
    item('base', 60, { base: 1 }),
    item('talk', 60, { talk: 1 }),
    item('usual', 60, { usual: 1 }),
  ];
  const roles = [role('a', needs), role('b', { usual: 1, talk: 1, 'genai-literacy': 1 }), role('c', { usual: 1 })];
  const places = placesOf(catalog(roles), problem(items, needs), items);
  const those = (is: (one: Place) => boolean) => ids(places.filter(is).map((one) => one.item));

  it('a course of ten hours or less that asks for something goes on from others', () => {
    const asks = { requires: { base: 1 } };
    const some = [
      item('base', 60, { base: 1 }),
      item('short', 600, { a: 1 }, undefined, asks),
      item('long', 601, { b: 1 }, undefined, asks),
    ];
    const project = { ...item('made', 60, { c: 1 }, undefined, asks), kind: 'project' as const };
    const found = placesOf(catalog(roles), problem([...some, project], {}), [...some, project]);
    expect(found.map(({ goesOn }) => goesOn)).toEqual([false, true, false, false]);
  });

  it('a short first look orients, a longer one does not', () => {
    expect(those(({ orients }) => orients)).toBe('look');
    const long = [item('look', 601, { 'genai-literacy': 1 })];
    expect(placesOf(catalog(roles), problem(long, needs), long)[0]?.orients).toBe(false);
  });

  it('of three needs that fewest roles ask it is known how many do, general is what only general needs miss', () => {
    expect(places.map(({ askedBy }) => askedBy)).toEqual([2, 1, RARE_FOR_NONE, 2, RARE_FOR_NONE]);
    expect(those(({ isGeneral }) => isGeneral)).toBe('talk');
    expect(places.map(({ opens }) => opens)).toEqual([0, 0, 60, 0, 0]);
    expect(places.map(({ standsOn }) => standsOn)).toEqual([0, 60, 0, 0, 0]);
  });

  it('the heart of a role is the rarest of its deepest core needs, and only a course begins it', () => {
    const deep = { usual: 3, talk: 3, rare: 1 };
    const some = [item('usual', 60, { usual: 1 }), item('talk', 60, { talk: 1 }), item('rare', 60, { rare: 1 })];
    const made = { ...item('made', 60, { talk: 3 }), kind: 'project' as const };
    const found = placesOf(catalog(roles), problem([...some, made], deep), [...some, made]);
    expect(ids(found.filter(({ isHeart }) => isHeart).map((one) => one.item))).toBe('talk');
  });

  it('a tool is a short course on programming that asks for nothing and opens something', () => {
    const skills = ['git', 'ethics'].map((id) => ({ id, category: id === 'git' ? 'programming' : 'tool', prerequisites: [] }));
    const toolOf = (first: Item, asked?: string) => {
      const requires: Record<string, number> = asked === undefined ? {} : { [asked]: 1 };
      const some = [first, item('later', 60, { later: 1 }, undefined, { requires })];
      return placesOf({ roles: [], skills } as unknown as Catalog, problem(some, {}), some)[0]?.isTool;
    };
    expect(toolOf(item('git', 600, { git: 1 }), 'git')).toBe(true);
    expect(toolOf(item('git', 601, { git: 1 }), 'git')).toBe(false);
    expect(toolOf(item('git', 60, { git: 1 }))).toBe(false);
    expect(toolOf(item('git', 60, { git: 1 }, undefined, { requires: { linux: 1 } }), 'git')).toBe(false);
    expect(toolOf({ ...item('git', 60, { git: 1 }), kind: 'project' }, 'git')).toBe(false);
    expect(toolOf(item('ethics', 60, { ethics: 1 }), 'ethics')).toBe(false);
  });

  it('what a step teaches that those before it have taught makes nothing wait for it', () => {
    const skills = ['code', 'models'].map((id) => ({ id, category: 'tool', prerequisites: [] }));
    const code = item('code', 60, { code: 2 });
    const training = item('training', 60, { models: 1, code: 2 }, undefined, { requires: { code: 1 } });
    const later = item('later', 60, { apps: 2 }, undefined, { requires: { code: 1 } });
    const some = [later, training, code];
    const [first] = placesOf({ roles: [], skills } as unknown as Catalog, problem(some, { apps: 2 }), some);
    expect(ids(first?.advised ?? [])).toBe('code');
  });

  it('no smaller project waits for a larger one, and one that needs another goes on from it', () => {
    const skills = ['apis', 'code'].map((id) => ({
      id,
      category: 'tool',
      prerequisites: id === 'apis' ? [{ skill: 'code', level: 1 }] : [],
    }));
    const project = (id: string, teaches: Record<string, number>, requires: Record<string, number> = {}) => ({
      ...item(id, 60, teaches, undefined, { requires }),
      kind: 'project' as const,
    });
    const found = (level: number) => {
      const some = [project('small', { apis: 2 }), project('large', { code: level }), project('next', { done: 1 }, { code: level })];
      return placesOf({ roles: [], skills } as unknown as Catalog, problem(some, { apis: 2, done: 1 }), some);
    };
    expect(ids(found(2)[0]?.advised ?? [])).toBe('large');
    expect(ids(found(3)[0]?.advised ?? [])).toBe('');
    expect(found(3).map(({ goesOnFromProject }) => goesOnFromProject)).toEqual([false, false, true]);
  });

  it('a step of a general skill stays general where the plan was asked to hold it', () => {
    const asked = items.map((one) => (one.id === 'talk' ? item('talk', 60, { talk: 1, 'with-talk': 1 }) : one));
    const [, , , talk] = placesOf(catalog(roles), problem(asked, { ...needs, 'with-talk': 1 }), asked);
    expect(talk?.isGeneral).toBe(true);
  });

  it('a step rests on what precedes the skills it aims at, not on what precedes those it only touches', () => {
    const skills = ['code', 'tests', 'git'].map((id) => ({
      id,
      category: 'tool',
      prerequisites: id === 'tests' ? [{ skill: 'git', level: 1 }] : [],
    }));
    const advisedTo = (teaches: Record<string, number>) => {
      const taken = [item('first', 60, teaches), item('git', 60, { git: 2 })];
      return ids(placesOf({ roles: [], skills } as unknown as Catalog, problem(taken, { code: 2 }), taken)[0]?.advised ?? []);
    };
    expect(advisedTo({ code: 2, tests: 1 })).toBe('');
    expect(advisedTo({ code: 2, tests: 2 })).toBe('git');
    expect(advisedTo({ tests: 1 })).toBe('git');
  });
});
