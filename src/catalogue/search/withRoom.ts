/** A row of numbers that is longer than `length`: itself, or one twice as long that begins alike. */
export function withRoom(row: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length < row.length) return row;
  const longer = new Int32Array(Math.max(length + 1, row.length * 2));
  longer.set(row);
  return longer;
}
