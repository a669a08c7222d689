import { list } from "../kinds/list";
import { polarityOf } from "../kinds/polarityAt";
import { isMissing } from "../marks";
import { upTo, type At } from "../statement";

export const rank = list("RANK", "values families polarity=higher output=rank", "Place", (at) => {
  const own = at.list("values")[at.along] ?? "";
  if (isMissing(own)) return undefined;
  const family = familyOf(at, at.along);
  const members = upTo(at.list("values").length).filter(
    (place) => familyOf(at, place) === family && !isMissing(at.list("values")[place] ?? ""),
  );
  const way = polarityOf(at.list("polarity")[0] ?? "", "higher") === "lower" ? -1 : 1;
  const better = members.filter((place) => way * (at.number("values", place) - Number(own)) > 1e-9);
  const place = `(1+COUNTED(values,${better.join(",") || "-1"}))`;
  const rule = `${better.length} of ${members.length} in the family are better.`;
  switch (at.option("output")) {
    case "quartile":
      return { is: `ROUNDDOWN(4*(${place}-1)/${members.length},0)+1`, rule };
    case "of":
      return { is: `"${better.length + 1} of ${members.length}"`, rule };
    default:
      return { is: place, rule };
  }
});

/** Families are told apart without regard to capitals and outer spaces; blanks are one. */
const familyOf = (at: At, place: number): string =>
  String(at.figure("families", place)?.value ?? "")
    .trim()
    .toLowerCase();
