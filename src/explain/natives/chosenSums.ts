import type { Node } from "../../formulas/tree";
import { criterionOf } from "../criterion";
import { isNumber, type Figure, type Made } from "../figure";
import type { Reducer } from "../reduce";
import type { Native } from "./natives";
import { howMany } from "./howMany";

/** What is worked out to 0 on the way adds nothing, and is no figure to speak of. */
const isNothing = ({ value, worked }: Figure): boolean => worked === true && value === 0;

const SUMPRODUCT: Native = (reader, args) => {
  const asked = howMany(reader, args);
  if (asked) return asked;
  const areas = args.map((arg) => reader.scope.area(arg)?.flat());
  const [first] = areas;
  if (!first || areas.some((area) => area?.length !== first.length)) return undefined;
  const of = first.flatMap((_, index): Made[] => {
    const factors = areas.flatMap((area) => area?.[index] ?? []);
    // A blank or a text counts as nothing.
    if (!factors.every(({ value }) => isNumber(value))) return [];
    if (factors.some(isNothing)) return [];
    const [product, ...others] = factors.map((factor) => reader.use(factor));
    return product
      ? [others.reduce<Made>((left, right) => ({ is: "operation", operator: "*", left, right }), product)]
      : [];
  });
  return { is: "sum", of };
};

/** The figures of a range beside those that fit. */
const SUMIF: Native = (reader, [range, criterion, added]) =>
  sumWhere(reader, added ?? range, [[range, criterion]]);

const SUMIFS: Native = (reader, [added, ...asked]) => sumWhere(reader, added, pairs(asked));

export const pairs = (asked: readonly Node[]): [Node | undefined, Node | undefined][] =>
  asked.flatMap((range, at) => (at % 2 === 0 ? [[range, asked[at + 1]]] : []));

function sumWhere(
  reader: Reducer,
  added: Node | undefined,
  asked: readonly (readonly [Node | undefined, Node | undefined])[],
): Made | undefined {
  const figures = added && reader.scope.area(added)?.flat();
  const which = figures && fitting(reader, figures.length, asked);
  const of = which
    ?.flatMap((at): readonly Figure[] => figures?.slice(at, at + 1) ?? [])
    .filter(({ value }) => isNumber(value));
  return of && { is: "sum", of: of.map((figure) => reader.use(figure)) };
}

/** At which places of their ranges all that is asked fits; undefined where that cannot be told. */
export function fitting(
  reader: Reducer,
  count: number,
  asked: readonly (readonly [Node | undefined, Node | undefined])[],
): number[] | undefined {
  const answers = asked.map(([range, wanted]) => {
    const among = range && reader.scope.area(range)?.flat();
    const value = reader.value(wanted);
    const criterion = value === undefined ? undefined : criterionOf(value);
    return among?.length === count && criterion ? among.map((one) => criterion.fits(one.value)) : undefined;
  });
  if (!answers.every((one) => one !== undefined)) return undefined;
  return Array.from({ length: count }, (_, at) => at).filter((at) => answers.every((one) => one[at]));
}

const AVERAGE: Native = (reader, args) => {
  const of = reader.numbers(args);
  return of && reader.operation("/", { is: "sum", of }, { is: "value", value: of.length });
};

/** Sums of products, of what fits, and what a sum is on average. */
export const chosenSums: Readonly<Record<string, Native>> = { AVERAGE, SUMPRODUCT, SUMIF, SUMIFS };
