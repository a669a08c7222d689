/** A parameter of a custom function, as functions.json declares it. */
export interface ParameterMetadata {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
}

/** A custom function, as functions.json declares it. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters?: readonly ParameterMetadata[];
  options?: { requiresAddress?: boolean; stream?: boolean; volatile?: boolean };
}

/** The whole of functions.json. */
export interface FunctionsMetadata {
  /** Errors in arguments reach the function instead of becoming its result. */
  allowErrorForDataTypeAny?: boolean;
  functions: readonly FunctionMetadata[];
}

/**
 * Names what a function asks for that the workbench does not do; null if it does all of it.
 * Better no function than one that behaves unlike Excel's.
 */
export function unsupported({ name, parameters = [], options = {} }: FunctionMetadata): string | null {
  const odd = parameters.find(
    ({ type, dimensionality, repeating }) =>
      repeating || dimensionality !== "matrix" || (type ?? "any") !== "any",
  );
  if (odd) return `workbench: ${name} takes ${odd.name} other than as any[][], which is not implemented`;
  const option = Object.entries(options).find(([, wanted]) => wanted);
  return option ? `workbench: ${name} is ${option[0]}, which is not implemented` : null;
}
