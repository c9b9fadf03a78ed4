import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Context } from '../context.ts';

/** The address is the last word; none is a shell. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** @returns false without a display or a program for addresses */
export function openInBrowser(url: string, { env }: Pick<Context, 'env'>, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  const [program, ...words] = OPENERS[platform] ?? ['xdg-open'];
  const hasDisplay = OPENERS[platform] !== undefined || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
  if (!hasDisplay) return Promise.resolve(false);
  return new Promise((resolve) => {
    const child = spawn(program, [...words, url], { env, stdio: 'ignore', detached: true });
    child.on('error', () => resolve(false));
    child.on('spawn', () => resolve(true));
    child.unref();
  });
}

export const newPageFile = (name: string): string => join(mkdtempSync(join(tmpdir(), 'genai-careers-')), `${name}.html`);

/** @param file an absolute path */
export const openFile = (file: string, context: Pick<Context, 'env'>): Promise<boolean> => openInBrowser(pathToFileURL(file).href, context);
