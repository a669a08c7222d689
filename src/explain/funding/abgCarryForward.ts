import { yearTable } from "../kinds/yearTable";

export const abgCarryForward = yearTable("ABG.CARRYFORWARD", "allocation spend opening=0", {
  Opening: ({ column }) => (column === 1 ? "opening" : "PRIOR([Closing])"),
  Allocation: "allocation",
  Spend: "spend",
  Closing: "[Opening]+[Allocation]-[Spend]",
});
