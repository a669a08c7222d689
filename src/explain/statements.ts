import { FAMILIES } from "./families";
import { Part } from "./part";
import { OURS } from "./parts";
import type { Statement } from "./statement";

const families = FAMILIES.map(({ ids, fetch }) => ({
  ids: new Set(ids),
  part: new Part(async () => {
    const [{ STATEMENTS }] = await Promise.all([fetch(), OURS.arrive()]);
    return new Map(STATEMENTS.map((statement) => [statement.id, statement]));
  }),
}));

/** What a function of ours says of its figures; undefined for what is none of ours. */
export const statementOfId = (id: string): Statement | undefined =>
  families
    .find(({ ids }) => ids.has(id))
    ?.part.get()
    .get(id);

/** What the functions of every family say. */
export const STATEMENT_PARTS: readonly Pick<Part<unknown>, "arrive">[] = families.map(({ part }) => part);
