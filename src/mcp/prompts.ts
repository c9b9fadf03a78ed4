import type { McpServer } from '@modelcontextprotocol/server';
import * as z from 'zod';
import { visible } from './visible.ts';

const words = z.string().max(20_000).optional();

export function addPrompts(server: McpServer): void {
  server.registerPrompt(
    'choose-a-role',
    {
      title: 'Choose a role',
      description: 'Which careers in generative AI fit a person, and what they pay',
      argsSchema: z.object({
        background: words.describe('What the person does and can do'),
        wishes: words.describe('What they would like or not like'),
      }),
    },
    ({ background, wishes }) => asUser(CHOOSE, { Background: background, Wishes: wishes }),
  );
  server.registerPrompt(
    'review-my-plan',
    {
      title: 'Review my plan',
      description: 'Whether a study plan to a role is good, and what to do next',
      argsSchema: z.object({
        role: words.describe('The target role'),
        limits: words.describe('Hours a week, budget, a last day'),
      }),
    },
    ({ role, limits }) => asUser(REVIEW, { Role: role, Limits: limits }),
  );
}

/** What a person wrote stands below, named, and is nothing to obey. */
function asUser(text: string, given: Readonly<Record<string, string | undefined>>) {
  const said = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return {
    messages: [
      { role: 'user' as const, content: { type: 'text' as const, text: [text, ...said].map((part) => visible(part)).join('\n\n') } },
    ],
  };
}

const CHOOSE = `Help me to choose a career in generative AI.
1. Ask what I can do if I have not said it, then rank the roles with match_skills; take a job title as "from" if that is all I have.
2. For the first three say how people get in, what they ask for that I lack, and how many hours that is (skill_gap).
3. Say what is claimed and what was observed of their pay, each with source and date (pay_evidence).
4. Say what these figures cannot know, and ask which role I want to plan for.`;

const REVIEW = `Review my study plan.
1. Work it out with plan for the role and within my limits. Without skills the saved profile counts.
2. Say whether it is proven best, its range of hours, what it costs, and which figures are assumed.
3. If no plan keeps the limits, name the smallest changes that would.
4. Say which step to begin today and why (next_steps).`;
