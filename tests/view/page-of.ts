import { renderPage } from '../../src/render/terminal/page.ts';
import type { View } from '../../src/view/view.ts';

/** A view as a page of 100 cells with its sources. */
export const pageOf = (view: View): string => renderPage(view, { width: 100, ascii: false, color: 0, stacked: false, sources: true });
