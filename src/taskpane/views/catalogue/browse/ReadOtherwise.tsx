import type { JSX } from "react";
import { searchWords } from "../../../../catalogue/search/searchWords";
import type { Found } from "../../../../catalogue/search/searchCatalogue";
import { catalogueWords } from "../../../strings/catalogue";
import { useCatalogueStyles } from "../catalogue.styles";

interface ReadOtherwiseProps {
  readonly query: string;
  readonly search: Found;
}

/** What of the query was left out, or taken for another word; nothing where it was read as typed. */
export function ReadOtherwise({ query, search }: ReadOtherwiseProps): JSX.Element | null {
  const styles = useCatalogueStyles();
  const { corrections, missing } = search;
  const had = searchWords(query).filter((word) => !missing.includes(word));
  const lines = [
    ...(missing.length > 0 ? [catalogueWords.partly(missing.join(", "), had.join(" "))] : []),
    ...corrections.map(({ typed, taken }) => catalogueWords.corrected(typed, taken)),
  ];
  if (lines.length === 0) return null;
  return <p className={styles.note}>{lines.join(" ")}</p>;
}
