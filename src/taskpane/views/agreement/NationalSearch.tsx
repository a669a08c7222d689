import { SearchBox, type ISearchBox } from "@fluentui/react/lib/SearchBox";
import { useRef, useState, type JSX } from "react";
import type { Indicator } from "../../../catalogue/indicator";
import type { AgreementClass } from "../../../model/targets/localAreaAgreement";
import { useAnnouncedChange } from "../../hooks/useAnnouncedChange";
import { useCatalogue } from "../../hooks/useCatalogue";
import { adding } from "../../strings/agreement";
import { useAgreementStyles } from "./agreement.styles";
import { asTarget } from "./agreementRows";
import { NationalResults } from "./NationalResults";
import type { TargetList } from "./useTargetList";
import { useNationalFound, type NationalFound } from "./useNationalFound";

interface NationalSearchProps {
  /** What an indicator that is added becomes. */
  readonly kind: AgreementClass;
  readonly label: string;
  readonly lists: TargetList;
}

/**
 * Finds indicators of the national set that are not listed yet, by code or words, or several by their codes. Enter adds
 * what can be meant by it alone.
 */
export function NationalSearch({ kind, label, lists }: NationalSearchProps): JSX.Element {
  const styles = useAgreementStyles();
  const { find } = useCatalogue();
  const [query, setQuery] = useState("");
  const box = useRef<ISearchBox>(null);
  const national = useNationalFound(query, lists.offered);
  useAnnouncedChange(foundInWords(national));
  /** The words stay for the next of what they found; codes are done with, but for those that were not added. */
  const add = (indicators: readonly Indicator[], left: string) => {
    lists.add(indicators.map((indicator) => asTarget(indicator, kind)));
    setQuery(left);
    // The button that was pressed is gone.
    box.current?.focus();
  };
  const enter = () => {
    const exact = find(query);
    if ("found" in exact && lists.offered.has(exact.found.key)) return add([exact.found], "");
    if (!national || national.found.length === 0) return;
    const { found, unknown } = national;
    if (unknown || found.length === 1) add(found, unknown?.join(", ") ?? "");
  };
  return (
    <form
      className={styles.adding}
      onSubmit={(event) => {
        event.preventDefault();
        enter();
      }}
    >
      <SearchBox
        componentRef={box}
        ariaLabel={label}
        placeholder={label}
        value={query}
        onChange={(_, text = "") => setQuery(text)}
      />
      {national && (
        <NationalResults
          national={national}
          onAddOne={(indicator) => add([indicator], national.found.length === 1 ? "" : query)}
          onAddAll={enter}
        />
      )}
    </form>
  );
}

/** What a search came to, for who cannot see it; nothing while there is none. */
function foundInWords(national: NationalFound | undefined): string {
  if (!national) return "";
  const { found, unknown } = national;
  if (!unknown) return adding.foundSome(found.length);
  return found.length > 0 ? adding.addSeveral(found.length) : adding.unknown(unknown.join(", "));
}
