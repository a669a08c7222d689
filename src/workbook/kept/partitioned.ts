/** A name in the browser's storage, kept apart for each place that the host keeps apart. */
export function partitioned(name: string): string {
  return `${Office.context.partitionKey ?? ""}envelope.${name}`;
}
