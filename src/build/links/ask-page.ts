/** gone: nobody finds it. moved: it leads elsewhere for good. unclear: refused, busy or out of reach; a person has to look. */
export type PageState = 'there' | 'moved' | 'gone' | 'unclear';

export interface Asked {
  state: PageState;
  /** For people: a status, an address or what went wrong. */
  why: string;
}

export type Fetch = (url: string, init: RequestInit) => Promise<Pick<Response, 'status' | 'url'>>;

const GONE = new Set([404, 410]);
const LONGEST_MS = 20_000;

/** Many pages answer no HEAD, so each is asked as a reader would. */
export async function askPage(url: string, fetch: Fetch): Promise<Asked> {
  try {
    const { status, url: reached } = await fetch(url, { redirect: 'follow', signal: AbortSignal.timeout(LONGEST_MS) });
    if (GONE.has(status)) return { state: 'gone', why: `answers ${status}` };
    if (status >= 400) return { state: 'unclear', why: `answers ${status}` };
    return samePage(reached, url) ? { state: 'there', why: '' } : { state: 'moved', why: `leads to ${reached}` };
  } catch (error) {
    return { state: 'unclear', why: error instanceof Error ? error.message : String(error) };
  }
}

/** But for the parts that sites change with each visit. */
function samePage(one: string, other: string): boolean {
  const [a, b] = [new URL(one), new URL(other)];
  const path = ({ pathname }: URL) => pathname.replace(/\/$/, '');
  return a.hostname.replace(/^www\./, '') === b.hostname.replace(/^www\./, '') && path(a) === path(b);
}
