import type { TypedDocumentString } from '../generated/operations';
import { type Answer, Refusal, Unreachable } from './answer';
import { dataset } from './dataset.svelte';

const address = '/graphql';
const patience = 30_000;

/** A document that somebody wrote at run time: Explore builds its own. */
export interface Request {
  query: string;
  variables?: unknown;
}

/** Asks once. Throws a Refusal, an Unreachable, or the abort of the signal. */
export async function ask<Data>(request: Request, signal: AbortSignal): Promise<Answer<Data>> {
  const response = await send(request, AbortSignal.any([signal, AbortSignal.timeout(patience)]), signal);
  if (response.status >= 500) throw new Unreachable(`${response.status}`);
  const body = await read<Data>(response, signal);
  const answer = { data: body.data ?? null, errors: body.errors ?? [] };
  if (answer.data === null) throw new Refusal(answer.errors.length > 0 ? answer.errors : [{ message: `HTTP ${response.status}` }]);
  dataset.notice(answer.data);
  return answer;
}

/** The request of a generated document. */
export function requestOf<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Request {
  return { query: document.toString(), variables };
}

async function send(request: Request, signal: AbortSignal, stopped: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
      body: JSON.stringify(request),
      signal,
    });
  } catch (cause) {
    stopped.throwIfAborted();
    throw new Unreachable('no answer', { cause });
  }
}

async function read<Data>(response: Response, stopped: AbortSignal): Promise<Partial<Answer<Data>>> {
  try {
    return (await response.json()) as Partial<Answer<Data>>;
  } catch (cause) {
    stopped.throwIfAborted();
    throw new Unreachable('the answer broke off', { cause });
  }
}
