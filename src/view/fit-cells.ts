import { accent, muted } from './build.ts';
import { timeCell } from './course-cells.ts';
import type { Cell, Span } from './view.ts';

/** A band of one to five as dots. */
export const dots = (band: number): Span[] => [accent('●'.repeat(band)), muted('○'.repeat(5 - band))];

/** Hours of the shortest plan; `?` if unknown. */
export const hoursAway = (hours: number | null): Cell => timeCell({ hours, assumed: false });
