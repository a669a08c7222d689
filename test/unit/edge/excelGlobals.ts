/** The error class that Excel gives to custom functions, as far as their edge uses it. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

Object.assign(globalThis, {
  CustomFunctions: {
    Error: ExcelError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" },
  },
});

/** What a cell gets from a call: its block, or the error thrown. */
export function outcome(call: () => unknown): unknown {
  try {
    return call();
  } catch (thrown) {
    if (thrown instanceof ExcelError) return `${thrown.code} ${thrown.message}`.trim();
    throw thrown;
  }
}
