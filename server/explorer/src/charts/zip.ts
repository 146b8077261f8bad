/** An archive of stored files (APPNOTE.TXT 4.3); ours are small, so nothing is compressed. */
export function zip(files: Record<string, string>, type: string): Blob {
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [path, content] = [encoder.encode(name), encoder.encode(text)];
    const facts = [20, 0x0800, 0, 0, dayOne, crc32(content), content.length, content.length, path.length, 0] as const;
    const local = record(0x04034b50, facts, '2222244422');
    directory.push(record(0x02014b50, [20, ...facts, 0, 0, 0, 0, offset], '2222224442222244'), path);
    parts.push(local, path, content);
    offset += local.length + path.length + content.length;
  }
  const count = Object.keys(files).length;
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  return new Blob([...parts, ...directory, record(0x06054b50, [0, 0, count, count, size, offset, 0], '2222442')], { type });
}

/** 1 January 1980, the first day that the format knows: the same table gives the same file. */
const dayOne = 0x21;

/** A signature and numbers, each of as many bytes as its digit in `widths` says, the lowest byte first. */
function record(signature: number, values: readonly number[], widths: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  [signature, ...values].forEach((value, index) => {
    for (let at = 0; at < (index === 0 ? 4 : Number(widths[index - 1])); at++) bytes.push((value >>> (8 * at)) & 0xff);
  });
  return new Uint8Array(bytes);
}

/** The cyclic redundancy check of the format (ISO 3309, reflected polynomial EDB88320). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
