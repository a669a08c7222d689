import { Dropdown, type IDropdownOption } from "@fluentui/react/lib/Dropdown";
import type { JSX } from "react";
import { facetCounts, type Facets as Chosen, type ValueFacet } from "../../../catalogue/facets";
import { indicators } from "../../../catalogue/indicators";
import { strings } from "../../strings";
import { useCatalogueStyles } from "./catalogue.styles";

/** The facets offered, each with the words for its values. */
const OFFERED = {
  set: strings.words.set,
  theme: {},
  polarity: strings.words.polarity,
  status: strings.words.status,
} as const satisfies Partial<Record<ValueFacet, Readonly<Record<string, string>>>>;

export type OfferedFacet = keyof typeof OFFERED;
export const OFFERED_FACETS = Object.keys(OFFERED) as readonly OfferedFacet[];

/** A value that no facet has: nothing is chosen. */
const ANY = "*";

interface FacetsProps {
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}

/** Four ways to narrow the catalogue, each value with how many indicators have it. */
export function Facets({ chosen, onChange }: FacetsProps): JSX.Element {
  const styles = useCatalogueStyles();
  return (
    <div className={styles.facets}>
      {OFFERED_FACETS.map((facet) => (
        <Dropdown
          key={facet}
          label={strings.catalogue[facet]}
          options={optionsOf(facet)}
          selectedKey={chosen[facet] ?? ANY}
          dropdownWidth="auto"
          onChange={(_, option) => onChange(narrowed(chosen, facet, option?.key))}
        />
      ))}
    </div>
  );
}

function narrowed(chosen: Chosen, facet: OfferedFacet, value: string | number | undefined): Chosen {
  const others = Object.entries(chosen).filter(([name]) => name !== facet);
  return Object.fromEntries(value === ANY ? others : [...others, [facet, value]]);
}

function optionsOf(facet: OfferedFacet): IDropdownOption[] {
  const words: Readonly<Record<string, string>> = OFFERED[facet];
  const values = [...facetCounts(indicators(), facet)].map(([value, count]) => ({
    key: value,
    text: strings.catalogue.option(words[value] ?? (value || strings.catalogue.notKnown), count),
  }));
  return [{ key: ANY, text: strings.catalogue.any }, ...values];
}
