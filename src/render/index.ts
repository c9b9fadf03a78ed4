import { recordsOf } from '../view/lists.ts';
import type { View } from '../view/view.ts';
import type { Format, RenderOptions } from './options.ts';

/** Loads formats on demand, and chalk only for colour. */
export async function render(view: View, format: Format, options: RenderOptions): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('./json.ts')).renderJson(view);
    case 'ndjson':
      return (await import('./ndjson.ts')).renderNdjson(recordsOf(view));
    case 'csv':
      return (await import('./csv.ts')).renderCsv(view);
    case 'md':
      return (await import('./markdown.ts')).renderMarkdown(view, options);
    case 'html':
      return (await import('./html/page.ts')).renderHtml(view);
    case 'table': {
      const { renderPage } = await import('./terminal/page.ts');
      return renderPage(view, options, options.color === 0 ? undefined : (await import('./terminal/paint.ts')).paint);
    }
  }
}
