import { CellValueType, type ICellData, type ObjectMatrix } from "@univerjs/core";
import { BaseReferenceObject, type BaseValueObject, StringValueObject } from "@univerjs/engine-formula";
import { appliedOnce } from "./appliedOnce";

/** What a reference reads a cell from; 0.25.1 declares the members, but not that one can be replaced. */
interface Reading {
  getCellData: (this: Reading, row: number, column: number) => ICellData | null | undefined;
  getCurrentRuntimeSheetData(): ObjectMatrix<ICellData> | undefined;
  getCurrentRuntimeActiveArrayFormulaCellData(): ObjectMatrix<ICellData> | undefined;
  getCurrentActiveArrayFormulaCellData(): ObjectMatrix<ICellData> | undefined;
}

/** How a text is compared with anything. */
interface Comparing {
  compare: (this: Comparing, other: BaseValueObject, ...how: unknown[]) => BaseValueObject;
}

/** Any formula: a cell that has one is not taken for blank. */
const SOME_FORMULA = '=""';

/**
 * Has what a formula comes to be read as the text it is where that text is empty, as in Excel. Univer 0.25.1 takes such a
 * cell for blank while it is calculated along with what reads it, and as a cell of a block always: a function is then
 * handed a blank cell, or 0, and later the text. A text is compared with a blank cell as with an empty text, whichever stands
 * first; Univer takes the blank for 0 where it stands second. Call before the first workbook is made.
 * @returns whether this call applied it: false once it is in place.
 */
export const patchEmptyTexts = appliedOnce(() => {
  const reading = BaseReferenceObject.prototype as unknown as Reading;
  const read = reading.getCellData;
  reading.getCellData = function (row, column) {
    const cell = read.call(this, row, column);
    if (cell?.v !== "" || cell.t !== CellValueType.STRING) return cell;
    const isResult = [
      this.getCurrentRuntimeSheetData(),
      this.getCurrentRuntimeActiveArrayFormulaCellData(),
      this.getCurrentActiveArrayFormulaCellData(),
    ].some((results) => results?.getValue(row, column) === cell);
    return isResult ? { ...cell, f: SOME_FORMULA } : cell;
  };
  const texts = StringValueObject.prototype as unknown as Comparing;
  const compare = texts.compare;
  texts.compare = function (other, ...how) {
    const isBlank = !other.isArray() && other.isNull();
    return compare.call(this, isBlank ? StringValueObject.create("") : other, ...how);
  };
});
