import { type AnswerError, Refusal, Unreachable } from './answer';
import { ask, type Request } from './client';
import { dataset } from './dataset.svelte';

const delays = [500, 1_000, 2_000, 4_000, 8_000, 15_000];

/** What a part of a page asks of the server, and how far that has got. */
export class Resource<Data> {
  /** The last answer's data; stays while the next is on its way. */
  data = $state.raw<Data | null>(null);
  /** What went wrong with parts of the answer. */
  partial = $state.raw<AnswerError[]>([]);
  /** Why there is no answer, where the request was refused. */
  refused = $state.raw<AnswerError[]>([]);
  /** Whether an answer is on its way. */
  isLoading = $state(true);
  /** Whether the server does not answer and is asked again and again. */
  isWaiting = $state(false);

  private current = new AbortController();
  private askings = $state(0);

  /** Keeps asking what `request` says, anew whenever something it reads changes. Null asks nothing. */
  constructor(request: () => Request | null) {
    $effect(() => {
      const wanted = request();
      void dataset.readings;
      void this.askings;
      this.current.abort();
      this.current = new AbortController();
      if (wanted) void this.load(wanted, this.current.signal);
      else this.isLoading = false;
      return () => this.current.abort();
    });
  }

  /** Asks the same again. */
  again(): void {
    this.askings += 1;
  }

  private async load(request: Request, signal: AbortSignal): Promise<void> {
    this.isLoading = true;
    for (let attempt = 0; !signal.aborted; attempt++) {
      try {
        const answer = await ask<Data>(request, signal);
        signal.throwIfAborted();
        [this.data, this.partial, this.refused] = [answer.data, answer.errors, []];
        return this.rest();
      } catch (reason) {
        if (signal.aborted) return;
        if (reason instanceof Refusal) {
          [this.data, this.refused] = [null, reason.errors];
          return this.rest();
        }
        if (!(reason instanceof Unreachable)) throw reason;
        this.isWaiting = true;
        await pause(delays[Math.min(attempt, delays.length - 1)] ?? 0, signal);
      }
    }
  }

  private rest(): void {
    this.isLoading = false;
    this.isWaiting = false;
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
