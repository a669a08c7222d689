import { DefaultButton } from "@fluentui/react/lib/Button";
import { Component, type JSX, type ReactNode } from "react";
import { reloadAfresh } from "../reloadAfresh";
import { notArrived } from "../strings/frame";
import { Arriving, ViewArriving } from "./Arriving";
import { Waiting } from "./Waiting";

interface PartOfPaneProps {
  /** It is a whole view, which brings the pane's heading. */
  readonly isView?: boolean;
  readonly children: ReactNode;
}

/** A part of the pane that is loaded when it is first needed; if it does not come, it says so and can be tried again. */
export class PartOfPane extends Component<PartOfPaneProps, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): JSX.Element {
    if (this.state.failed) return <NotArrived />;
    const { isView = false, children } = this.props;
    return <Waiting.Provider value={isView ? <ViewArriving /> : <Arriving />}>{children}</Waiting.Provider>;
  }
}

function NotArrived(): JSX.Element {
  const { heading, lines, retry } = notArrived;
  return (
    <section role="alert" style={{ padding: 12 }}>
      <h1 style={{ fontSize: 16 }}>{heading}</h1>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <DefaultButton text={retry} onClick={() => void loadAgain()} />
    </section>
  );
}

/** The part may be one of an earlier release that is no longer there, or the network may have been down. */
async function loadAgain(): Promise<void> {
  if (!(await reloadAfresh())) location.reload();
}
