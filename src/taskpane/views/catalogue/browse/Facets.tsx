import { useMemo, type JSX } from "react";
import { facetCounts } from "../../../../catalogue/search/facetCounts";
import { VALUE_FACETS, type Facets as Chosen } from "../../../../catalogue/search/facets";
import type { RankedIndicator } from "../../../../catalogue/searchIndicators";
import { useCatalogue } from "../../../hooks/useCatalogue";
import { useBrowseStyles } from "./browse.styles";
import { FacetChoice } from "./FacetChoice";

interface FacetsProps {
  /** What the search finds before it is narrowed. */
  readonly matching: readonly RankedIndicator[];
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}

const NONE: readonly string[] = [];

/** The ways to narrow the catalogue, each value with how many indicators would be found by it. */
export function Facets({ matching, chosen, onChange }: FacetsProps): JSX.Element {
  const styles = useBrowseStyles();
  const catalogue = useCatalogue();
  const whole = useMemo(() => facetCounts(catalogue.indicators), [catalogue]);
  const indicators = useMemo(() => matching.map(({ indicator }) => indicator), [matching]);
  const counts = useMemo(() => facetCounts(indicators, chosen), [indicators, chosen]);
  return (
    <div className={styles.facets}>
      {VALUE_FACETS.map((facet) => (
        <FacetChoice
          key={facet}
          facet={facet}
          whole={whole[facet]}
          values={chosen[facet] ?? NONE}
          counts={counts[facet]}
          onChange={(values) => onChange({ ...chosen, [facet]: values })}
        />
      ))}
    </div>
  );
}
