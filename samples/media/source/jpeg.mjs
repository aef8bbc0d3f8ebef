// Takes everything out of a JPEG that is not needed to show it: colour profiles, camera data, comments.
export function bareJpeg(bytes) {
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    const [marker, length] = [bytes[at + 1], bytes.readUInt16BE(at + 2)];
    const isMetadata = (marker > 0xe0 && marker <= 0xef) || marker === 0xfe;
    if (!isMetadata) kept.push(bytes.subarray(at, at + 2 + length));
    at += 2 + length;
  }
  kept.push(bytes.subarray(at));
  return Buffer.concat(kept);
}
