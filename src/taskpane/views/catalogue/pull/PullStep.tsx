import { useMemo, type Dispatch, type JSX } from "react";
import type { Indicator } from "../../../../catalogue/indicator";
import type { Insertion } from "../../../../workbook/plans";
import { useConventions } from "../../../conventions/useConventions";
import { ViewArea } from "../../../frame/ViewArea";
import { useCatalogue } from "../../../hooks/useCatalogue";
import { useWorkbook } from "../../../hooks/useWorkbook";
import { BlockFooter } from "../../../insert/BlockFooter";
import { ConfirmTarget } from "../../../insert/ConfirmTarget";
import { useInsert } from "../../../insert/useInsert";
import { useComplain } from "../../../messages/useComplain";
import { pullWords } from "../../../strings/pull";
import type { CatalogueAction } from "../catalogueState";
import type { PullOptions } from "./pullOptions";
import { pulledAs } from "./pulledAs";
import { PullForm } from "./PullForm";

interface PullStepProps {
  readonly chosen: readonly Indicator[];
  readonly options: PullOptions;
  readonly dispatch: Dispatch<CatalogueAction>;
  readonly onInserted: () => void;
}

/** The head of a target block and the first indicator under it. */
const ROWS_OF_TARGETS = 13;

/** Indicators on their way into the sheet: as what, with what, where, and the button that writes them. */
export function PullStep({ chosen, options, dispatch, onInserted }: PullStepProps): JSX.Element {
  const workbook = useWorkbook();
  const complain = useComplain();
  const { links } = useCatalogue();
  const { amberBand } = useConventions().conventions;
  const pulled = useMemo(
    () => pulledAs(chosen, options, { links, amberBand }),
    [amberBand, chosen, options, links],
  );
  const refreshNext = ({ address }: Insertion) => ({
    text: pullWords.refreshTable,
    onClick: () => {
      workbook
        .selectRange(address)
        .then(() => {
          dispatch({ type: "done" });
          dispatch({ type: "go", step: { kind: "refresh" } });
        })
        .catch(complain);
    },
  });
  const insert = useInsert("insertable" in pulled ? pulled.insertable : undefined, {
    first: "cell",
    onWritten: onInserted,
    ...(options.shape === "table" && { next: refreshNext }),
  });
  const { done, writing } = insert;
  const back = () => dispatch({ type: done ? "done" : "back" });
  // A long write is stopped with its own button, which takes it back.
  const leave = writing === undefined ? back : undefined;
  return (
    <ViewArea
      heading={pullWords.heading(chosen.length)}
      onBack={leave}
      footer={
        <BlockFooter
          insert={insert}
          missing={"why" in pulled ? pullWords.seeAbove : undefined}
          onBack={back}
        />
      }
    >
      {!done && leave && <PullForm chosen={chosen} options={options} pulled={pulled} dispatch={dispatch} />}
      <ConfirmTarget insert={insert} {...(options.shape === "targets" && { rows: ROWS_OF_TARGETS })} />
    </ViewArea>
  );
}
