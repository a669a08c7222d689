import { ChoiceGroup } from "@fluentui/react/lib/ChoiceGroup";
import type { JSX } from "react";
import { insertWords } from "../strings/insert";
import type { Destination } from "./insertState";

interface DestinationChoiceProps {
  readonly chosen: Destination;
  readonly onChoose: (destination: Destination) => void;
}

const DESTINATIONS = ["cell", "sheet"] as const;

const SIDE_BY_SIDE = { display: "flex", flexWrap: "wrap", columnGap: "16px" };

/** From a cell on, or onto a new sheet. */
export function DestinationChoice({ chosen, onChoose }: DestinationChoiceProps): JSX.Element {
  return (
    <ChoiceGroup
      label={insertWords.destination}
      selectedKey={chosen}
      styles={{ flexContainer: SIDE_BY_SIDE }}
      options={DESTINATIONS.map((key) => ({ key, text: insertWords.destinations[key] }))}
      onChange={(_, option) => onChoose(option?.key === "sheet" ? "sheet" : "cell")}
    />
  );
}
