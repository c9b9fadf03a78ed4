import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Section } from '../../../../src/core/reading/document.ts';
import { strongest, textFeatures } from '../../../../src/core/reading/likely/features.ts';
import { likelihoodsIn, type Naming, signalsOf } from '../../../../src/core/reading/likely/likelihood.ts';
import { speakersIn } from '../../../../src/core/reading/likely/speaking.ts';
import { isTelling } from '../../../../src/core/reading/likely/telling.ts';
import { weigh } from '../../../../src/core/reading/likely/weigh.ts';
import { wordsOf } from '../../../../src/core/reading/likely/weights.ts';
import { stemsIn, tellingTexts } from '../../../../src/core/reading/likely/words.ts';
import { ReadingModel } from '../../../../src/model/reading-model.ts';
import { blockOf } from '../../../helpers/blocks.ts';

const block = (text: string, section: Section = 'experience', more: Partial<Block> = {}): Block => ({ ...blockOf(text, section), ...more });

const FILLERS = 'abcdefghijklmnopqrstuvwxyzäöüßéèêà'.split('').map((letter) => letter.repeat(6));
const STEMS = ['rota', 'porter', 'taught', ...FILLERS];

/** "rota" and "porter" speak for leading, "taught" for teaching; a letter is worth 0.1. */
const weights = [...STEMS.map((stem) => ({ rota: 'eK', porter: 'ZK', taught: 'Ke' })[stem] ?? 'KK'), 'KK', 'KK'].join('');
const factors = { base: -2, named: 2, firmly: 1, often: 0, doubtful: 0, whole: 0, wholeNamed: 0, strongest: 1, usual: 0, usualNamed: 0 };
const kind = { documents: 1, least: { named: 0.3, told: 0.5 }, factors, usual: [0.1, 0.1] };
const model: ReadingModel = {
  words: STEMS.join(' '),
  rarity: STEMS.map(() => 2),
  skills: { ids: ['leading', 'teaching'], scale: [0.1, 0.1], weights },
  resumes: kind,
  ads: { ...kind, least: { named: 0.3, told: 0.9 } },
  roles: { ids: ['chief'], scale: [0.1], weights: 'K'.repeat(STEMS.length + 2), usual: [0.3] },
};

const unnamed: Naming = { isNamed: false, isFirm: false, isOften: false, isDoubtful: false };
const filler = block(FILLERS.join(' '));
const rota = block('Took the night rota for eleven porters, and nobody left', 'experience', { line: 7 });
const question = (blocks: Block[], more: Partial<Parameters<typeof weigh<{ skill: string }>>[0]> = {}) =>
  weigh<{ skill: string }>({
    model,
    kind: 'resumes',
    blocks: blocks.map((one) => ({ file: 'cv.txt', block: one })),
    named: [],
    namingOf: () => unnamed,
    isSure: () => false,
    isOpen: () => true,
    writer: 'applicant',
    ...more,
  });

describe('words', () => {
  test('words are known by their first letters, whatever their case, and numbers and dates do not count', () => {
    expect(stemsIn('Trained TRAINERS in C++, March 2024 – present')).toEqual(['traine', 'traine', 'in', 'c++']);
    expect(stemsIn('GPT-4 x2')).toEqual(['gpt', 'x0']);
    expect(stemsIn('Presented presentations since May')).toEqual(['presen', 'presen']);
  });

  test('what others say, lists, employers, dates and names of schools do not tell', () => {
    const texts = tellingTexts([
      block('She taught us', 'references'),
      block('Python, SQL', 'skills'),
      block('Acme', 'experience', { kind: 'organisation' }),
      block('2019 – now', 'experience', { kind: 'dates' }),
      block('Experience', 'experience', { kind: 'heading' }),
      block('Rosa Lind', 'top'),
      block('Data Engineer, Acme, Leeds', 'experience', { kind: 'title' }),
      block('BSc Physics, University of Leeds', 'education'),
      rota,
    ]).map(({ text }) => text);
    expect(texts).toEqual(['Data Engineer', 'BSc Physics', rota.text]);
  });

  test('features have length 1, and a word that repeats counts more than one that does not', () => {
    const features = textFeatures(['rota rota porter', 'unknown'], wordsOf(model));
    expect(Math.hypot(...features.values())).toBeCloseTo(1, 12);
    expect((features.get(0) ?? 0) / (features.get(1) ?? 1)).toBeCloseTo(1 + 0.5 * Math.log(2), 12);
    expect(textFeatures(['nothing known'], wordsOf(model)).size).toBe(0);
  });

  test('the five strongest words count, and words against a skill do not', () => {
    const rarity = [1, 1, 1, 1, 1, 1, 1];
    const features = new Map('abcdefg'.split('').map((_, row) => [row, 0.1]));
    expect(strongest(features, rarity, (row) => row - 2)).toBe(4 + 3 + 2 + 1);
    expect(strongest(features, rarity, (row) => row)).toBe(6 + 5 + 4 + 3 + 2);
  });
});

describe('likelihood', () => {
  test('it is the logistic function of what speaks for a skill', () => {
    const likely = likelihoodsIn(model, model.resumes, [rota], () => unnamed);
    // Rarity 2 times 20 and 15 tenths.
    expect(likely.get('leading')).toBeCloseTo(1 / (1 + Math.exp(2 - (2 * 2 + 2 * 1.5))), 9);
    expect(likely.get('teaching')).toBeCloseTo(1 / (1 + Math.exp(2)), 9);
  });

  test('a named skill is likelier, also where nothing else is told', () => {
    const naming = { isNamed: true, isFirm: true, isOften: false, isDoubtful: false };
    expect(likelihoodsIn(model, model.resumes, [], () => naming).get('leading')).toBeCloseTo(1 / (1 + Math.exp(-1)), 9);
  });

  test('signals stand in the order of the factors', () => {
    const signals = signalsOf({ isNamed: true, isFirm: true, isOften: true, isDoubtful: false }, 0.4, 3, 0.5);
    expect(signals).toEqual([1, 1, 1, 1, 0, 0.4, 0.4, 3, expect.closeTo(0, 9), expect.closeTo(0, 9)]);
    expect(signals).toHaveLength(Object.keys(factors).length);
  });

  test('it is a share whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...STEMS), fc.string({ unit: 'binary', maxLength: 200 })), { maxLength: 60 }),
        (texts) => {
          const likely = likelihoodsIn(
            model,
            model.resumes,
            texts.map((text) => block(text)),
            () => unnamed,
          );
          for (const likelihood of likely.values()) expect(likelihood >= 0 && likelihood <= 1).toBe(true);
        },
      ),
    );
  });
});

test('a model whose lists do not belong together is refused', () => {
  expect(ReadingModel.safeParse(model).success).toBe(true);
  expect(ReadingModel.safeParse({ ...model, rarity: [1] }).success).toBe(false);
  expect(ReadingModel.safeParse({ ...model, skills: { ...model.skills, weights: weights.slice(2) } }).success).toBe(false);
  expect(ReadingModel.safeParse({ ...model, skills: { ...model.skills, scale: [] } }).success).toBe(false);
  expect(ReadingModel.safeParse({ ...model, ads: { ...kind, usual: [0.1] } }).success).toBe(false);
});

describe('weighing', () => {
  test('what is told and not named counts, with the line and the words that say most', () => {
    const { told } = question([filler, rota]);
    expect(told).toEqual([
      {
        skill: 'leading',
        likelihood: 0.99,
        evidence: [
          {
            name: 'Took the night rota for eleven porters',
            text: rota.text,
            file: 'cv.txt',
            section: 'experience',
            within: null,
            page: null,
            line: 7,
          },
        ],
      },
    ]);
  });

  test('up to three lines are shown, the strongest first, if they say half of what the first says', () => {
    const lines = ['the rota of a ward', 'porter', 'rota', 'rota and porter', 'aaaaaa bbbbbb cccccc dddddd rota'].map((text) =>
      block(text),
    );
    const [leading] = question([filler, ...lines]).told;
    expect(leading?.evidence.map(({ text }) => text)).toEqual(['rota and porter', 'the rota of a ward', 'rota']);
  });

  test('a likelihood below the least of the kind of document does not count', () => {
    const likely = question([filler, block('Took the rota')]);
    expect(likely.told.map(({ skill }) => skill)).toEqual(['leading']);
    expect(question([filler, block('Took the rota')], { kind: 'ads' }).told).toEqual([]);
  });

  test('what a document denies is not added', () => {
    expect(question([filler, rota], { isOpen: () => false }).told).toEqual([]);
  });

  test('what is named and unlikely is named in passing, if it is not sure', () => {
    const named = [{ skill: 'teaching' }];
    expect(question([filler, rota], { named })).toMatchObject({ kept: [], passing: named });
    expect(question([filler, rota], { named, isSure: () => true })).toMatchObject({
      kept: [{ one: named[0], likelihood: null }],
      passing: [],
    });
  });

  test('a skill that the model does not know counts where it is named', () => {
    const named = [{ skill: 'beekeeping' }];
    expect(question([filler, rota], { named })).toMatchObject({ kept: [{ one: named[0], likelihood: null }], passing: [] });
  });

  test('what is named and as likely as what is told has its likelihood too', () => {
    const named = [{ skill: 'leading' }];
    expect(question([filler, rota], { named }).kept).toEqual([{ one: named[0], likelihood: 0.99 }]);
  });

  test('a note and a catalog without a model tell only what they name', () => {
    const named = [{ skill: 'teaching' }];
    expect(isTelling(model, [rota])).toBe(false);
    expect(isTelling(model, [filler])).toBe(true);
    const kept = [{ one: named[0], likelihood: null }];
    expect(question([rota], { named })).toEqual({ kept, passing: [], told: [] });
    expect(question([filler, rota], { model: null, named })).toEqual({ kept, passing: [], told: [] });
    const gibberish = Array.from({ length: 300 }, (_, at) => `q${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}x`).join(
      ' ',
    );
    expect(isTelling(model, [filler, block(gibberish)])).toBe(false);
  });

  test('no block speaks for a skill of which no word is there', () => {
    expect(speakersIn(model, [filler])('leading')).toEqual([]);
  });
});
