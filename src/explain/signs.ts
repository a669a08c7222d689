import type { Made, Operator } from "./figure";

export type Sign = "" | "+" | "−" | "×" | "÷";

const SIGNS: Readonly<Record<Operator, Sign>> = { "+": "+", "-": "−", "*": "×", "/": "÷", "^": "" };

/** With which sign each figure first goes into what is made of them; "" for the first, and where none says it. */
export function signsOf(made: Made, count: number): Sign[] {
  const signs = new Map<number, Sign>();
  const visit = (part: Made, sign: Sign): void => {
    switch (part.is) {
      case "figure":
        if (!signs.has(part.figure)) signs.set(part.figure, signs.size === 0 && sign === "+" ? "" : sign);
        return;
      case "value":
        return;
      case "operation": {
        const isMinus = part.left.is === "value" && part.left.value === 0;
        visit(part.left, sign);
        visit(part.right, isMinus ? "−" : turned(SIGNS[part.operator], sign));
        return;
      }
      case "sum":
        part.of.forEach((one, index) => visit(one, index === 0 ? sign : turned("+", sign)));
        return;
      case "rounded":
      case "written":
      case "size":
        visit(part.of, sign);
        return;
      default:
        part.of.forEach((one) => visit(one, ""));
    }
  };
  visit(made, "");
  return Array.from({ length: count }, (_, figure) => signs.get(figure) ?? "");
}

/** Within what is taken off, plus and minus change places; so do times and by within what divides. */
function turned(sign: Sign, within: Sign): Sign {
  if (within === "−") return sign === "+" ? "−" : sign === "−" ? "+" : sign;
  if (within === "÷") return sign === "×" ? "÷" : sign === "÷" ? "×" : sign;
  return sign;
}
