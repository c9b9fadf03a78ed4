import { isatty } from 'node:tty';
import { CareersError } from '../../core/errors.ts';

/** The process ends with the code of the signal. */
export function interrupted(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP'): CareersError {
  return new CareersError('interrupted', 'Cancelled. What was saved is kept.', { details: { signal } });
}

export interface Leaving {
  /** Aborted once the person or the system wants to leave. */
  readonly signal: AbortSignal;
  error(): CareersError;
  leave(by: 'SIGINT' | 'SIGTERM' | 'SIGHUP'): void;
  stop(): void;
}

/** A signal would leave the cursor hidden and the terminal raw; an error lets the prompt clean up. */
export function watchLeaving(input: NodeJS.ReadStream): Leaving {
  const controller = new AbortController();
  let reason = interrupted('SIGINT');
  const leave = (by: 'SIGINT' | 'SIGTERM' | 'SIGHUP') => {
    if (input.isTTY && !isatty(0)) hangUp();
    if (controller.signal.aborted) return;
    reason = interrupted(by);
    controller.abort(reason);
  };
  const handlers = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((name) => [name, () => leave(name)] as const);
  const atEnd = () => leave('SIGINT');
  for (const [name, handler] of handlers) process.on(name, handler);
  input.on('end', atEnd);
  input.on('error', hangUp);
  return {
    signal: controller.signal,
    error: () => reason,
    leave,
    stop() {
      for (const [name, handler] of handlers) process.removeListener(name, handler);
      input.removeListener('end', atEnd);
      input.removeListener('error', hangUp);
      input.pause();
    },
  };
}

/** Ends as if it had never listened: Node aborts in its clean-up if its terminal is gone. Saving is synchronous. */
export function hangUp(): void {
  process.removeAllListeners('SIGHUP');
  process.kill(process.pid, 'SIGHUP');
}
