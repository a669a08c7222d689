import { IconButton } from "@fluentui/react/lib/Button";
import { useContext, useEffect, useId, useLayoutEffect, useRef, type JSX, type ReactNode } from "react";
import { MessageArea } from "../messages/MessageArea";
import { common } from "../strings/common";
import { FocusOnArrival } from "./FocusOnArrival";
import { Shown } from "./Shown";
import { useViewStyles } from "./view.styles";

interface ViewAreaProps {
  readonly heading: string;
  /** What stands beside the heading. */
  readonly aside?: ReactNode;
  readonly onBack?: (() => void) | undefined;
  /** Kept as it is but not shown, so that Back returns exactly there. */
  readonly hidden?: boolean;
  /** What stays in sight above the part that scrolls. */
  readonly top?: ReactNode;
  readonly footer?: ReactNode;
  /** There is nothing but text: it then takes the focus itself, so that the arrow keys can scroll it. */
  readonly textOnly?: boolean;
  readonly children: ReactNode;
}

/** One view: heading with Back, what scrolls, the message of the last action, the buttons. */
export function ViewArea(props: ViewAreaProps): JSX.Element {
  const { heading, aside, onBack, top, footer, textOnly = false, children } = props;
  const isBelow = props.hidden === true;
  const hidden = !useContext(Shown) || isBelow;
  const styles = useViewStyles();
  const id = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const scrolledTo = useRef(0);
  const title = useRef<HTMLHeadingElement>(null);
  const takesFocus = useContext(FocusOnArrival);
  const wasShown = useRef(!takesFocus);
  const wasBelow = useRef(isBelow);
  const left = useRef<HTMLElement>(null);

  useLayoutEffect(() => {
    if (!hidden && scroll.current) scroll.current.scrollTop = scrolledTo.current;
  }, [hidden]);
  useEffect(() => {
    // Back from what lay on top of it leads to where one was.
    const from = wasBelow.current && !isBelow && left.current?.isConnected ? left.current : title.current;
    if (!hidden && !wasShown.current) from?.focus({ preventScroll: true });
    wasShown.current = !hidden;
    wasBelow.current = isBelow;
  }, [hidden, isBelow]);

  return (
    <section
      className={styles.view}
      hidden={hidden}
      aria-labelledby={id}
      onFocus={({ target }) => {
        left.current = target;
      }}
      onKeyDown={({ altKey, key }) => altKey && key === "ArrowLeft" && onBack?.()}
    >
      <div className={styles.top}>
        <div className={styles.title}>
          {onBack && <IconButton iconProps={{ iconName: "Back" }} ariaLabel={common.back} onClick={onBack} />}
          <h1 id={id} ref={title} tabIndex={-1} className={styles.heading}>
            {heading}
          </h1>
          {aside}
        </div>
        {top}
      </div>
      <div
        ref={scroll}
        className={styles.scroll}
        data-is-scrollable="true"
        {...(textOnly && { role: "group", "aria-labelledby": id, tabIndex: 0 })}
        onScroll={({ currentTarget }) => {
          if (!hidden) scrolledTo.current = currentTarget.scrollTop;
        }}
      >
        {children}
      </div>
      {!hidden && <MessageArea />}
      {footer}
    </section>
  );
}
