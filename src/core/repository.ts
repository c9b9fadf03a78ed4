/**
 * From `repository` in package.json, the one place where the owner fills it in.
 * @returns undefined while it is empty or no address
 */
export function repositoryPage(manifest: unknown): string | undefined {
  const repository = fieldOf(manifest, 'repository');
  const address = typeof repository === 'string' ? repository : fieldOf(repository, 'url');
  const [, page] = typeof address === 'string' ? (/^(?:git\+)?(https:\/\/[\w.-]+\/[\w./-]+?)(?:\.git)?$/.exec(address) ?? []) : [];
  return page;
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
