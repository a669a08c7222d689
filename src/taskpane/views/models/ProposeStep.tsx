import { DefaultButton } from "@fluentui/react/lib/Button";
import { useCallback, useEffect, useMemo, useState, type JSX } from "react";
import type { OwnCells } from "../../../sheets/ownBlock/ownCells";
import { ViewArea } from "../../frame/ViewArea";
import { useWorkbook } from "../../hooks/useWorkbook";
import { useComplain } from "../../messages/useComplain";
import { proposalWords as words } from "../../strings/models";
import { ownCells } from "../../strings/ownCells";
import { useModelStyles } from "./models.styles";
import { proposalsFor } from "./proposals";

interface ProposeStepProps {
  readonly hidden: boolean;
  readonly onChoose: (id: string, cells: OwnCells) => void;
  readonly onBack?: (() => void) | undefined;
}

/** The user's own block first, and then the models that it may be meant for. Nothing is written. */
export function ProposeStep({ hidden, onChoose, onBack }: ProposeStepProps): JSX.Element {
  const styles = useModelStyles();
  const workbook = useWorkbook();
  const complain = useComplain();
  const [cells, setCells] = useState<OwnCells>();
  const read = useCallback(() => {
    workbook.readBlock().then(setCells).catch(complain);
  }, [complain, workbook]);
  useEffect(read, [read]);
  const isTable = cells !== undefined && cells.values.length > 1 && (cells.values[0]?.length ?? 0) > 1;
  const proposals = useMemo(() => (isTable ? proposalsFor(cells) : []), [cells, isTable]);
  return (
    <ViewArea heading={words.heading} hidden={hidden} onBack={onBack}>
      {isTable ? (
        <>
          <p>{words.read(cells.address, cells.values.length, cells.values[0]?.length ?? 0)}</p>
          <ul className={styles.list}>
            {proposals.map(({ model, found, missing }, place) => (
              <li key={model.id}>
                <button type="button" className={styles.card} onClick={() => onChoose(model.id, cells)}>
                  <span className={styles.title}>{place === 0 ? words.best(model.title) : model.title}</span>{" "}
                  <span className={styles.answers}>{model.answers}</span>{" "}
                  <span className={styles.values}>{words.found(found)}</span>{" "}
                  {missing.length > 0 && <span className={styles.values}>{words.missing(missing)}</span>}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{ownCells.select}</p>
      )}
      <DefaultButton text={isTable ? ownCells.again : ownCells.read} onClick={read} />
    </ViewArea>
  );
}
