import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { useCallback, useMemo, useState, type JSX } from "react";
import { MODELS } from "../../../sheets/models";
import type { LinkingPlan } from "../../../workbook/linking/linkCells";
import { linkingOffers, type LinkingOffer, type TakeToLink } from "../../../workbook/linking/linkingOffers";
import { planLinking } from "../../../workbook/linking/planLinking";
import { ReadSheets } from "../../../workbook/linking/readSheets";
import { ActionFooter } from "../../frame/ActionFooter";
import { ViewArea } from "../../frame/ViewArea";
import { useAnswer } from "../../hooks/useAnswer";
import { useWorkbook } from "../../hooks/useWorkbook";
import { useUndo } from "../../insert/useUndo";
import { useMessages } from "../../messages/message";
import { useComplain } from "../../messages/useComplain";
import { common } from "../../strings/common";
import { linkingWords as words } from "../../strings/linking";
import { usePageStyles } from "../page.styles";
import { LinkChanges } from "./LinkChanges";

interface LinkStepProps {
  readonly sheet: string;
  readonly onLinked: () => void;
  readonly onBack: () => void;
}

/** What a ready model's sheet can follow of the others that are there, each cell as it is and as it would be. */
export function LinkStep({ sheet, onLinked, onBack }: LinkStepProps): JSX.Element {
  const styles = usePageStyles();
  const workbook = useWorkbook();
  const { show } = useMessages();
  const complain = useComplain();
  const takeBack = useUndo();
  const ask = useCallback(() => workbook.readToLink(sheet), [sheet, workbook]);
  const { answer: found, isRefused, askAgain } = useAnswer(ask);
  const [ticked, setTicked] = useState<readonly TakeToLink[]>([]);
  const [isWriting, setWriting] = useState(false);
  const read = useMemo(() => found && new ReadSheets(found.reading), [found]);
  const offers = useMemo(() => {
    const own = found?.ours.find((one) => one.sheet === sheet);
    return found && read && own ? linkingOffers(read, own, found.ours, MODELS) : [];
  }, [found, read, sheet]);
  const planned = read && ticked.length > 0 ? planLinking(read, sheet, ticked) : undefined;
  const plan = typeof planned === "object" ? planned : undefined;
  const fault = typeof planned === "string" ? words.faults[planned] : undefined;
  const isNothing = found && offers.every(({ isCircle, takes }) => !isCircle && takes.length === 0);
  const missing = found ? words.tick : isRefused ? words.refused : words.looking;
  const notYet = isWriting ? words.linking : plan ? undefined : (fault ?? missing);
  const link = (toWrite: LinkingPlan) => {
    setWriting(true);
    workbook
      .linkCells(toWrite)
      .then((done) => {
        onLinked();
        onBack();
        const undo = () => takeBack(done, onLinked);
        show({ tone: "success", lines: [words.linked(done.cellCount)], address: done.address, undo });
      })
      .catch((error: unknown) => {
        complain(error);
        // What was refused may have been planned of cells that are others now.
        setTicked([]);
        askAgain();
      })
      .finally(() => setWriting(false));
  };
  return (
    <ViewArea
      heading={words.heading(sheet)}
      onBack={onBack}
      footer={
        <ActionFooter
          primary={{
            text: plan ? words.button(plan.writes.length) : words.waiting,
            onClick: () => plan && link(plan),
          }}
          notYet={notYet}
          secondary={{ text: common.cancel, onClick: onBack }}
        />
      }
    >
      {found && (isNothing ? <p>{words.nothing}</p> : <p>{words.intro}</p>)}
      {offers.map((offer) => (
        <Offer
          key={offer.source.prefix}
          offer={offer}
          own={sheet}
          ticked={ticked}
          onTick={(take, isTicked) =>
            setTicked((before) => (isTicked ? [...before, take] : before.filter((one) => one !== take)))
          }
        />
      ))}
      {found && found.unread.length > 0 && <p>{words.unread(found.unread.join(", "))}</p>}
      {fault && <p className={styles.title}>{fault}</p>}
      {plan && <LinkChanges plan={plan} />}
    </ViewArea>
  );
}

interface OfferProps {
  readonly offer: LinkingOffer;
  readonly own: string;
  readonly ticked: readonly TakeToLink[];
  readonly onTick: (take: TakeToLink, isTicked: boolean) => void;
}

/** One sheet to follow: what it has, each with a tick of its own. */
function Offer({ offer: { source, isCircle, takes }, own, ticked, onTick }: OfferProps): JSX.Element | null {
  const styles = usePageStyles();
  if (isCircle) return <p>{words.circle(source.sheet, own)}</p>;
  if (takes.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>{words.from(source.sheet)}</h2>
      {takes.map((take) => (
        <Checkbox
          key={take.cells}
          label={words.take(take.label, take.writes.length)}
          checked={ticked.includes(take)}
          onChange={(_, isTicked = false) => onTick(take, isTicked)}
        />
      ))}
    </section>
  );
}
