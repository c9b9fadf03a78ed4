import { kindOf } from '../../core/ad/kind.ts';
import { standingOf } from '../../core/batch/standing.ts';
import { CareersError } from '../../core/errors.ts';
import type { Means } from '../../core/plan/hours-to.ts';
import type { Document } from '../../core/reading/document.ts';
import type { Catalog } from '../../model/catalog.ts';
import { type BatchRecord, batchRecord, failedRecord, type Label } from '../../view/batch/record.ts';
import { notThatKind, ratedFrom, requireFound } from '../resume.ts';

/** What holds for all rows. */
export interface Batch {
  catalog: Catalog;
  means: Means;
}

/** @param open reads the résumé; its error becomes the answer, and only a bug ends the batch */
export async function rowFor({ catalog, means }: Batch, label: Label, open: (name: string) => Promise<Document>): Promise<BatchRecord> {
  const name = label.file ?? `résumé ${label.id ?? label.number}`;
  try {
    const document = await open(name);
    if (kindOf(document) === 'ad') throw notThatKind(name, 'an advertisement', 'a résumé', 'ad');
    const documents = [{ file: name, document }];
    const rated = ratedFrom(catalog, documents);
    requireFound({ documents, rated });
    return batchRecord(label, { document, rated, standing: standingOf(catalog, rated.levels, means) });
  } catch (error) {
    if (!(error instanceof CareersError)) throw error;
    return failedRecord(label, error.message);
  }
}
