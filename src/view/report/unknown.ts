import { isFound } from '../../core/plan/answer.ts';
import type { Report } from '../../core/report/report.ts';
import type { Audience } from '../audience.ts';
import { heading, list } from '../build.ts';
import type { Block } from '../view.ts';
import { plural } from '../words/counts.ts';

/** What no figure of the page says. */
export function unknownBlocks({ roles }: Report, { resume }: Audience): Block[] {
  const plans = roles.map(({ plan }) => plan.plan).filter(isFound);
  const prices = plans.reduce((sum, { cost }) => sum + cost.unknown, 0);
  const levels = resume === null ? 'as they were named' : 'read from a document, which may say too much or too little';
  return [
    heading('What this cannot know'),
    list([
      'Whether somebody hires you. The hours lead to the skills, not to an offer: experience, contacts, place and luck are not weighed.',
      `How well you really know a skill. Levels are ${levels}; correct them, and the page changes.`,
      'What you would earn. Pay is what advertisements offered up to August 2025, mostly in the US, before tax, without bonus or shares.',
      'What you would like to do. Fit compares skills alone.',
      'Whether a course suits you and is still there. Hours and prices were seen on the dates of their sources; look at the page before you pay.',
      ...(prices === 0 ? [] : [`What everything costs: nobody states ${plural(prices, 'price')} of these plans, so we assumed it (≈).`]),
    ]),
  ];
}
