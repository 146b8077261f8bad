// Compresses what the server sends, once and as well as it goes, beside the files themselves.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const text = /\.(html|js|css|svg|json|txt)$/;
for (const name of readdirSync(dist, { recursive: true }).filter((file) => text.test(file))) {
  const bytes = readFileSync(join(dist, name));
  if (bytes.length < 1024) continue;
  // The best of brotli is slow on the editor's megabytes, for little.
  const quality = bytes.length > 1_000_000 ? 7 : 11;
  writeFileSync(join(dist, `${name}.br`), brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
  writeFileSync(join(dist, `${name}.gz`), gzipSync(bytes, { level: 9 }));
}
