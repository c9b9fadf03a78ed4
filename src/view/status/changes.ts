import type { ChangeReason, PlanChange, PlanDiff } from '../../core/progress/diff.ts';
import { accent, gap, heading, list, muted, note } from '../build.ts';
import type { Block, Rich } from '../view.ts';
import { count, hours } from '../words/counts.ts';

/** A plan compared with an earlier one, each change with its reason. */
export function diffBlocks({ changes, hours: total }: PlanDiff, against: string): Block[] {
  if (changes.length === 0) return [gap, note(`${against}: the same steps.`)];
  return [heading(`${against}: ${signed(total)}`), list(changes.map(changeText))];
}

const signed = (value: number): string => (value === 0 ? 'no hours more or less' : `${value > 0 ? '+' : '−'}${hours(Math.abs(value))}`);

function changeText({ kind, step, hours: change, why }: PlanChange): Rich {
  const verb = { added: 'takes in ', removed: 'leaves out ', hours: 'counts ' }[kind];
  return [`${signed(change)} `, muted(verb), accent(step.id), muted(`: ${reasonText(why)}`)];
}

function reasonText(why: ChangeReason): string {
  switch (why.kind) {
    case 'retired':
      return 'it is retired';
    case 'gone':
      return 'the catalog does not have it any more';
    case 'held':
      return 'you hold what it teaches';
    case 'hours':
      return `its hours are now ${count(why.to)}, not ${count(why.from)}`;
    case 'instead':
      return `instead of ${why.of.join(', ')}`;
    case 'better':
      return why.by.length === 0 ? 'what you hold makes it needless' : `${why.by.join(', ')} does better`;
    case 'teaches':
      return `for ${why.skills.join(', ')}`;
  }
}
