import { list } from "../kinds/list";
import { isMissing } from "../marks";
import { upTo } from "../statement";

export const aggregate = list("AGGREGATE", "values kind weights per=1000", "Together", (at) => {
  const isOpen = (name: string, place: number) =>
    at.area(name).length > 0 && isMissing(at.list(name)[place] ?? "");
  const counted = upTo(at.list("values").length).filter(
    (place) => !isOpen("values", place) && !isOpen("weights", place),
  );
  const places = counted.join(",");
  switch (at.option("kind")) {
    case "count":
      return `TOTAL(values,${places})`;
    case "rate":
      return `per*TOTAL(values,${places})/TOTAL(weights,${places})`;
    default:
      return `SUM(${counted.map((place) => `AT(values,${place})*AT(weights,${place})`).join(",")})/TOTAL(weights,${places})`;
  }
});
