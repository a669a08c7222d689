import type { Format } from "../../format";
import { formatValue } from "./formatValue";
import { ModelObject } from "../modelObject";
import type { Range } from "./range";

/** A part of a range's format, whose properties are properties of the grid's formatting. */
export abstract class FormatPart extends ModelObject {
  constructor(protected readonly range: Range) {
    super();
  }

  /** What the range's cells share; null if they differ. */
  protected get<Property extends keyof Format>(property: Property): Format[Property] | null {
    const { sheet, box } = this.range.clipped();
    return sheet.workbook.store.readFormat(sheet.Id, box)[property];
  }

  /** @throws HostError InvalidArgument for what the property cannot hold. */
  protected set(property: keyof Format, value: unknown): void {
    const { sheet, box } = this.range;
    const patch = { [property]: formatValue(property, value) };
    sheet.Protection.checkFormat();
    sheet.workbook.store.format(sheet.Id, box, patch);
  }

  /** Gives a class a wire property for each property of the grid's formatting it stands for. */
  static backedBy(properties: Readonly<Record<string, keyof Format>>): void {
    for (const [name, property] of Object.entries(properties)) {
      Object.defineProperty(this.prototype, name, {
        get(this: FormatPart) {
          return this.get(property);
        },
        set(this: FormatPart, value: unknown) {
          this.set(property, value);
        },
      });
    }
  }
}
