import { ModelObject } from "../objects/modelObject";

/** A function's result as the client sends it: the call's id, whether it succeeded, value or message, error code. */
export type FunctionResult = [id: number, succeeded: boolean, value: unknown, code?: number];

/** Asks the client for its shorter interval between sending results. */
const FREQUENT_RESULTS = 2;

/** `Microsoft.ExcelServices.CustomFunctions`: the client reports here that it is ready, and what its functions gave. */
export class FunctionService extends ModelObject {
  static override readonly wireClass = "CustomFunctions";

  constructor(
    private readonly ready: () => void,
    private readonly results: (results: readonly FunctionResult[]) => void,
  ) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.ready();
  }

  _GetEnabledFeatures(): number[] {
    return [FREQUENT_RESULTS];
  }

  SetInvocationArrayResults(results: readonly FunctionResult[]): void {
    this.results(results);
  }
}
