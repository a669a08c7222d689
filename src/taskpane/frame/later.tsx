import { useContext, useEffect, useState, type ComponentType, type ReactNode } from "react";
import { Waiting } from "./Waiting";

/**
 * A component that is loaded when it is first shown, by its name in the module that `load` brings. React's own way, `lazy`
 * within `Suspense`, holds back what has come until what stood in its place has been shown for 300 ms: here it is shown.
 */
export function later<Props extends object, Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
): ComponentType<Props> {
  let Component: ComponentType<Props> | undefined;
  let failure: { readonly cause: unknown } | undefined;
  let loading: Promise<void> | undefined;
  const start = () =>
    (loading ??= load().then(
      (module) => void (Component = module[name]),
      (cause: unknown) => void (failure = { cause }),
    ));

  return function Later(props: Props): ReactNode {
    const waiting = useContext(Waiting);
    const [, setArrived] = useState(false);
    const isThere = Component !== undefined || failure !== undefined;
    if (!isThere) void start();
    useEffect(() => {
      if (isThere) return;
      let gone = false;
      void start().then(() => !gone && setArrived(true));
      return () => {
        gone = true;
      };
    }, [isThere]);
    // For the error boundary around it, which offers to load the pane again.
    if (failure) throw failure.cause;
    if (!Component) return waiting;
    return (
      <Waiting.Provider value={null}>
        <Component {...props} />
      </Waiting.Provider>
    );
  };
}
