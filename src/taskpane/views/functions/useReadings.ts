import { useEffect, useState } from "react";
import type { ReadRange } from "../../../workbook/selection/readRange";
import { useDelayed } from "../../hooks/useDelayed";
import { useWorkbook } from "../../hooks/useWorkbook";
import { reasonOf } from "../../messages/reasonOf";
import { refusalLines } from "../../messages/refusalLines";

/** A typist's pause, after which the cells typed are read. */
const PAUSE_MS = 250;

/** The cells that are typed, as far as they have been read, and why the others cannot be; each by what was typed. */
export interface ReadArguments {
  readonly readings: ReadonlyMap<string, ReadRange>;
  readonly faults: ReadonlyMap<string, string>;
}

const NONE: ReadArguments = { readings: new Map(), faults: new Map() };

/** Reads the cells that are typed for arguments, each once it stands still. */
export function useReadings(references: readonly string[]): ReadArguments {
  const workbook = useWorkbook();
  const asked = useDelayed([...new Set(references)].sort().join("\n"), PAUSE_MS);
  const [read, setRead] = useState(NONE);
  useEffect(() => {
    let overtaken = false;
    const wanted = asked.split("\n").filter(Boolean);
    const readings = new Map<string, ReadRange>();
    const faults = new Map<string, string>();
    const readOne = async (reference: string) => {
      try {
        readings.set(reference, await workbook.readRange(reference));
      } catch (error) {
        const [happened = "", , remedy = ""] = refusalLines(reasonOf(error));
        faults.set(reference, `${happened} ${remedy}`);
      }
    };
    void Promise.all(wanted.map(readOne)).then(() => !overtaken && setRead({ readings, faults }));
    return () => {
      overtaken = true;
    };
  }, [asked, workbook]);
  return read;
}
