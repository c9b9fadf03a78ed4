import { indexOf } from '../core/catalog-index.ts';
import type { PlanAnswer } from '../core/plan/answer.ts';
import type { PlanQuery } from '../core/plan/query.ts';
import type { Catalog } from '../model/catalog.ts';
import { courseSources } from './course-parts.ts';
import { asOfText } from './dates.ts';
import { accent, footnotesOf, muted, plural, sourcesOf, strong } from './parts.ts';
import { checklistOf, reasonTable, stepsCsv, timelineOf } from './plan-steps.ts';
import { assumptionsOf, basisText, changeText, proofText, robustText, sizeText, swapSteps, swapText, uncoveredText } from './plan-words.ts';
import type { Block, Rich, View } from './view.ts';

/** A plan drawn to scale, with why each step is in it and what would change it. */
export function planView(catalog: Catalog, answer: PlanAnswer, query: PlanQuery): View {
  const sources = sourcesOf(catalog, sourceIds(catalog, answer));
  const assumptions = assumptionsOf(catalog, answer);
  const title = titleOf(catalog, answer, query);
  const hasSteps = answer.steps.length > 0;
  const opening: Block[] = [title, ...(hasSteps ? [summary(answer)] : noSteps(answer))];
  const ending: Block[] = [...(hasSteps ? [facts(answer, assumptions)] : []), ...uncoveredBlocks(answer)];
  return {
    kind: 'plan',
    get blocks(): Block[] {
      return [
        ...opening,
        ...(hasSteps
          ? [
              timelineOf(catalog, answer),
              { kind: 'heading' as const, text: 'Why each step' },
              { kind: 'table' as const, table: reasonTable(answer) },
            ]
          : []),
        ...ending,
      ];
    },
    get markdown(): Block[] {
      return [...opening, ...(hasSteps ? [checklistOf(catalog, answer)] : []), ...ending];
    },
    ...(hasSteps ? { provenance: [PROVENANCE] } : {}),
    footnotes: footnotesOf(sources),
    next: nextCommands(answer, query),
    get csv() {
      return stepsCsv(catalog, answer);
    },
    get data() {
      return { ...answer, assumptions, sources };
    },
  };
}

const PROVENANCE =
  'Hours and prices as providers or public lists state them, see courses <id>. ≈: assumed by us. Opens: numbers of the steps that wait for it.';

function titleOf(catalog: Catalog, answer: PlanAnswer, query: PlanQuery): Block {
  const role = indexOf(catalog).role.get(answer.role)?.title ?? answer.role;
  const known = [...query.have].filter(([, level]) => level > 0).length;
  const from =
    known === 0 && query.finished.length === 0
      ? 'nothing'
      : known === 0
        ? plural(query.finished.length, 'finished step')
        : plural(known, 'known skill');
  return { kind: 'title', text: `${role} from ${from}`, aside: [accent(answer.role)] };
}

function summary(answer: PlanAnswer): Block {
  const dates = `${asOfText(answer.start)} to ${asOfText(answer.finish)}`;
  return {
    kind: 'text',
    text: [strong(sizeText(answer)), muted(`  ${dates}. `), `${proofText(answer)}. `, muted(`${basisText(answer)}.`)],
  };
}

function noSteps(answer: PlanAnswer): Block[] {
  if (answer.status === 'optimal') return [{ kind: 'text', text: 'Nothing is left to learn for it that the catalog teaches.' }];
  if (answer.status === 'unknown') return [{ kind: 'text', text: 'No plan was found in the time, and none was ruled out.' }];
  const ways = answer.changes.map(changeText);
  return [
    { kind: 'text', text: [{ text: 'No plan keeps these limits', tone: 'warn' }, ': proven, by looking at every one that could.'] },
    ...(ways.length === 0
      ? [{ kind: 'text' as const, text: 'No single change is enough; give way in two places.' }]
      : [
          { kind: 'heading' as const, text: ways.length === 1 ? 'What would make it possible' : 'Any one of these would make it possible' },
          { kind: 'list' as const, marker: 'dash' as const, items: ways },
        ]),
  ];
}

function facts(answer: PlanAnswer, assumptions: readonly string[]): Block {
  const lines: { label: string; text: Rich }[] = [];
  if (answer.cheaper !== null)
    lines.push({ label: 'Cheapest', text: [strong(swapText(answer.cheaper)), `: ${swapSteps(answer.cheaper)}`] });
  if (answer.shorter !== null)
    lines.push({ label: 'Shortest', text: [strong(swapText(answer.shorter)), `: ${swapSteps(answer.shorter)}`] });
  lines.push({ label: 'If longer', text: robustText(answer) });
  lines.push({ label: 'Assumes', text: assumptions.join(' ') });
  return { kind: 'facts', facts: lines };
}

function uncoveredBlocks({ uncovered }: PlanAnswer): Block[] {
  if (uncovered.length === 0) return [];
  return [
    { kind: 'heading', text: `${plural(uncovered.length, 'need')} not wholly covered` },
    { kind: 'list', items: uncovered.map(uncoveredText) },
  ];
}

function nextCommands(answer: PlanAnswer, query: PlanQuery): string[] {
  const { role, steps, cheaper, changes } = answer;
  if (steps.length === 0) return [changes.length > 0 ? `plan ${role} ${flagOf(changes[0])}` : `gap ${role}`, `show ${role}`];
  const skills = [...query.have].map(([skill, level]) => ` --skill ${skill}=${level}`).join('');
  return [
    `plan ${role}${skills} --save`,
    `plan ${role}${skills} -f ics -o ${role}.ics`,
    ...(cheaper === null ? [] : [`plan ${role}${skills} --optimise cost`]),
  ];
}

function flagOf(change: PlanAnswer['changes'][number] | undefined): string {
  if (change?.kind === 'hours-per-week') return `--hours-per-week ${change.to}`;
  if (change?.kind === 'weeks') return `--weeks ${change.to}`;
  return change?.kind === 'budget' ? `--budget ${change.to}` : '';
}

function sourceIds(catalog: Catalog, answer: PlanAnswer): string[] {
  const index = indexOf(catalog);
  return answer.steps.flatMap((step) => {
    const course = step.kind === 'course' ? index.course.get(step.course) : undefined;
    const project = step.kind === 'project' ? index.project.get(step.course) : undefined;
    return [...(course === undefined ? [] : courseSources(catalog, course)), ...(project === undefined ? [] : [project.hours.source])];
  });
}

/** The sentence an infeasible plan ends with on stderr. */
export function infeasibleSentence({ changes }: PlanAnswer): string {
  const [first] = changes;
  return first === undefined ? 'No plan keeps these limits.' : `No plan keeps these limits. What would do: ${changeText(first)}.`;
}
