import { crc32 } from 'node:zlib';

/** Bytes of a value, with a sum over them in front. */
export const sealed = (value: unknown): Uint8Array => sealedBytes(Buffer.from(JSON.stringify(value)));

/** Bytes with a sum over them in front. */
export function sealedBytes(content: Uint8Array): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(content.length + 4);
  bytes.writeUInt32LE(crc32(content), 0);
  bytes.set(content, 4);
  return bytes;
}

/** The value of such bytes; undefined where they are not what was written. */
export function unsealed(bytes: Uint8Array): unknown {
  const json = checked(bytes);
  return json === null ? undefined : JSON.parse(json.toString());
}

/** What was sealed; null where the bytes are not what was written. */
export function checked(bytes: Uint8Array): Buffer | null {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (all.length < 4) return null;
  const json = all.subarray(4);
  return crc32(json) === all.readUInt32LE(0) ? json : null;
}
