import type { OwnGuess } from "../../../sheets/ownBlock/ownGuess";
import type { OwnReading } from "../../../sheets/ownBlock/ownReading";

/** What the parts of the step work on: the guess, and how a correction of it is told. */
export interface OwnPartProps {
  readonly reading: OwnReading;
  readonly own: OwnGuess;
  readonly onCorrect: (own: OwnGuess) => void;
}
