import { repositoryPage } from '../../core/repository.ts';

/** CITATION.cff after the Citation File Format 1.2.0. */
export function citation(manifest: { version: string; description: string; license: string }): string {
  const page = repositoryPage(manifest);
  return [
    'cff-version: 1.2.0',
    'message: If you use figures of this catalog, cite it with its version, and their own source with its date.',
    'type: software',
    'title: genai-careers',
    `abstract: ${JSON.stringify(manifest.description)}`,
    'authors:',
    '  - name: genai-careers contributors',
    `version: ${manifest.version}`,
    `license: ${manifest.license}`,
    ...(page === undefined ? [] : [`repository-code: ${page}`]),
    '',
  ].join('\n');
}
