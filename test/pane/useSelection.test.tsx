import { act, renderHook } from "@testing-library/react";
import { useSelection } from "../../src/taskpane/hooks/useSelection";
import { FakeWorkbook } from "./fakeWorkbook";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const settle = () => act(() => jest.advanceTimersByTimeAsync(5000));

it("a pane that cannot be seen asks nothing of the workbook, which may cost the user their undo", async () => {
  const workbook = new FakeWorkbook();
  workbook.visible = false;
  const [read, watch] = [jest.spyOn(workbook, "readSelection"), jest.spyOn(workbook, "watchSelection")];
  const { result } = renderHook(() => useSelection(workbook));
  await settle();
  expect([read.mock.calls, watch.mock.calls]).toEqual([[], []]);

  act(() => workbook.setVisible(true));
  await settle();
  expect(result.current.selection?.address).toBe("Gap!B3");

  act(() => workbook.setVisible(false));
  workbook.select({ address: "Gap!F20" });
  await settle();
  expect([read.mock.calls.length, result.current.selection?.address]).toEqual([1, "Gap!B3"]);

  act(() => workbook.setVisible(true));
  await settle();
  expect(result.current.selection?.address).toBe("Gap!F20");
});

it("one that is hidden while a cell is edited does not go on asking", async () => {
  const workbook = new FakeWorkbook();
  workbook.refusals.set("readSelection", { kind: "editing" });
  const read = jest.spyOn(workbook, "readSelection");
  renderHook(() => useSelection(workbook));
  await act(() => jest.advanceTimersByTimeAsync(10));
  act(() => workbook.setVisible(false));
  await settle();
  expect(read).toHaveBeenCalledTimes(1);
});
