/** What is known of a stream of money. */
export interface Stream {
  /** It must be ring-fenced. */
  readonly ringfenced: boolean;
  /** It is demand-led, bid-based or performance-based. */
  readonly uncertain: boolean;
  /** It is allocated on specific policy criteria. */
  readonly policyCriteria: boolean;
  readonly capital: boolean;
}

export interface Route {
  readonly route: string;
  readonly reason: string;
}

/** What stands side by side for each stream, in this order. */
export const ROUTE_COLUMNS = ["route", "reason"] as const satisfies readonly (keyof Route)[];

interface Rule extends Route {
  readonly applies: (stream: Stream) => boolean;
}

/** The first rule that applies decides. */
const RULES: readonly Rule[] = [
  {
    applies: ({ capital, ringfenced, uncertain }) => capital && (ringfenced || uncertain),
    route: "Capital grant",
    reason: "Capital, and ring-fenced or uncertain",
  },
  {
    applies: ({ capital }) => capital,
    route: "Single Capital Pot",
    reason: "Capital without a ring-fence",
  },
  {
    applies: ({ ringfenced }) => ringfenced,
    route: "Specific grant",
    reason: "Needs a ring-fence",
  },
  {
    applies: ({ uncertain }) => uncertain,
    route: "Specific grant",
    reason: "Allocations are uncertain",
  },
  {
    applies: ({ policyCriteria }) => policyCriteria,
    route: "Area Based Grant",
    reason: "Allocated on specific policy criteria",
  },
];

const OTHERWISE: Route = { route: "Revenue Support Grant", reason: "Can go by general formula" };

/**
 * The funding route that suits a stream of money, and why.
 *
 * Source: LAA slides 2007, lines 142-146; Framework report 2007, paras 68 and 73.
 */
export function route(stream: Stream): Route {
  return RULES.find(({ applies }) => applies(stream)) ?? OTHERWISE;
}
