import { Dropdown, DropdownMenuItemType, type IDropdownOption } from "@fluentui/react/lib/Dropdown";
import type { JSX } from "react";
import type { Catalogue } from "../../../../catalogue/catalogue";
import { VALUE_FACETS, type Facets as Chosen, type ValueFacet } from "../../../../catalogue/facets";
import { useCatalogue } from "../../../hooks/useCatalogue";
import { strings } from "../../../strings";
import { useBrowseStyles } from "./browse.styles";
import { facetOptions } from "./facetOptions";

/** Keys that no facet has as a value: nothing is chosen; and how many values are not listed. */
const ANY = "*";
const MORE = "**";

interface FacetsProps {
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}

/** Six ways to narrow the catalogue, each value with how many indicators have it. */
export function Facets({ chosen, onChange }: FacetsProps): JSX.Element {
  const styles = useBrowseStyles();
  const catalogue = useCatalogue();
  return (
    <div className={styles.facets}>
      {VALUE_FACETS.map((facet) => (
        <Dropdown
          key={facet}
          label={strings.catalogue.facets[facet]}
          options={optionsOf(catalogue, facet)}
          selectedKey={chosen[facet] ?? ANY}
          dropdownWidth="auto"
          onChange={(_, option) => onChange(narrowed(chosen, facet, option?.key))}
        />
      ))}
    </div>
  );
}

function narrowed(chosen: Chosen, facet: ValueFacet, value: string | number | undefined): Chosen {
  const others = Object.entries(chosen).filter(([name]) => name !== facet);
  return Object.fromEntries(value === ANY ? others : [...others, [facet, value]]);
}

function optionsOf(catalogue: Catalogue, facet: ValueFacet): IDropdownOption[] {
  const { options, more } = facetOptions(catalogue, facet);
  const { any, moreValues } = strings.catalogue;
  return [
    { key: ANY, text: any },
    ...options.map(({ value, text }) => ({ key: value, text })),
    ...(more > 0 ? [{ key: MORE, text: moreValues(more), itemType: DropdownMenuItemType.Header }] : []),
  ];
}
