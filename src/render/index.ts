import type { View } from '../view/view.ts';
import type { Format, RenderOptions } from './options.ts';

/** Draws a view as text. Each format is loaded only when it is asked for: JSON needs no drawing. */
export async function render(view: View, format: Format, options: RenderOptions): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('./json.ts')).renderJson(view);
    case 'csv':
      return (await import('./csv.ts')).renderCsv(view);
    case 'md':
      return (await import('./markdown.ts')).renderMarkdown(view, options);
    case 'table':
      return (await import('./terminal/page.ts')).renderPage(view, options);
  }
}
