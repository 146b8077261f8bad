/** What the address bar says; the only place where the state of a view is kept. */
class Address {
  private url = $state.raw(new URL(location.href));

  /** The parts of the path: `['region', '11']`. */
  path = $derived(this.url.pathname.split('/').filter(Boolean).map(decodeURIComponent));
  /** The page: the first part; empty for the overview. */
  page = $derived(this.path[0] ?? '');
  /** What stands behind the question mark. */
  parameters = $derived(this.url.searchParams);

  /** One value, or a standard that is not written into the address. */
  get(name: string, standard = ''): string {
    return this.parameters.get(name) ?? standard;
  }

  /** A list of values. */
  list(name: string): string[] {
    return this.get(name).split(',').filter(Boolean);
  }

  /** The address of a page that keeps the language. */
  link(path: string, parameters: Record<string, string> = {}): string {
    const query = new URLSearchParams(parameters);
    const language = this.parameters.get('lang');
    if (language) query.set('lang', language);
    return query.size > 0 ? `${path}?${query}` : path;
  }

  /** The address of this view with other values, at one of its parts; the empty text removes a value. */
  here(values: Record<string, string>, part: string): string {
    const query = new URLSearchParams(this.parameters);
    for (const [name, value] of Object.entries(values)) {
      if (value) query.set(name, value);
      else query.delete(name);
    }
    return `${this.url.pathname}?${query}#${part}`;
  }

  /** Changes values of this view; null or the empty text removes one. */
  set(values: Record<string, string | null>, isStep = false): void {
    const next = new URL(this.url);
    for (const [name, value] of Object.entries(values)) {
      if (value) next.searchParams.set(name, value);
      else next.searchParams.delete(name);
    }
    this.move(next, !isStep);
  }

  /** Goes to another page. */
  go(target: string): void {
    this.move(new URL(target, this.url), false);
  }

  /** Lets links between pages change the address without loading anything anew. Returns what ends it. */
  listen(): () => void {
    const end = new AbortController();
    addEventListener('popstate', () => (this.url = new URL(location.href)), { signal: end.signal });
    document.addEventListener('click', (event) => this.follow(event), { signal: end.signal });
    return () => end.abort();
  }

  private follow(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest<HTMLAnchorElement | SVGAElement>('a[href]');
    if (!link || link.hasAttribute('target') || link.hasAttribute('download')) return;
    const target = new URL(link instanceof SVGAElement ? link.href.baseVal : link.href, this.url);
    if (target.origin !== this.url.origin || !isPage(target.pathname)) return;
    const isSame = target.pathname === this.url.pathname && target.search === this.url.search;
    if (target.hash && isSame) return;
    event.preventDefault();
    this.move(target, false);
    const part = target.hash ? document.getElementById(target.hash.slice(1)) : null;
    if (part) part.scrollIntoView();
    else scrollTo({ top: 0 });
    (part ?? document.querySelector<HTMLElement>('main'))?.focus({ preventScroll: true });
  }

  private move(target: URL, replaces: boolean): void {
    if (target.href === this.url.href) return;
    if (replaces) history.replaceState(null, '', target);
    else history.pushState(null, '', target);
    this.url = target;
  }
}

/** Everything else on this origin is the server's: the API, the health checks, files. */
function isPage(path: string): boolean {
  return path === '/' || /^\/(region|explore|compare|sources|outlook)(\/|$)/.test(path);
}

export const address = new Address();
