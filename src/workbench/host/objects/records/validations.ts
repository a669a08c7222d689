import { formatAddress } from "../../../../grid/address";
import { contains, type Box } from "../../../../grid/box";
import { DataValidation } from "./dataValidation";

/** The validation of the cells of a sheet, the one asked for first in front. */
export class Validations {
  private readonly kept = new Map<string, { box: Box; validation: DataValidation }>();

  /** The validation of a box: the same object for the same box. */
  of(box: Box): DataValidation {
    const key = formatAddress(box);
    const kept = this.kept.get(key) ?? {
      box: { ...box },
      validation: new DataValidation(() => this.clear(box)),
    };
    this.kept.set(key, kept);
    return kept.validation;
  }

  /** Every rule, and the cells it is for. */
  all(): { box: Box; rule: unknown }[] {
    return [...this.kept.values()].flatMap(({ box, validation }) => {
      const rule = validation.value("Rule");
      return rule === null ? [] : [{ box, rule }];
    });
  }

  /** Takes away every rule that is for these cells alone. */
  private clear(box: Box): void {
    for (const kept of this.kept.values()) if (contains(box, kept.box)) kept.validation.values.clear();
  }

  /** The rule for a cell; null where it may hold anything. */
  ruleAt(cell: Box): unknown {
    const rules = [...this.kept.values()]
      .filter(({ box }) => contains(box, cell))
      .map(({ validation }) => validation.value("Rule"))
      .filter((rule) => rule !== null);
    return rules.at(-1) ?? null;
  }
}
