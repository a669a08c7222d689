import { moneyUnit } from "./moneyUnit";

/** An amount as a cell shows it, with its unit: £202.7m, -£67.6m, (£67.6m), 12.5%. */
export function amountIn(unit: string, text: string): string {
  if (unit === "%") return `${text}%`;
  const { before, after } = moneyUnit(unit);
  const [, opens = "", figure = text, closes = ""] = /^([-−(]?)(.*?)(\)?)$/.exec(text.trim()) ?? [];
  return `${opens}${before}${figure}${after}${closes}`;
}
