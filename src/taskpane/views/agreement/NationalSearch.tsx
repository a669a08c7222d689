import { SearchBox, type ISearchBox } from "@fluentui/react/lib/SearchBox";
import { useMemo, useRef, useState, type JSX } from "react";
import type { Indicator } from "../../../catalogue/indicator";
import type { AgreementClass } from "../../../model/targets/localAreaAgreement";
import { useCatalogue } from "../../hooks/useCatalogue";
import { useAgreementStyles } from "./agreement.styles";
import type { AgreementDraft, NewTarget } from "./agreementDraft";
import { asTarget } from "./asTarget";
import { NationalResults } from "./NationalResults";
import { offeredKeys } from "./offeredKeys";
import { useNationalFound } from "./useNationalFound";

interface NationalSearchProps {
  /** What an indicator that is added becomes. */
  readonly kind: AgreementClass;
  readonly label: string;
  readonly draft: AgreementDraft;
  readonly onAdd: (targets: readonly NewTarget[]) => void;
}

/**
 * Finds indicators of the national set that are not listed yet, by code or words, or several by their codes. Enter adds
 * what can be meant by it alone.
 */
export function NationalSearch({ kind, label, draft, onAdd }: NationalSearchProps): JSX.Element {
  const styles = useAgreementStyles();
  const { find } = useCatalogue();
  const [query, setQuery] = useState("");
  const box = useRef<ISearchBox>(null);
  const offered = useMemo(() => offeredKeys(draft), [draft]);
  const national = useNationalFound(query, offered);
  /** The words stay for the next of what they found; codes are done with, but for those that were not added. */
  const add = (indicators: readonly Indicator[], left: string) => {
    onAdd(indicators.map((indicator) => asTarget(indicator, kind)));
    setQuery(left);
    // The button that was pressed is gone.
    box.current?.focus();
  };
  const enter = () => {
    if (!national || national.found.length === 0) return;
    const { found, unknown } = national;
    const exact = find(query);
    if (unknown) add(found, unknown.join(", "));
    else if ("found" in exact && offered.has(exact.found.key)) add([exact.found], "");
    else if (found.length === 1) add(found, "");
  };
  return (
    <div className={styles.adding}>
      <SearchBox
        componentRef={box}
        ariaLabel={label}
        placeholder={label}
        value={query}
        onChange={(_, text = "") => setQuery(text)}
        onSearch={enter}
      />
      {national && (
        <NationalResults
          national={national}
          onAddOne={(indicator) => add([indicator], national.found.length === 1 ? "" : query)}
          onAddAll={enter}
        />
      )}
    </div>
  );
}
