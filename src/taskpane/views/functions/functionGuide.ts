import guides from "./functionGuides.json";

/** A value of an example; an error is named, null is left out or blank. */
export type ExampleSingle = number | string | boolean | { readonly error: string } | null;
export type ExampleValue = ExampleSingle | readonly (readonly ExampleSingle[])[];

/** One argument, in the words of its declaration. */
export interface GuideParameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** What holds where it is left out. */
  readonly usual?: string;
  /** The words it takes, where it takes only some. */
  readonly choices?: readonly string[];
}

/** A call with constants, and what it gives. */
export interface GuideExample {
  readonly formula: string;
  /** The result as it is written, `…` for digits left off. */
  readonly result: string;
  readonly args: readonly ExampleValue[];
  readonly expected: ExampleValue;
}

/** All that is said of one function. */
export interface FunctionGuide {
  readonly id: string;
  /** As it is typed: "PLAN.GAP". */
  readonly name: string;
  /** The folder it lies in: budget, funding, targets, catalogue. */
  readonly family: string;
  readonly description: string;
  /** What people call it who do not know its name. */
  readonly words: readonly string[];
  readonly parameters: readonly GuideParameter[];
  readonly returns: string;
  readonly errors: readonly string[];
  readonly examples: readonly GuideExample[];
  readonly sources: readonly string[];
}

/** Every function of the add-in, by id. Made from the declarations: npm run docs. */
export const FUNCTION_GUIDES = guides as unknown as readonly FunctionGuide[];
