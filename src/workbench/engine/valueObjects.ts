import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { type CellError, isCellError } from "../host/errors";
import { type EngineArgument, type EngineValue, isFailure } from "./coerce";

/** Univer's names for errors, where they are not Excel's. */
const EXCEL_NAMES: Readonly<Record<string, CellError>> = {
  // Univer has no error for "being calculated elsewhere", and none of this text can come from a formula by itself.
  [ErrorType.CONNECT]: "#BUSY!",
  [ErrorType.CYCLE]: "#VALUE!",
  [ErrorType.ERROR]: "#VALUE!",
};

/** The error as Excel spells it; null for what is no error. */
export function excelError(value: unknown): CellError | null {
  if (isCellError(value)) return value;
  return typeof value === "string" ? (EXCEL_NAMES[value] ?? null) : null;
}

const engineError = (error: CellError): ErrorType =>
  error === "#BUSY!" ? ErrorType.CONNECT : (error as unknown as ErrorType);

/** A value of the engine as a plain one. */
export function fromEngine(value: BaseValueObject): EngineArgument {
  return value.isArray() ? rowsFrom(value as ArrayValueObject) : plain(value);
}

function rowsFrom(array: ArrayValueObject): EngineValue[][] {
  const rows: EngineValue[][] = Array.from({ length: array.getRowCount() }, () =>
    Array.from({ length: array.getColumnCount() }, () => null),
  );
  array.iterator((value, row, column) => {
    const cells = rows[row];
    if (cells) cells[column] = value ? plain(value) : null;
  });
  return rows;
}

function plain(value: BaseValueObject): EngineValue {
  if (value.isNull()) return null;
  if (value.isError()) return { error: excelError(value.getValue()) ?? "#VALUE!" };
  return value.getValue();
}

/** A plain value as one of the engine's. */
export function toEngine(value: EngineValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (isFailure(value)) return ErrorValueObject.create(engineError(value.error));
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

/** A rectangle of plain values as an array that spills. */
export const arrayToEngine = (rows: readonly (readonly EngineValue[])[]): ArrayValueObject =>
  ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(toEngine)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
