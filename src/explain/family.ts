import type { Statement } from "./statement";

/** Functions of one family, and what they say of their figures, which is fetched once it is needed. */
export interface Family {
  readonly ids: readonly string[];
  readonly fetch: () => Promise<{ readonly STATEMENTS: readonly Statement[] }>;
}
