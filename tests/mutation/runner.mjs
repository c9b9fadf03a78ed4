/**
 * A test runner for Stryker that runs the tests of the core in its own process. Starting vitest anew for every mutant costs two seconds,
 * which for seven thousand mutants is hours. Here every test file is bundled once, with the mutants in it, and for each mutant evaluated
 * afresh, so that nothing remembered under one mutant is seen by the next: some milliseconds, and the tests that kill it.
 *
 * Tests are run the fastest first, up to the first that fails. Of vitest there is what these tests use: describe, test, it, each, expect, afterAll.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import { build } from 'esbuild';

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

/** What the instrumented code reads and counts in. */
globalThis.__stryker__ ??= {};
const stryker = globalThis.__stryker__;

/** A file, because a process that is started again after a timeout must know which tests reach which mutant. */
const REACH = 'reach.json';
/** Only test files and mutants so chosen; see docs/testing.md. */
const FILES = new RegExp(process.env.MUTATION_TESTS ?? '');
const EVERY = Number(process.env.MUTATION_EVERY ?? 1);
/** They would take minutes for each mutant that survives. */
const SLOW = /highs\.test/;
const SLOW_TESTS = /hold for any mix|proven bound|plan for %s [0235689]( |$)/;

/** The tests of one file, from its calls of a vitest that only notes them. */
function notebook() {
  const tests = [];
  const clearUps = [];
  const path = [];
  const test = (name, run) => tests.push({ name: [...path, name].join(' > '), run });
  const describe = (name, run) => {
    path.push(name);
    run();
    path.pop();
  };
  const each = (call) => (rows) => (name, run) => {
    for (const [at, row] of rows.entries()) call(`${name} ${at}`, () => run(...(Array.isArray(row) ? row : [row])));
  };
  test.each = each(test);
  describe.each = each(describe);
  const afterAll = (run) => clearUps.push(run);
  const clearUp = () => {
    for (const run of clearUps) run();
  };
  return { tests, clearUp, vitest: { test, it: test, describe, expect: chai.expect, afterAll } };
}

const evaluated = (name, code, ...parameters) =>
  new Script(`(function(require, module, exports${parameters.map((parameter) => `, ${parameter}`).join('')}) {${code}\n})`, {
    filename: name,
  }).runInThisContext();

/** Stands in for the program in tests/helpers and for the reading of YAML: the catalog is read once and copied for each mutant. */
const shippedAt = (root) => ({
  name: 'shipped',
  setup(bundle) {
    bundle.onResolve({ filter: /helpers\/cli\.ts$|catalog\/read-yaml\.ts$/ }, () => ({ path: 'shipped', namespace: 'shipped' }));
    bundle.onLoad({ filter: /./, namespace: 'shipped' }, () => ({
      contents: `let catalog;
        export const root = ${JSON.stringify(`${root}/`)};
        export const shippedCatalog = () => (catalog ??= shippedCopy());
        export const readData = () => ({ catalog: shippedCatalog() });`,
    }));
    bundle.onLoad({ filter: /tests\/core\/.*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
    }));
  },
});

const options = { bundle: true, write: false, format: 'cjs', platform: 'node', packages: 'external', target: 'node20', logLevel: 'error' };

class CoreRunner {
  static inject = [];
  #require;
  #files = [];
  #catalog = '';
  #reach;

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Only now is the working directory the sandbox with the mutants in it. */
  async init() {
    const root = process.cwd();
    this.#require = createRequire(join(root, 'package.json'));
    const reader = await build({ ...options, entryPoints: [join(root, 'src/catalog/read-yaml.ts')] });
    const module = { exports: {} };
    evaluated('read-yaml', reader.outputFiles[0].text)(this.#require, module, module.exports);
    this.#catalog = JSON.stringify(module.exports.readData(join(root, 'data')).catalog);
    const folder = join(root, 'tests/core');
    const names = readdirSync(folder, { recursive: true }).filter(
      (name) => name.endsWith('.test.ts') && FILES.test(name) && !SLOW.test(name),
    );
    const entryPoints = names.map((name) => join(folder, name));
    const made = await build({ ...options, entryPoints, outdir: join(root, 'bundled'), outbase: root, plugins: [shippedAt(root)] });
    this.#files = made.outputFiles.map(({ path, text }) => ({
      name: relative(join(root, 'bundled'), path),
      evaluate: evaluated(path, text, 'shippedCopy'),
    }));
  }

  /** Evaluates a test file: its modules are new, and so is everything they remember. */
  #load({ name, evaluate }) {
    const { tests, clearUp, vitest } = notebook();
    const module = { exports: {} };
    const require = (id) => (id === 'vitest' ? vitest : this.#require(id));
    evaluate(require, module, module.exports, () => JSON.parse(this.#catalog));
    const wanted = tests.map((test, at) => ({ ...test, id: `${name}#${at}` })).filter((test) => !SLOW_TESTS.test(test.name));
    return { tests: wanted, clearUp };
  }

  async #run({ id, name, run }) {
    const start = performance.now();
    try {
      await run({ annotate() {} });
      return { id, name, status: 0, timeSpentMs: performance.now() - start };
    } catch (error) {
      return { id, name, status: 1, failureMessage: String(error?.message ?? error), timeSpentMs: performance.now() - start };
    }
  }

  /** Runs everything without a mutant, and notes which mutants each file reaches as it is loaded and each test as it is run. */
  async dryRun() {
    Object.assign(stryker, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    const all = { static: {}, perTest: {} };
    const tests = [];
    const loading = {};
    for (const file of this.#files) {
      stryker.currentTestId = undefined;
      stryker.mutantCoverage = { static: {}, perTest: {} };
      const own = this.#load(file);
      for (const id of Object.keys(stryker.mutantCoverage.static)) append(loading, id, file.name);
      for (const test of own.tests) {
        stryker.currentTestId = test.id;
        tests.push(await this.#run(test));
      }
      own.clearUp();
      for (const [id, hits] of Object.entries(stryker.mutantCoverage.static)) all.static[id] = (all.static[id] ?? 0) + hits;
      Object.assign(all.perTest, stryker.mutantCoverage.perTest);
    }
    stryker.currentTestId = undefined;
    const running = {};
    for (const [test, hits] of Object.entries(all.perTest)) for (const id of Object.keys(hits)) append(running, id, test);
    const order = tests.toSorted((a, b) => a.timeSpentMs - b.timeSpentMs).map(({ id }) => id);
    writeFileSync(REACH, JSON.stringify({ loading, running, order }));
    return { status: 'complete', tests, mutantCoverage: all };
  }

  async mutantRun({ activeMutant: { id }, mutantActivation, testFilter, hitLimit }) {
    if (Number(id) % EVERY !== 0) return { status: 'error', errorMessage: 'not in the sample' };
    this.#reach ??= JSON.parse(readFileSync(REACH, 'utf8'));
    const { loading, running, order } = this.#reach;
    const whole = new Set(mutantActivation === 'static' ? loading[id] : []);
    const single = new Set(testFilter ?? running[id]);
    const wanted = order.filter((test) => single.has(test) || whole.has(fileOf(test)));
    Object.assign(stryker, { currentTestId: undefined, hitCount: 0, hitLimit, activeMutant: undefined });
    const tests = await this.#runUntilFailed(wanted, id, mutantActivation === 'static');
    const timeout = determineHitLimitReached(stryker.hitCount, hitLimit);
    Object.assign(stryker, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    return toMutantRunResult(timeout ?? { status: 'complete', tests });
  }

  async #runUntilFailed(wanted, mutant, isStatic) {
    const loaded = new Map();
    const results = await this.#runLoaded(wanted, mutant, isStatic, loaded);
    for (const { clearUp } of loaded.values()) clearUp();
    return results;
  }

  async #runLoaded(wanted, mutant, isStatic, loaded) {
    const results = [];
    for (const id of wanted) {
      const name = fileOf(id);
      if (!loaded.has(name)) {
        stryker.activeMutant = isStatic ? mutant : undefined;
        try {
          loaded.set(name, this.#load(this.#files.find((file) => file.name === name)));
        } catch (error) {
          return [...results, { id: name, name, status: 1, failureMessage: String(error), timeSpentMs: 0 }];
        }
      }
      stryker.activeMutant = mutant;
      const test = loaded.get(name).tests.find((candidate) => candidate.id === id);
      const result =
        test === undefined ? { id, name: id, status: 1, failureMessage: 'not there any more', timeSpentMs: 0 } : await this.#run(test);
      results.push(result);
      if (result.status === 1) break;
    }
    return results;
  }

  async dispose() {}
}

function append(lists, key, item) {
  const list = lists[key];
  if (list === undefined) lists[key] = [item];
  else list.push(item);
}

const fileOf = (test) => test.slice(0, test.lastIndexOf('#'));

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'core', CoreRunner)];
