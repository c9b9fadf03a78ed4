import type { Context } from './context.ts';
import type { Globals } from './globals.ts';
import { overlaysInUse } from './overlays.ts';

/** What the options of every command change before an action runs. */
export function prepare(context: Context, globals: Globals): void {
  context.overlays.push(...overlaysInUse(globals, context));
  if (globals.debug === true) context.env = { ...context.env, GENAI_CAREERS_DEBUG: '1' };
}
