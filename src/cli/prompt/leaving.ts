import { CareersError } from '../../core/errors.ts';

/** Thrown by a prompt that is left; the process ends with the code of the signal. */
export function interrupted(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP'): CareersError {
  return new CareersError('interrupted', 'Cancelled.', { details: { signal } });
}

/** Watches for signals and the end of input. */
export interface Leaving {
  /** Aborted as soon as the person or the system wants to leave. */
  readonly signal: AbortSignal;
  error(): CareersError;
  leave(by: 'SIGINT' | 'SIGTERM' | 'SIGHUP'): void;
  stop(): void;
}

/**
 * A signal would kill the process with the cursor hidden and the terminal raw. As an error it lets the prompt clean up.
 */
export function watchLeaving(input: NodeJS.ReadStream, signals: NodeJS.EventEmitter = process): Leaving {
  const controller = new AbortController();
  let reason = interrupted('SIGINT');
  const leave = (by: 'SIGINT' | 'SIGTERM' | 'SIGHUP') => {
    if (controller.signal.aborted) return;
    reason = interrupted(by);
    controller.abort(reason);
  };
  const handlers = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((name) => [name, () => leave(name)] as const);
  const atEnd = () => leave('SIGINT');
  for (const [name, handler] of handlers) signals.on(name, handler);
  input.on('end', atEnd);
  return {
    signal: controller.signal,
    error: () => reason,
    leave,
    stop() {
      for (const [name, handler] of handlers) signals.removeListener(name, handler);
      input.removeListener('end', atEnd);
      input.pause();
    },
  };
}
