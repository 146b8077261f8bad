import { ask } from './client';

const query = 'query DatasetVersion { dataset { version publishedAt } }';
const interval = 60_000;

/** Which data version the page shows, and whether the server has a newer one by now. */
class Dataset {
  /** The version of what is on the page; null until the first answer. */
  shown = $state<string | null>(null);
  /** The version of the latest answer. */
  latest = $state<string | null>(null);
  /** Counts up whenever everything is to be read anew. */
  readings = $state(0);
  /** Whether the page mixes, or would mix, two versions. */
  isNewer = $derived(this.shown !== null && this.latest !== null && this.shown !== this.latest);

  /** Every answer says which version it was read from. */
  notice(data: unknown): void {
    const version = versionOf(data);
    if (version === null) return;
    this.shown ??= version;
    this.latest = version;
  }

  /** Reads everything from the newest version. */
  renew(): void {
    this.shown = this.latest;
    this.readings += 1;
  }

  /** Looks for a newer version now and then while somebody looks at the page. Returns what ends it. */
  watch(): () => void {
    const end = new AbortController();
    const look = () => {
      if (document.visibilityState === 'visible' && this.shown !== null) ask({ query }, end.signal).catch(ignoreUntilNextLook);
    };
    const timer = setInterval(look, interval);
    document.addEventListener('visibilitychange', look, { signal: end.signal });
    return () => {
      clearInterval(timer);
      end.abort();
    };
  }
}

/** A server that is away for one look is asked again at the next; what the page shows stays true. */
function ignoreUntilNextLook(): void {}

function versionOf(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('dataset' in data)) return null;
  const { dataset: read } = data as { dataset: { version?: unknown } | null };
  return typeof read?.version === 'string' ? read.version : null;
}

export const dataset = new Dataset();
