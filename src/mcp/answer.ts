import type { CallToolResult } from '@modelcontextprotocol/server';
import { CareersError } from '../core/errors.ts';
import { briefOf } from './brief.ts';
import { errorWords } from './next-call.ts';
import type { Ask } from './question.ts';
import { adviceInToolWords } from './tool-words.ts';
import type { Tool } from './tools.ts';
import { visible } from './visible.ts';

/** A tool's answer as record and text; an error in our words, with the next call. */
export async function answerOf(tool: Tool, given: unknown, ask: Ask): Promise<CallToolResult> {
  try {
    const { record, notes } = await ask(tool.question(given));
    const answer = visible(isFull(given) ? record : briefOf(tool.output, record, tool.spare, 'detail' in tool.input.shape));
    const said = visible(
      notes
        .map(adviceInToolWords)
        .filter((note) => note !== '')
        .join('\n'),
    );
    const texts = [JSON.stringify(answer), ...(said === '' ? [] : [said])];
    return { structuredContent: answer, content: texts.map((text) => ({ type: 'text', text })) };
  } catch (error) {
    return { isError: true, content: [{ type: 'text', text: visible(sentenceOf(tool, error)) }] };
  }
}

const isFull = (given: unknown): boolean => typeof given === 'object' && given !== null && 'detail' in given && given.detail === 'full';

function sentenceOf(tool: Tool, error: unknown): string {
  if (error instanceof CareersError) return errorWords(tool, error);
  return `This is a bug in genai-careers: ${error instanceof Error ? error.message : String(error)}\nTell the person, who can report it, and ask another question.`;
}
