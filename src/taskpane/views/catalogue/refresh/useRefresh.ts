import { useCallback, useEffect, useMemo, useState } from "react";
import { refreshedText } from "../../../../sheets/indicatorBlocks/refreshedText";
import type { Insertion, RefreshPlan } from "../../../../workbook/plans";
import type { RefusalReason } from "../../../../workbook/refusal";
import { askWorkbook } from "../../../hooks/askWorkbook";
import { useCatalogue } from "../../../hooks/useCatalogue";
import { useWorkbook } from "../../../hooks/useWorkbook";
import { useUndo } from "../../../insert/useUndo";
import { useMessages } from "../../../messages/message";
import { reasonOf } from "../../../messages/reasonOf";
import { useComplain } from "../../../messages/useComplain";
import { refreshWords } from "../../../strings/refresh";

/** How far a refresh is. */
export type Refreshing =
  | { readonly kind: "looking" | "none" }
  | { readonly kind: "refused"; readonly refusal: RefusalReason }
  | { readonly kind: "planned" | "updating" | "updated"; readonly plan: RefreshPlan };

/** A refresh, and what the user can do with it. */
export interface Refresh {
  readonly refreshing: Refreshing;
  /** How many cells are to be changed. */
  readonly accepted: number;
  /** The addresses of the cells that the user leaves as they are. */
  readonly left: ReadonlySet<string>;
  readonly leave: (address: string, isLeft: boolean) => void;
  readonly lookAgain: () => void;
  readonly update: () => void;
}

/** Compares the table under the selection with the catalogue, once it is asked for, and brings it up to date. */
export function useRefresh(): Refresh {
  const workbook = useWorkbook();
  const catalogue = useCatalogue();
  const { show } = useMessages();
  const complain = useComplain();
  const takeBack = useUndo();
  const [refreshing, setRefreshing] = useState<Refreshing>({ kind: "looking" });
  const [leaving, setLeaving] = useState<{ readonly table: string; readonly cells: ReadonlySet<string> }>();
  const [looks, setLooks] = useState(0);
  const lookAgain = useCallback(() => setLooks((count) => count + 1), []);
  const valueOf = useMemo(
    () =>
      refreshedText((code) => {
        const finding = catalogue.find(code);
        return "found" in finding ? finding.found : undefined;
      }),
    [catalogue],
  );

  useEffect(
    () =>
      askWorkbook(
        async () => {
          const table = await workbook.findIndicatorTable();
          return table && workbook.planRefresh(table, valueOf);
        },
        (plan) => setRefreshing(plan ? { kind: "planned", plan } : { kind: "none" }),
        (error) => setRefreshing({ kind: "refused", refusal: reasonOf(error) }),
      ),
    [looks, valueOf, workbook],
  );

  const table = "plan" in refreshing ? refreshing.plan.table.id : "";
  // Of another table nothing has been left yet.
  const left = leaving?.table === table ? leaving.cells : NONE;
  const written = (plan: RefreshPlan, done: Insertion) => {
    setRefreshing({ kind: "updated", plan });
    const lines = [refreshWords.updated(done.cellCount)];
    show({ tone: "success", lines, address: done.address, undo: () => takeBack(done, lookAgain) });
  };
  const update = () => {
    if (refreshing.kind !== "planned") return;
    const plan = { ...refreshing.plan, changes: acceptedOf(refreshing.plan, left) };
    setRefreshing({ kind: "updating", plan });
    workbook
      .refresh(plan)
      .then((done) => written(plan, done))
      .catch((error: unknown) => {
        complain(error);
        lookAgain();
      });
  };
  const leave = (address: string, isLeft: boolean) => {
    const cells = new Set(left);
    if (isLeft) cells.add(address);
    else cells.delete(address);
    setLeaving({ table, cells });
  };
  const accepted = "plan" in refreshing ? acceptedOf(refreshing.plan, left).length : 0;
  return { refreshing, accepted, left, leave, lookAgain, update };
}

const NONE: ReadonlySet<string> = new Set();

const acceptedOf = ({ changes }: RefreshPlan, left: ReadonlySet<string>) =>
  changes.filter(({ address }) => !left.has(address));
