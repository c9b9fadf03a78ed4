import type { Evidence } from '../../core/reading/evidence.ts';
import { heading, list, muted, note, title } from '../build.ts';
import type { Rich, View } from '../view.ts';
import { levelText } from '../words/levels.ts';
import { type ImportSummary, importSummaryRecord } from './import.ts';
import { DENIALS, reasonText, whereText } from './reading.ts';

/** Every place where a résumé names one skill. */
export function evidenceView(skill: { id: string; title: string }, summary: ImportSummary): View {
  const { mapped, notClaimed, doubtful, hints } = summary.rated;
  const isOf = (one: { skill: string }) => one.skill === skill.id;
  const found = mapped.find(isOf);
  const says = hints.filter(isOf).map((hint) => hint.says);
  const isMany = summary.files.length > 1;
  const item = (one: Evidence): Rich => [`“${one.text}”`, muted(`, ${whereText(one, isMany)}`)];
  const record = importSummaryRecord(summary);
  return {
    kind: 'profile',
    blocks: [
      title(skill.title, found === undefined ? 'not found' : `${levelText(found.level)}: ${reasonText(found)}`),
      list((found?.evidence ?? []).map(item)),
      ...(says.length === 0 ? [] : [note(`It says “${says.join('”, “')}”, which is a hint and no level.`)]),
      ...notClaimed.filter(isOf).flatMap((one) => [heading(`Not counted: ${DENIALS[one.why]}`), list([item(one)])]),
      ...doubtful.filter(isOf).flatMap((one) => [heading(`Doubtful: --level ${skill.id}=2 takes it`), list([item(one)])]),
    ],
    data: {
      skill: skill.id,
      files: record.files,
      format: record.format,
      documents: record.documents,
      mapped: record.mapped.filter(isOf),
      notClaimed: record.notClaimed.filter(isOf),
      doubtful: record.doubtful.filter(isOf),
      hints: record.hints.filter(isOf),
    },
    notes: ['Nothing was saved.'],
  };
}
