import { refusalOf, WorkbookRefusal } from "./refusal";

/** Does something; where it is refused what it has done is taken back, and it is said where that failed too. */
export async function allOrNone<Result>(
  work: () => Promise<Result>,
  takeBack: () => Promise<void>,
  refused: (error: unknown) => WorkbookRefusal = refusalOf,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const refusal = refused(error);
    try {
      await takeBack();
    } catch {
      throw new WorkbookRefusal({ kind: "notRestored", because: refusal.reason });
    }
    throw refusal;
  }
}
