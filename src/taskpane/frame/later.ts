import { lazy, type ComponentType, type LazyExoticComponent } from "react";

/** A component that is loaded when it is first shown, by its name in the module that `load` brings. */
export function later<Props, Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: (await load())[name] }));
}
