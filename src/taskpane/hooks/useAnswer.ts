import { useCallback, useEffect, useState } from "react";
import { useComplain } from "../messages/useComplain";
import { askWorkbook } from "./askWorkbook";

/** What the workbook answered to a question, and how to ask it anew. */
export interface Answered<Answer> {
  readonly answer: Answer | undefined;
  /** It was refused; the message says why. */
  readonly isRefused: boolean;
  readonly askAgain: () => void;
}

/** Asks the workbook something, which must be the same function as long as the question is the same. */
export function useAnswer<Answer>(ask: () => Promise<Answer>): Answered<Answer> {
  const complain = useComplain();
  const [answer, setAnswer] = useState<Answer>();
  const [isRefused, setRefused] = useState(false);
  const [asked, setAsked] = useState(0);
  useEffect(
    () =>
      askWorkbook(
        ask,
        (found) => {
          setAnswer(found);
          setRefused(false);
        },
        (error) => {
          complain(error);
          setRefused(true);
        },
      ),
    [ask, asked, complain],
  );
  const askAgain = useCallback(() => {
    setAnswer(undefined);
    setAsked((count) => count + 1);
  }, []);
  return { answer, isRefused, askAgain };
}
