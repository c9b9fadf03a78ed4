import { kindOf } from '../../core/ad/kind.ts';
import { standingOf } from '../../core/batch/standing.ts';
import { CareersError } from '../../core/errors.ts';
import type { Told } from '../../core/fit/told.ts';
import type { Means } from '../../core/plan/hours-to.ts';
import type { Document } from '../../core/reading/document.ts';
import type { NamedDocument } from '../../core/reading/evidence.ts';
import { heldIn, type Rated } from '../../core/reading/rate.ts';
import { toldBy } from '../../core/reading/told.ts';
import type { Catalog } from '../../model/catalog.ts';
import { type BatchRecord, batchRecord, failedRecord, type Label } from '../../view/batch/record.ts';
import { notThatKind, ratedFrom, requireFound } from '../resume.ts';

/** What holds for all rows. */
export interface Batch {
  catalog: Catalog;
  means: Means;
  /** Numbers in place of names. */
  isAnonymous: boolean;
  /** Called for each résumé read. */
  report?: ((label: Label, read: NamedDocument, rated: Rated, told: Told) => Promise<void>) | undefined;
}

/** @param open reads the résumé; its error becomes the answer; only a bug or an unwritable report ends the batch */
export async function rowFor(batch: Batch, label: Label, open: (name: string) => Promise<Document>): Promise<BatchRecord> {
  const { catalog, means, isAnonymous, report } = batch;
  const name = label.file ?? `résumé ${isAnonymous ? label.number : (label.id ?? label.number)}`;
  const read = await readOne(catalog, name, open);
  if (read instanceof CareersError) return failedRecord(label, read.message);
  const { document, rated } = read;
  const known = { skills: rated.levels, told: toldBy(catalog, [document], heldIn(rated)) };
  await report?.(label, { file: name, document }, rated, known.told);
  return batchRecord(label, { document, rated, standing: standingOf(catalog, known, means) });
}

async function readOne(catalog: Catalog, file: string, open: (name: string) => Promise<Document>) {
  try {
    const document = await open(file);
    if (kindOf(document) === 'ad') throw notThatKind(file, 'an advertisement', 'a résumé', 'ad');
    const documents = [{ file, document }];
    const rated = ratedFrom(catalog, documents);
    requireFound({ documents, rated });
    return { document, rated };
  } catch (error) {
    if (!(error instanceof CareersError)) throw error;
    return error;
  }
}
