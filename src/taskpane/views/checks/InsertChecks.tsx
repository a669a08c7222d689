import { useMemo, type JSX } from "react";
import { RULES } from "../../../checks/rules";
import { checksSheet } from "../../../sheets/checksSheet";
import { ViewArea } from "../../frame/ViewArea";
import { ConfirmTarget } from "../../insert/ConfirmTarget";
import { SheetsFooter } from "../../insert/SheetsFooter";
import { useInsert } from "../../insert/useInsert";
import { checks as words } from "../../strings/checks";
import { dismissalOf, type Dismissal, type Shown } from "./dismissals";
import { TITLES } from "./FindingList";

interface InsertChecksProps {
  readonly summary: string;
  readonly findings: readonly Shown[];
  readonly dismissals: readonly Dismissal[];
  readonly onBack: () => void;
}

/** The sheet that says what was checked, and the button that adds it. */
export function InsertChecks({ summary, findings, dismissals, onBack }: InsertChecksProps): JSX.Element {
  const insertable = useMemo(() => {
    const lines = findings.map((finding) => {
      const reason = dismissalOf(finding, dismissals)?.reason ?? "";
      return {
        standing: words.standing[reason === "" ? finding.grade : "dismissed"],
        rule: TITLES.get(finding.rule) ?? finding.rule,
        place: finding.place,
        words: finding.words,
        reason,
      };
    });
    const rules = RULES.map(
      ({ id, title }) => [title, findings.filter(({ rule }) => rule === id).length] as const,
    );
    return { draft: checksSheet({ summary, day: new Date().toLocaleDateString("en-GB"), lines, rules }) };
  }, [summary, findings, dismissals]);
  const insert = useInsert(insertable);
  return (
    <ViewArea
      heading={words.inserting}
      // A long write is stopped with its own button, which takes it back.
      onBack={insert.writing === undefined ? onBack : undefined}
      footer={<SheetsFooter insert={insert} title={words.inserting} onBack={onBack} />}
    >
      {!insert.done && <p>{words.insertingIntro}</p>}
      <ConfirmTarget insert={insert} />
    </ViewArea>
  );
}
