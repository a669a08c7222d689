import type { JSX } from "react";
import { useWorkbook } from "../../hooks/useWorkbook";
import { useComplain } from "../../messages/useComplain";
import { RULES } from "../../../checks/rules";
import { useChecksStyles } from "./checks.styles";
import { dismissalOf, type Shown } from "./dismissals";
import { FindingItem } from "./FindingItem";
import type { Checks } from "./useChecks";

export const TITLES = new Map(RULES.map(({ id, title }) => [id, title]));

/** What a sheet's own checks say is read first. */
const ownFirst = ({ rule }: Shown): number => (rule === "check-fails" ? 0 : 1);

interface FindingListProps {
  readonly heading: string;
  readonly findings: readonly Shown[];
  readonly checks: Checks;
  readonly onExplain: (address: string) => void;
}

/** Findings under a heading, sheet by sheet. */
export function FindingList({ heading, findings, checks, onExplain }: FindingListProps): JSX.Element | null {
  const styles = useChecksStyles();
  const workbook = useWorkbook();
  const complain = useComplain();
  if (findings.length === 0) return null;
  const sheets = [...new Set(findings.map(({ sheet }) => sheet))];
  return (
    <section>
      <h2 className={styles.group}>{heading}</h2>
      {sheets.map((sheet) => (
        <div key={sheet}>
          <h3 className={styles.sheet}>{sheet}</h3>
          <ul className={styles.list}>
            {findings
              .filter((finding) => finding.sheet === sheet)
              .sort((one, other) => ownFirst(one) - ownFirst(other))
              .map((finding) => (
                <FindingItem
                  key={`${finding.rule} ${finding.place}`}
                  finding={finding}
                  title={TITLES.get(finding.rule) ?? finding.rule}
                  reason={dismissalOf(finding, checks.dismissals)?.reason}
                  onGo={() => void workbook.selectRange(finding.place).catch(complain)}
                  onExplain={() => onExplain(finding.place)}
                  onDismiss={(reason) => checks.dismiss(finding, reason)}
                  onRestore={() => checks.restore(finding)}
                />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
