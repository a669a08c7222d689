import { PLAIN, type Format } from "../format";
import { invalidArgument } from "../hostError";
import { ModelObject } from "./modelObject";
import type { Range } from "./range";

const COLOURS: ReadonlySet<keyof Format> = new Set(["fillColor", "fontColor"]);

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

  /** @throws HostError InvalidArgument for another type than the property's, or for a colour that is not `#RRGGBB`. */
  protected set(property: keyof Format, value: unknown): void {
    if (typeof value !== typeof PLAIN[property]) throw invalidArgument();
    const isColour = COLOURS.has(property) && typeof value === "string" && value !== "";
    if (isColour && !/^#[0-9a-f]{6}$/i.test(value)) throw invalidArgument();
    const { sheet, box } = this.range;
    sheet.Protection.checkFormat();
    sheet.workbook.store.format(sheet.Id, box, { [property]: isColour ? value.toUpperCase() : value });
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
