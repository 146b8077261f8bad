import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { generate } from '@graphql-codegen/cli';

const run = promisify(execFile);
const home = dirname(dirname(fileURLToPath(import.meta.url)));

/** GraphQL Code Generator with the client preset: typed documents that compile, and a manifest of persisted documents. */
export async function checkCodegen(address, report) {
  const folder = await mkdtemp(join(home, 'generated-'));
  try {
    await cp(join(home, 'app'), folder, { recursive: true });

    await report.check('Code Generator makes typed documents from the running server', async () => {
      await generate({
        schema: address,
        documents: [join(folder, '*.ts')],
        silent: true,
        errorsOnly: true,
        generates: {
          [`${folder}/gql/`]: {
            preset: 'client',
            presetConfig: { persistedDocuments: { hashAlgorithm: 'sha256' } },
            config: { scalars: { Long: 'number', Date: 'string', DateTime: 'string', URL: 'string' }, useTypeImports: true },
          },
        },
      }, true);
    });

    await report.check('a program that uses the typed documents compiles under strict rules', async () => {
      try {
        await run(process.execPath, [join(home, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', folder], { cwd: folder });
      } catch (error) {
        throw new Error(`${error.stdout}${error.stderr}`);
      }
    });

    await report.check('the server answers the persisted documents of the manifest by their hash', async () => {
      const manifest = JSON.parse(await readFile(join(folder, 'gql/persisted-documents.json'), 'utf8'));
      const documents = Object.entries(manifest);
      assert.equal(documents.length, 1);
      for (const [id, query] of documents) {
        const sha256Hash = id.replace(/^sha256:/, '');
        const extensions = { persistedQuery: { version: 1, sha256Hash } };
        const variables = { first: 3 };
        assert.deepEqual((await post(address, { query, variables, extensions })).errors, undefined);
        const answer = await post(address, { variables, extensions });
        assert.deepEqual(answer.errors, undefined);
        assert.equal(answer.data.provinces.nodes.length, 3);
        assert.deepEqual(await post(address, { id, variables }), answer);
        assert.deepEqual(await post(address, { documentId: id, variables }), answer);
      }
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function post(address, body) {
  const response = await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  return response.json();
}
