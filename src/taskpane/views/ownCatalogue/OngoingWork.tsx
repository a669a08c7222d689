import { useEffect, useRef, type JSX } from "react";
import { LongWork } from "../../frame/LongWork";
import { useAnnounce } from "../../hooks/useAnnounce";
import type { Ongoing } from "../../hooks/useLongWork";
import { mapping, source } from "../../strings/ownCatalogue";

interface OngoingWorkProps {
  readonly ongoing: Ongoing;
  readonly onStop: () => void;
}

/** Progress is announced at each tenth. */
const TENTHS = 10;

/** How far reading, asking or checking is, and the way to stop it. */
export function OngoingWork({ ongoing: { label, done }, onStop }: OngoingWorkProps): JSX.Element {
  const announce = useAnnounce();
  const share = done && done[0] / done[1];
  const description = done && mapping.checked(...done);
  const tenth = Math.floor((share ?? 0) * TENTHS);
  const announced = useRef(0);
  useEffect(() => {
    // The sentence changes with every row; what is announced is that another tenth is done.
    if (tenth === announced.current) return;
    announced.current = tenth;
    if (tenth > 0 && description) announce(description);
  }, [announce, description, tenth]);
  const stop = () => {
    onStop();
    announce(source.stopped);
  };
  return <LongWork label={label} description={description} done={share} stop={source.stop} onStop={stop} />;
}
