import assert from 'node:assert/strict';
import { createClient } from 'graphql-sse';

/** graphql-sse in its distinct connections mode. */
export async function checkEventStream(address, report) {
  const client = () => createClient({ url: address, retryAttempts: 0 });

  await report.check('graphql-sse reads a query as a stream of one event', async () => {
    const events = [];
    for await (const event of client().iterate({ query: '{ dataset { version } }' })) {
      events.push(event);
    }
    assert.equal(events.length, 1);
    assert.ok(events[0].data.dataset.version);
  });

  await report.check('graphql-sse reads the errors of a refused query from the stream', async () => {
    const events = [];
    for await (const event of client().iterate({ query: '{ noSuchField }' })) {
      events.push(event);
    }
    assert.equal(events.length, 1);
    assert.match(events[0].errors[0].message, /noSuchField/);
  });

  await report.check('a subscription opens at once and ends with its client', async () => {
    const leaving = new AbortController();
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { datasetPublished { version } }' }),
      signal: leaving.signal,
    });
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type'), /^text\/event-stream/);
    leaving.abort();
  });
}
