import { figuresIn } from "../figure";
import type { Native } from "./natives";

const ABS: Native = (reader, [first]) => {
  const of = first && reader.made(first);
  return of && { is: "size", of };
};

const SQRT: Native = (reader, [first]) =>
  reader.operation("^", first && reader.made(first), { is: "value", value: 0.5 });

const SIGN: Native = (reader, [first]) => {
  const of = reader.number(first);
  return of === undefined ? undefined : { is: "value", value: Math.sign(of) };
};

/** What is left over of a division. */
const MOD: Native = (reader, [first, second]) => {
  const [of, by] = [reader.number(first), reader.number(second)];
  if (of === undefined || !by || !first) return undefined;
  const aside = reader.aside();
  const made = aside.made(first);
  const cells = made ? figuresIn(made).flatMap((at) => aside.figures[at]?.cells ?? []) : [];
  return reader.use({
    value: of - by * Math.floor(of / by),
    words: `left over by ${by}`,
    cells,
    worked: true,
  });
};

/** Functions that make another number of one, and do not round it. */
export const partsOfNumbers: Readonly<Record<string, Native>> = { ABS, MOD, SIGN, SQRT };
