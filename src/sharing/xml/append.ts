import { tags, type Tag } from "./tags";

/**
 * An XML text with something more as the last of an element's children. `make` is given the prefix that the element itself
 * has, with its colon. Undefined where there is no such element that has children.
 */
export function appended(xml: string, element: string, make: (prefix: string) => string): string | undefined {
  const closing = [...tags(xml)].filter(({ name, kind }) => name === element && kind === "close").at(-1);
  return closing && inserted(xml, closing, make);
}

/** The same right before a tag. */
export function inserted(xml: string, { at, prefix }: Tag, make: (prefix: string) => string): string {
  return xml.slice(0, at) + make(prefix && `${prefix}:`) + xml.slice(at);
}
