/** A part of what explains, fetched when a formula is met that needs it: most figures need few of them. */
export class Part<Held> {
  private here: { readonly held: Held } | undefined;

  constructor(private readonly fetch: () => Promise<Held>) {}

  /** What it holds. Where it is not here yet, what asks for it stops, and `withParts` begins again once it is. */
  get(): Held {
    if (!this.here) throw new NotHere(this);
    return this.here.held;
  }

  async arrive(): Promise<void> {
    this.here ??= { held: await this.fetch() };
  }
}

class NotHere extends Error {
  constructor(readonly part: Pick<Part<unknown>, "arrive">) {
    super("A part of what explains is not here yet.");
  }
}

/** Undefined where work can be done at once; else what settles when all that it needs has been fetched. */
export function coming(work: () => unknown): Promise<unknown> | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (!(error instanceof NotHere)) throw error;
    return withParts(work);
  }
}

/** Does what may need parts that are not here: each is fetched where it is missed, and the work done again from its start. */
export async function withParts<Result>(work: () => Result): Promise<Result> {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof NotHere)) throw error;
      await error.part.arrive();
    }
  }
}
