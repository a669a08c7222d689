import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { Link } from "@fluentui/react/lib/Link";
import copy from "copy-to-clipboard";
import { useEffect, useState, type JSX } from "react";
import { RULES } from "../../../checks/rules";
import { LongWork } from "../../frame/LongWork";
import { ViewArea } from "../../frame/ViewArea";
import { useAnnounce } from "../../hooks/useAnnounce";
import type { Destination } from "../../navigation/destinations";
import { common } from "../../strings/common";
import { checks as words } from "../../strings/checks";
import { useChecksStyles } from "./checks.styles";
import { ChooseSheets } from "./ChooseSheets";
import { dismissalOf } from "./dismissals";
import { FindingList } from "./FindingList";
import { InsertChecks } from "./InsertChecks";
import { HealthView } from "./health/HealthView";
import { LogView } from "./log/LogView";
import { useChecks } from "./useChecks";

interface ChecksViewProps {
  /** What another view asked for: "run" to run the checks at once, or "health"; each asking is an object of its own. */
  readonly asked: Destination;
  readonly onOpen: (destination: Destination) => void;
}

/** What the rules find in the workbook: by grade, then sheet. */
export function ChecksView({ asked, onOpen }: ChecksViewProps): JSX.Element {
  const styles = useChecksStyles();
  const announce = useAnnounce();
  const checks = useChecks();
  const [showsDismissed, setShowsDismissed] = useState(false);
  const [step, setStep] = useState<"insert" | "health" | "log">();
  const { ongoing, isStopped, result, dismissals, run } = checks;
  const [answered, setAnswered] = useState<Destination>();
  if (asked !== answered) {
    setAnswered(asked);
    if (asked.section) setStep(asked.section === "health" ? "health" : undefined);
  }
  useEffect(() => {
    if (asked.section === "run") run();
  }, [asked, run]);
  const findings = result?.findings ?? [];
  const standing = findings.filter((finding) => !dismissalOf(finding, dismissals));
  const dismissed = findings.filter((finding) => dismissalOf(finding, dismissals));
  const clear = RULES.length - new Set(standing.map(({ rule }) => rule)).size;
  const summary = words.summary(RULES.length, clear, standing.length);
  const copyList = async () => {
    const lines = standing.map(
      ({ grade, place, words: said }) => `${words.grades[grade]}\t${place}\t${said}`,
    );
    announce((await copy([summary, ...lines].join("\n"))) ? common.copied : common.notCopied);
  };
  const toChecks = () => setStep(undefined);
  const onExplain = (address: string) => onOpen({ view: "explain", address });
  if (step === "health") return <HealthView onBack={toChecks} />;
  if (step === "log") return <LogView onBack={toChecks} />;
  if (step === "insert")
    return <InsertChecks summary={summary} findings={findings} dismissals={dismissals} onBack={toChecks} />;
  return (
    <ViewArea heading={words.heading}>
      {!result && <p>{words.intro(RULES.length)}</p>}
      {ongoing ? (
        <LongWork
          label={ongoing.label}
          done={ongoing.done && ongoing.done[0] / ongoing.done[1]}
          stop={words.stop}
          onStop={checks.stop}
        />
      ) : (
        <PrimaryButton text={result ? words.again : words.run} onClick={() => run()} />
      )}
      {isStopped && !ongoing && <p>{words.stopped}</p>}
      {result && !ongoing && (
        <>
          <p className={styles.summary}>{summary}</p>
          {standing.length === 0 && <p>{words.clean(RULES.length)}</p>}
          {result.skipped.length > 0 && <ChooseSheets {...result} onRun={run} />}
          <FindingList
            heading={words.ofModels}
            findings={standing.filter(({ isOfModel }) => isOfModel)}
            checks={checks}
            onExplain={onExplain}
          />
          <FindingList
            heading={words.grades.wrong}
            findings={standing.filter(({ grade, isOfModel }) => grade === "wrong" && !isOfModel)}
            checks={checks}
            onExplain={onExplain}
          />
          <FindingList
            heading={words.grades.look}
            findings={standing.filter(({ grade, isOfModel }) => grade === "look" && !isOfModel)}
            checks={checks}
            onExplain={onExplain}
          />
          {dismissed.length > 0 && (
            <p>
              {words.dismissed(dismissed.length)}{" "}
              <Link aria-expanded={showsDismissed} onClick={() => setShowsDismissed(!showsDismissed)}>
                {showsDismissed ? words.hide : words.show}
              </Link>
            </p>
          )}
          {showsDismissed && (
            <FindingList
              heading={words.standing.dismissed}
              findings={dismissed}
              checks={checks}
              onExplain={onExplain}
            />
          )}
          <div className={styles.actions}>
            <DefaultButton text={words.copy} onClick={() => void copyList()} />
            <DefaultButton text={words.insert} onClick={() => setStep("insert")} />
          </div>
        </>
      )}
      <p>
        <Link onClick={() => setStep("health")}>{words.health}</Link>
        {" · "}
        <Link onClick={() => setStep("log")}>{words.log}</Link>
      </p>
    </ViewArea>
  );
}
