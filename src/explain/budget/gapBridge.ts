import { itemTable } from "../kinds/itemTable";

const PARTS = ["requirement", "savingsToIdentify", "payAndPrices"];
/** A year has its four steps and its gap. */
const STEPS = 5;

export const gapBridge = itemTable(
  "GAP.BRIDGE",
  "years requirement savingsToIdentify payAndPrices fundingLimit",
  {},
  ({ row }) => {
    const step = (row - 2) % STEPS;
    const year = Math.floor((row - 2) / STEPS) + 1;
    if (row === 1) return PARTS.map((part) => `AT(${part},0)`).join("+") + "-AT(fundingLimit,0)";
    if (step === STEPS - 1) return "UP(5)+UP(4)+UP(3)+UP(2)+UP(1)";
    const part = PARTS[step];
    return part
      ? `AT(${part},${year})-AT(${part},${year - 1})`
      : `AT(fundingLimit,${year - 1})-AT(fundingLimit,${year})`;
  },
);
