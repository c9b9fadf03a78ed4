import type { OwnCourse, Profile } from '../../model/profile.ts';
import { accent, blocksIf, facts, heading, list, muted, table, text, title } from '../build.ts';
import type { Block, Column, Fact, Rich, View } from '../view.ts';
import { count, hours, plural } from '../words/counts.ts';
import { daysText } from '../words/dates.ts';
import { levelText } from '../words/levels.ts';
import { usd } from '../words/money.ts';

/**
 * @param held levels that answers count, with what finished courses teach and other levels imply
 * @param titles of skills, by id
 */
export function profileView(
  profile: Profile | null,
  file: string,
  held: ReadonlyMap<string, number>,
  titles: Readonly<Record<string, string>>,
): View {
  if (profile === null) return emptyView(file);
  const skills = Object.entries({ ...profile.skills, ...Object.fromEntries(held) }).sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = skills.map(([skill, level]) => ({
    skill: { text: [accent(skill)], value: skill },
    title: titles[skill] ?? [muted('not in this catalog')],
    level: { text: [levelText(level), muted(profile.skills[skill] === level ? '' : ' implied')], value: level },
  }));
  return {
    kind: 'profile',
    blocks: [
      title(profile.name ?? 'Your profile', plural(skills.length, 'skill')),
      facts(factsOf(profile, file)),
      ...blocksIf(rows.length > 0, table(COLUMNS, rows)),
      ...blocksIf(profile.done.length + profile.own.length > 0, heading('Finished'), doneList(profile)),
    ],
    next:
      skills.length === 0
        ? ['profile set python=3', 'profile import resume.json', 'quiz']
        : ['match', ...profile.goals.slice(0, 1).map((role) => `gap ${role}`), 'next'],
    csv: { columns: COLUMNS, rows },
    data: { file, profile: recordOf(profile), levels: Object.fromEntries(held) },
  };
}

/** What takes a change back is of use to nobody else. */
const recordOf = ({ journal, ...profile }: Profile) => ({ ...profile, journal: journal.map(({ what, on }) => ({ what, on })) });

const COLUMNS: readonly Column[] = [
  { key: 'skill', title: 'Skill', wrap: false },
  { key: 'title', title: 'Title', least: 12 },
  { key: 'level', title: 'Level', wrap: false },
];

function emptyView(file: string): View {
  return {
    kind: 'profile',
    blocks: [title('No profile yet'), text(['It would be kept in ', accent(file), ', on this machine and nowhere else.'])],
    next: ['profile set python=3 hours-per-week=8', 'profile import resume.json', 'quiz'],
    csv: { columns: COLUMNS, rows: [] },
    data: { file, profile: null, levels: {} },
  };
}

function factsOf(profile: Profile, file: string): Fact[] {
  const { hoursPerWeek, budget, hourWorth, language, goals, plan, otherPlans, interests, pauses } = profile;
  const unset = muted('not set');
  const answers = Object.keys(interests).length;
  return [
    { label: 'File', text: [muted(file)] },
    { label: 'Pace', text: hoursPerWeek === null ? [unset] : `${count(hoursPerWeek)} h a week` },
    { label: 'Budget', text: budget === null ? [unset] : usd(budget) },
    { label: 'An hour', text: hourWorth === null ? [unset] : `worth ${usd(hourWorth)}` },
    { label: 'Language', text: language === null ? [unset] : language },
    { label: 'Goals', text: goals.length === 0 ? [unset] : goals.join(', ') },
    { label: 'Interests', text: answers === 0 ? '' : `${plural(answers, 'answer')} of the quiz` },
    { label: 'Plan', text: plan === null ? [unset] : `${plan.name}, ${count(plan.hours)} h, to be finished on ${plan.finish}` },
    ...(pauses.length === 0 ? [] : [{ label: 'Away', text: pauses.map(({ from, to }) => daysText(from, to)).join(', ') }]),
    ...(otherPlans.length === 0 ? [] : [{ label: 'Other plans', text: otherPlans.map(({ name }) => name).join(', ') }]),
  ];
}

const ownItem = ({ title: name, on, hours: length, certificate }: OwnCourse): Rich => [
  name,
  muted(` ${[on, ...(length === null ? [] : [hours(length)]), ...(certificate ? ['with a certificate'] : [])].join(', ')}`),
];

const doneList = ({ done, own }: Profile): Block => list([...done.map(({ id, on }) => [accent(id), muted(` ${on}`)]), ...own.map(ownItem)]);
