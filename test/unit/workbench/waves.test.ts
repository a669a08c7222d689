import { createWaves, type WaveOptions } from "../../../src/workbench/engine/waves";
import type { FunctionAnswer, FunctionCall } from "../../../src/workbench/host/functionCalls";

/** A wave scheduler whose calculation and client the test plays. */
function scheduler(options: Partial<WaveOptions> = {}) {
  const sent: FunctionCall[][] = [];
  const answers: ((index: number, answer: FunctionAnswer) => void)[] = [];
  const recalculated: string[][] = [];
  let send: () => void = () => undefined;
  const waves = createWaves({
    calls: {
      call: (list, answer) => {
        sent.push([...list]);
        answers.push(answer);
      },
    },
    recalculate: (cells) => void recalculated.push(cells.map(({ row, column }) => `R${row}C${column}`)),
    afterCalculation: (then) => (send = then),
    given: () => undefined,
    ...options,
  });
  const ask = (value: number, row: number) =>
    waves.ask({ functionId: "TWICE", args: [[[value]]] }, { sheet: "s", row, column: 0 });
  const values = () => sent.map((wave) => wave.map(({ args }) => args.flat(2)[0]));
  return { waves, ask, answers, recalculated, values, endOfCalculation: () => send() };
}

const value = (value: number): FunctionAnswer => ({ value });

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe("waves of custom function calls", () => {
  it("answer nothing yet, and send what one calculation asked in one message when it is done", () => {
    const { ask, values, endOfCalculation } = scheduler();
    expect([ask(1, 0), ask(2, 1)]).toEqual([null, null]);
    expect(values()).toEqual([]);
    endOfCalculation();
    expect(values()).toEqual([[1, 2]]);
  });

  it("make one call where several cells ask the same", () => {
    const { ask, values, recalculated, answers, endOfCalculation } = scheduler();
    ask(1, 0);
    ask(1, 5);
    endOfCalculation();
    answers[0]?.(0, value(2));
    expect(values()).toEqual([[1]]);
    expect(recalculated).toEqual([["R0C0", "R5C0"]]);
  });

  it("recalculate the waiting cells together, once the last answer is in", () => {
    const { ask, recalculated, answers, endOfCalculation } = scheduler();
    ask(1, 0);
    ask(2, 1);
    endOfCalculation();
    answers[0]?.(1, value(4));
    expect(recalculated).toEqual([]);
    answers[0]?.(0, value(2));
    expect(recalculated).toEqual([["R1C0", "R0C0"]]);
    expect([ask(1, 0), ask(2, 1)]).toEqual([value(2), value(4)]);
  });

  it("wait for a second wave that left while the first was on its way", () => {
    const { ask, recalculated, answers, endOfCalculation } = scheduler();
    ask(1, 0);
    endOfCalculation();
    ask(2, 1);
    endOfCalculation();
    answers[0]?.(0, value(2));
    expect(recalculated).toEqual([]);
    answers[1]?.(0, value(4));
    expect(recalculated).toEqual([["R0C0", "R1C0"]]);
  });

  it("are busy from the question to the answer", () => {
    const { waves, ask, answers, endOfCalculation } = scheduler();
    const busy = [waves.busy];
    ask(1, 0);
    busy.push(waves.busy);
    endOfCalculation();
    busy.push(waves.busy);
    answers[0]?.(0, value(2));
    busy.push(waves.busy);
    expect(busy).toEqual([false, true, true, false]);
  });

  it("tell an error in an argument from text that reads the same", () => {
    const { waves, values, endOfCalculation } = scheduler();
    const cell = { sheet: "s", row: 0, column: 0 };
    waves.ask({ functionId: "TWICE", args: [[["#N/A"]]] }, cell);
    waves.ask({ functionId: "TWICE", args: [[["#N/A"]]], allowErrors: true }, cell);
    endOfCalculation();
    expect(values()).toEqual([["#N/A", "#N/A"]]);
  });

  it("remember only so many answers, and forget the one unused for longest", () => {
    const { ask, answers, endOfCalculation } = scheduler({ memory: 2 });
    [1, 2].forEach((each) => ask(each, each));
    endOfCalculation();
    answers[0]?.(0, value(2));
    answers[0]?.(1, value(4));
    ask(1, 1);
    ask(3, 3);
    endOfCalculation();
    answers[1]?.(0, value(6));
    expect([ask(1, 1), ask(3, 3), ask(2, 2)]).toEqual([value(2), value(6), null]);
  });

  it("forget every answer when the functions are loaded anew", () => {
    const { waves, ask, answers, endOfCalculation } = scheduler();
    ask(1, 0);
    endOfCalculation();
    answers[0]?.(0, value(2));
    waves.forget();
    expect(ask(1, 0)).toBeNull();
  });

  describe("that get no answer in time", () => {
    it("are no longer waited for, but heard when they answer after all", () => {
      const { waves, ask, answers, recalculated, endOfCalculation } = scheduler({ patience: 2000 });
      ask(1, 0);
      endOfCalculation();
      jest.advanceTimersByTime(1999);
      expect(waves.busy).toBe(true);
      jest.advanceTimersByTime(1);
      expect(waves.busy).toBe(false);
      expect(recalculated).toEqual([["R0C0"]]);
      expect(ask(1, 0)).toEqual({
        error: "#BUSY!",
        message: "TWICE has not answered for 2 seconds. Is the add-in loaded?",
      });
      answers[0]?.(0, value(2));
      expect(recalculated).toEqual([["R0C0"], ["R0C0"]]);
      expect(ask(1, 0)).toEqual(value(2));
    });
  });
});
