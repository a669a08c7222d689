import type { Injector } from "@univerjs/core";
import { BaseFunction, IFunctionService, type BaseValueObject } from "@univerjs/engine-formula";

/** HYPERLINK as its cell shows it: the words of the link. Univer's own leaves a cell as it was where the words are calculated. */
export function registerHyperlink(injector: Injector): void {
  injector.get(IFunctionService).registerExecutors(new Hyperlink("HYPERLINK"));
}

class Hyperlink extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  override calculate(address: BaseValueObject, words: BaseValueObject = address): BaseValueObject {
    return address.isError() ? address : words;
  }
}
