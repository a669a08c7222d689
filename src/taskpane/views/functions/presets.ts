import type { JSX } from "react";
import type { Destination } from "../../navigation/destinations";
import { presetWords } from "../../strings/functions";
import { AllocationProof } from "./AllocationProof";
import type { CallAnswer, CellValue } from "../../../workbook/calls/callFunction";

/** A call as it is put together: what each argument holds, and the cells it would fill. */
export interface CallMade {
  readonly args: readonly (readonly (readonly CellValue[])[] | null)[];
  readonly cells: Extract<CallAnswer, { readonly cells: unknown }>["cells"];
}

/** A function that has a button of its own on the ribbon: what it is there for, and the ready model that does more. */
export interface Preset {
  readonly heading: string;
  readonly intro: string;
  readonly model: string;
  readonly leadsTo: Destination;
  /** What shows that the result can be trusted. */
  readonly proof?: (call: CallMade) => JSX.Element | null;
}

const PRESETS: Readonly<Record<string, Preset | undefined>> = {
  ALLOCATE: {
    ...presetWords.ALLOCATE,
    leadsTo: { view: "budget", section: "grants" },
    proof: AllocationProof,
  },
  TRAJECTORY: { ...presetWords.TRAJECTORY, leadsTo: { view: "targets", section: "trajectories" } },
  REINSTATE: { ...presetWords.REINSTATE, leadsTo: { view: "budget", section: "savings-and-growth" } },
};

/** What is more to be said of a function that the ribbon leads to. */
export const presetOf = (id: string): Preset | undefined => PRESETS[id];
