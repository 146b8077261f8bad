import assert from 'node:assert/strict';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

/** graphql-ws: the protocol graphql-transport-ws. */
export async function checkWebSocket(address, report) {
  const client = (options) => createClient({ url: address.replace(/^http/, 'ws'), webSocketImpl: WebSocket, retryAttempts: 0, ...options });

  await report.check('graphql-ws reads a query with variables as one result', async () => {
    const socket = client();
    const results = [];
    for await (const result of socket.iterate({ query: 'query Region($code: String!) { region(code: $code) { code name } }', variables: { code: '31' } })) {
      results.push(result);
    }
    assert.equal(results.length, 1);
    assert.equal(results[0].data.region.code, '31');
    await socket.dispose();
  });

  await report.check('graphql-ws runs many operations at once on one connection', async () => {
    let connections = 0;
    const socket = client({ lazy: false, on: { connected: () => connections++ } });
    const codes = await Promise.all(['11', '31', '32', '35', '51'].map(async (code) => {
      for await (const result of socket.iterate({ query: `{ region(code: "${code}") { code } }` })) {
        return result.data.region.code;
      }
    }));
    assert.deepEqual(codes, ['11', '31', '32', '35', '51']);
    assert.equal(connections, 1);
    await socket.dispose();
  });

  await report.check('graphql-ws reads the errors of a refused query', async () => {
    const socket = client();
    const errors = await new Promise((resolve) => socket.subscribe({ query: '{ noSuchField }' }, { next: resolve, error: resolve, complete: resolve }));
    assert.match(errors[0].message, /noSuchField/);
    await socket.dispose();
  });

  await report.check('graphql-ws opens a subscription, ends it, and goes on with the connection', async () => {
    const socket = client({ lazy: false });
    const subscription = socket.iterate({ query: 'subscription { datasetPublished { version } }' });
    const waiting = subscription.next();
    await subscription.return();
    assert.equal((await waiting).done, true);
    const { value } = await socket.iterate({ query: '{ dataset { version } }' }).next();
    assert.ok(value.data.dataset.version);
    await socket.dispose();
  });

  await report.check('a page of another origin may not open a WebSocket', async () => {
    const status = await new Promise((resolve, reject) => {
      const socket = new WebSocket(address.replace(/^http/, 'ws'), 'graphql-transport-ws', { origin: 'https://elsewhere.example' });
      socket.on('unexpected-response', (request, response) => {
        resolve(response.statusCode);
        // The connection is ours to close, or it would keep this process alive.
        request.destroy();
      });
      socket.on('open', () => reject(new Error('it opened')));
    });
    assert.equal(status, 403);
  });
}
