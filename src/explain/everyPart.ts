import type { Part } from "./part";
import { FURTHER } from "./parts";
import { STATEMENT_PARTS } from "./statements";

/** Fetches all parts of what explains, for who asks of many figures and cannot wait between them. */
export async function everyPart(): Promise<void> {
  const parts: readonly Pick<Part<unknown>, "arrive">[] = [...STATEMENT_PARTS, FURTHER];
  await Promise.all(parts.map((part) => part.arrive()));
}
