import { headingOf } from "../../../../catalogue/fields";
import { Dropdown, DropdownMenuItemType, type IDropdownOption } from "@fluentui/react/lib/Dropdown";
import { ResponsiveMode } from "@fluentui/react/lib/ResponsiveMode";
import { useMemo, useState, type JSX } from "react";
import type { FacetCounts } from "../../../../catalogue/search/facetCounts";
import type { Narrowing } from "../../../../catalogue/search/facets";
import { facets } from "../../../strings/facets";
import { facetStyles } from "./browse.styles";
import { facetOptions } from "./facetOptions";
import { valuesInWords } from "./facetWords";

/** Keys that no facet has as a value: nothing is chosen; and how many values are not listed. */
const ANY = "*";
const MORE = "**";

/** Less than a pane is high: some of it stays in sight beside a long list, to click on to close it. */
const MOST_HEIGHT = 360;

interface FacetChoiceProps extends Narrowing {
  /** How many indicators of the whole catalogue have each value, in the order in which they are offered. */
  readonly whole: FacetCounts;
  /** How many indicators would be found by each value. */
  readonly counts: FacetCounts;
  readonly onChange: (values: readonly string[]) => void;
}

/** A list of a facet's values, of which any number can be ticked; "Any" unticks them all. */
export function FacetChoice({ facet, whole, values, counts, onChange }: FacetChoiceProps): JSX.Element {
  // What is unticked can be ticked again until the list closes: the keyboard is on it.
  const [touched, setTouched] = useState<readonly string[]>([]);
  const options = useMemo(() => {
    const keep = new Set([...values, ...touched]);
    return dropdownOptions(facetOptions(facet, [...whole.keys()], counts, keep));
  }, [counts, facet, touched, values, whole]);
  const isAny = values.length === 0;
  const selectedKeys = useMemo(() => (isAny ? [ANY] : [...values]), [isAny, values]);
  const choose = ({ key, selected = false }: IDropdownOption) => {
    const value = String(key);
    if (value === ANY) return onChange([]);
    const others = values.filter((one) => one !== value);
    setTouched([...touched, value]);
    onChange(selected ? [...others, value] : others);
  };
  return (
    <Dropdown
      multiSelect
      label={headingOf(facet)}
      options={options}
      selectedKeys={selectedKeys}
      dropdownWidth="auto"
      // At its field, where what it finds stays in sight; on a narrow page Fluent would cover the whole pane.
      responsiveMode={ResponsiveMode.large}
      // The list is laid over the pane, outside its landmarks: it is one of its own.
      calloutProps={{ calloutMaxHeight: MOST_HEIGHT, role: "region", ariaLabel: headingOf(facet) }}
      styles={facetStyles}
      onRenderTitle={() => <>{isAny ? facets.any : valuesInWords({ facet, values })}</>}
      onChange={(_, option) => option && choose(option)}
      onDismiss={() => setTouched([])}
    />
  );
}

function dropdownOptions({ options, more }: ReturnType<typeof facetOptions>): IDropdownOption[] {
  return [
    { key: ANY, text: facets.any },
    ...options.map(({ value, text, disabled }) => ({ key: value, text, disabled })),
    ...(more > 0
      ? [{ key: MORE, text: facets.moreValues(more), itemType: DropdownMenuItemType.Header }]
      : []),
  ];
}
