import { useEffect, useMemo, useReducer, useState, type JSX } from "react";
import { later } from "../../frame/later";
import { PartOfPane } from "../../frame/PartOfPane";
import { FocusOnArrival } from "../../frame/FocusOnArrival";
import { useAnnounce } from "../../hooks/useAnnounce";
import { useWorkbook } from "../../hooks/useWorkbook";
import { useComplain } from "../../messages/useComplain";
import type { Destination } from "../../navigation/destinations";
import { askAgain } from "./askAgain";
import { explainReducer, NOTHING_EXPLAINED, shownEntry } from "./explainState";
import { FigureStep } from "./FigureStep";

const CompareStep = later(
  () => import(/* webpackChunkName: "explain-compare" */ "./CompareStep"),
  "CompareStep",
);
const explanation = () => import("./explained");
const NoteStep = later(() => import(/* webpackChunkName: "explain-insert" */ "./NoteStep"), "NoteStep");

interface ExplainViewProps {
  /** What a ribbon button, the strip or a message asked for; each asking is an object of its own. */
  readonly asked: Destination;
  readonly onBack?: (() => void) | undefined;
}

/** Where the selected figure comes from, down to its source; with those explained before. */
export function ExplainView({ asked, onBack }: ExplainViewProps): JSX.Element {
  const workbook = useWorkbook();
  const announce = useAnnounce();
  const complain = useComplain();
  const [state, dispatch] = useReducer(explainReducer, NOTHING_EXPLAINED);
  const [reading, setReading] = useState(true);
  const [again, setAgain] = useState(0);
  const entry = shownEntry(state);
  const call = useMemo(() => askAgain(workbook), [workbook]);

  useEffect(() => {
    let isWanted = true;
    setReading(true);
    // What explains comes while the workbook is read.
    Promise.all([workbook.readAround(again === 0 ? asked.address : undefined), explanation()])
      .then(([around, { explained }]) => explained(around, call))
      .then((figure) => isWanted && dispatch({ type: "read", figure }))
      .catch((error: unknown) => isWanted && complain(error))
      .finally(() => isWanted && setReading(false));
    return () => {
      isWanted = false;
    };
  }, [again, asked, call, complain, workbook]);
  const sentence = entry?.explained.sentence;
  useEffect(() => {
    if (sentence) announce(sentence);
  }, [announce, sentence]);

  const toFigure = () => dispatch({ type: "step", step: "figure" });
  if (entry && state.step !== "figure") {
    return (
      <PartOfPane isView>
        <FocusOnArrival.Provider value={true}>
          {state.step === "note" ? (
            <NoteStep entry={entry} onBack={toFigure} />
          ) : (
            <CompareStep entry={entry} entries={state.entries} onBack={toFigure} />
          )}
        </FocusOnArrival.Provider>
      </PartOfPane>
    );
  }
  return (
    <FigureStep
      entry={entry}
      earlier={state.entries.filter(({ id }) => id !== state.shown)}
      reading={reading}
      onAgain={() => setAgain(again + 1)}
      onShow={(id) => dispatch({ type: "show", id })}
      onStep={(step) => dispatch({ type: "step", step })}
      onRead={(address) => {
        if (!entry) return;
        const { id, around: before } = entry;
        Promise.all([workbook.readAround(address, before?.reading), explanation()])
          .then(([around, { explainedFurther }]) =>
            explainedFurther({ ...around, cell: before?.cell ?? around.cell }, call),
          )
          .then((figure) => dispatch({ type: "readMore", id, figure }))
          .catch(complain);
      }}
      onBack={state.trail.length > 0 ? () => dispatch({ type: "back" }) : onBack}
    />
  );
}
