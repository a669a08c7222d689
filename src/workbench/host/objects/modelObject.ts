import type { EventSource } from "../events";

/**
 * An object of the workbook as the client addresses it: its members carry the names of the wire (`GetRange`, `Values`),
 * which is how the client's messages find them. Only what `scalars` and `navigations` list can be loaded, and only methods
 * whose names start with a capital or an underscore can be called.
 */
export abstract class ModelObject {
  /** The client's name for the class, which errors give; a bundler may shorten the class's own. */
  static readonly wireClass: string;
  /** Properties with plain values. */
  static readonly scalars: readonly string[] = [];
  /** Properties that lead to other objects. */
  static readonly navigations: readonly string[] = [];

  /** The key by which a collection finds this object again, under the client's name for it; null if it has none. */
  identity(): { Id: string | number } | { _Id: string | number } | null {
    return null;
  }

  /** What the client can listen to here, if anything. */
  get eventSource(): EventSource | null {
    return null;
  }

  /** A formula that stands for the object, `=Sheet1!$A$1`; null for what no formula stands for. */
  get reference(): string | null {
    return null;
  }

  get scalars(): readonly string[] {
    return (this.constructor as typeof ModelObject).scalars;
  }

  get navigations(): readonly string[] {
    return (this.constructor as typeof ModelObject).navigations;
  }

  get className(): string {
    return (this.constructor as typeof ModelObject).wireClass;
  }
}

/** Where the client follows a path that leads nowhere: Excel's null object. */
export const NULL_OBJECT = Symbol("null object");

/** What a path of the client's may lead to. */
export type Target = ModelObject | typeof NULL_OBJECT;
