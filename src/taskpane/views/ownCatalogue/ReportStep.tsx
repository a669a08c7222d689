import { DefaultButton } from "@fluentui/react/lib/Button";
import { TextField } from "@fluentui/react/lib/TextField";
import { useMemo, type Dispatch, type JSX } from "react";
import type { OwnIndicators } from "../../../catalogue/own/reading/readIndicators";
import { csvFile } from "../../../catalogue/own/writing/csvFile";
import { download } from "../../download";
import { ActionFooter } from "../../frame/ActionFooter";
import { ViewArea } from "../../frame/ViewArea";
import { useWorkbook } from "../../hooks/useWorkbook";
import { common } from "../../strings/common";
import { report as words } from "../../strings/ownCatalogue";
import { InsteadOfFile } from "./InsteadOfFile";
import { useOwnStyles } from "./ownCatalogue.styles";
import type { OwnAction } from "./ownState";
import { ProblemList } from "./ProblemList";
import { reportRows } from "./reportRows";
import { reportSentences } from "./ownWords";

interface ReportStepProps {
  /** The file's. */
  readonly file: string;
  readonly report: OwnIndicators;
  /** What the user calls it. */
  readonly name: string;
  readonly dispatch: Dispatch<OwnAction>;
  readonly onUse: () => void;
  readonly onBack: () => void;
  readonly onCancel: () => void;
}

/** What the file comes to, with every problem by its row. Nothing is taken until the button is pressed. */
export function ReportStep(props: ReportStepProps): JSX.Element {
  const { file, report, name, dispatch, onUse, onBack, onCancel } = props;
  const styles = useOwnStyles();
  const { indicators, problems } = report;
  const workbook = useWorkbook();
  const sentences = useMemo(() => reportSentences(report), [report]);
  const save = () =>
    void csvFile(reportRows(problems)).then((content) => download(words.fileName(name), "csv", content));
  return (
    <ViewArea
      heading={words.heading(file)}
      onBack={onBack}
      footer={
        <ActionFooter
          primary={{ text: words.use(indicators.length), onClick: onUse }}
          notYet={indicators.length === 0 ? words.none : undefined}
          secondary={{ text: common.cancel, onClick: onCancel }}
        />
      }
    >
      <ul className={styles.points}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <TextField
        label={words.name}
        value={name}
        maxLength={60}
        onChange={(_, text = "") => dispatch({ type: "name", name: text })}
      />
      {problems.length > 0 && (
        <>
          <div className={styles.line}>
            <h2 className={styles.group}>{words.problems(problems.length)}</h2>
            {workbook.savesFiles() && <DefaultButton text={words.save} onClick={save} />}
          </div>
          {!workbook.savesFiles() && (
            <InsteadOfFile name={words.fileName(name)} rows={() => reportRows(problems)} />
          )}
          <ProblemList problems={problems} />
        </>
      )}
    </ViewArea>
  );
}
