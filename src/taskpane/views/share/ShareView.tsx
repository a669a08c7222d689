import { ChoiceGroup } from "@fluentui/react/lib/ChoiceGroup";
import { useCallback, useEffect, useState, type JSX } from "react";
import { CopyRefusal } from "../../../sharing/refusal";
import type { Survey } from "../../../sharing/survey";
import { download } from "../../download";
import { ActionFooter } from "../../frame/ActionFooter";
import { LongWork } from "../../frame/LongWork";
import { ViewArea } from "../../frame/ViewArea";
import { useAnnounce } from "../../hooks/useAnnounce";
import { useLongWork } from "../../hooks/useLongWork";
import { useWorkbook } from "../../hooks/useWorkbook";
import { useMessages } from "../../messages/message";
import { useComplain } from "../../messages/useComplain";
import { changedWords } from "../../strings/refusals";
import { share, type ShareKind } from "../../strings/share";
import { version } from "../../version";
import { usePageStyles } from "../page.styles";
import { checkSentences } from "./checkSentences";
import { PackFields } from "./PackFields";
import { Preflight } from "./Preflight";
import { usePack, type PackDraft } from "./usePack";

const KINDS: readonly ShareKind[] = ["twin", "frozen", "pack"];

/** A copy of the workbook for somebody without the add-in: what kind, what is in it, and the copy itself. */
export function ShareView({ onBack }: { readonly onBack?: (() => void) | undefined }): JSX.Element {
  const styles = usePageStyles();
  const workbook = useWorkbook();
  const announce = useAnnounce();
  const { show } = useMessages();
  const complain = useComplain();
  const { ongoing, begin, stop } = useLongWork();
  const [kind, setKind] = useState<ShareKind>("twin");
  const [survey, setSurvey] = useState<Survey>();
  const pack = usePack();
  const onFail = useCallback(
    (error: unknown) => {
      if (!(error instanceof CopyRefusal)) return complain(error);
      show({ tone: "error", lines: [error.message, changedWords.nothing] });
    },
    [complain, show],
  );
  const look = useCallback(
    () =>
      begin({
        label: share.looking,
        work: async (signal) => {
          const found = await workbook.copying.survey(signal);
          if (!signal.aborted) setSurvey(found);
        },
        onFail,
      }),
    [begin, onFail, workbook],
  );
  useEffect(look, [look]);
  const make = () =>
    begin({
      label: kind === "pack" ? share.pack.making : share.making,
      work: async (signal, tell) => {
        const progress = { signal, onProgress: (done: number) => tell(done, 1) };
        if (kind !== "pack") {
          // The checks are half of the work.
          const checks = await checkSentences(workbook, signal, (done) => tell(done / 2, 1));
          if (signal.aborted) return;
          const onProgress = (done: number) => tell(0.5 + done / 2, 1);
          const { bytes, report } = await workbook.copying.make(
            kind,
            { version, checks },
            { signal, onProgress },
          );
          if (signal.aborted) return;
          const proof = kind === "twin" ? [share.compared(report.compared)] : [];
          return say(bytes, await workbook.copying.open(bytes), share, proof);
        }
        const made = await pack.make(progress);
        if (signal.aborted) return;
        const opened = await workbook.copying.open(made.bytes);
        const kept = await pack.keep(made);
        const holds = share.pack.holds(made.tables, made.charts);
        say(made.bytes, opened, share.pack, [holds, ...(kept === undefined ? [] : [share.pack[kept]])]);
      },
      onFail,
    });
  /** The copy stands open; or it can be saved; or it is said why neither is so. */
  const say = (
    bytes: Uint8Array,
    isOpen: boolean,
    { opened, made }: { opened: string; made: string },
    more: readonly string[],
  ) => {
    const name = share.fileName(workbook.copying.name(), kind);
    const save = () => {
      download(name, "xlsx", bytes);
      show({ tone: "success", lines: [share.saved(`${name}.xlsx`), ...more] });
    };
    if (isOpen) return show({ tone: "success", lines: [opened, ...more] });
    const saves = workbook.savesFiles();
    show({
      tone: "warning",
      lines: [made, share.notOpened, ...(saves ? [] : [share.mac]), ...more],
      ...(saves ? { next: { text: share.save, onClick: save } } : {}),
    });
  };
  const halt = () => {
    stop();
    announce(share.stopped);
  };
  const done = ongoing?.done && ongoing.done[0] / ongoing.done[1];
  const notYet =
    whyNot(survey, kind, ongoing !== undefined) ??
    (kind === "pack" ? whyNoPack(survey, pack.draft) : undefined);
  const text = kind === "pack" ? share.pack.make : share.make[kind](survey ? convertible(survey) : 0);
  return (
    <ViewArea
      heading={share.heading}
      onBack={onBack}
      footer={
        <ActionFooter
          primary={{ text, onClick: make }}
          notYet={notYet}
          secondary={{ text: share.again, onClick: look }}
        />
      }
    >
      <p className={styles.lead}>{share.intro}</p>
      <ChoiceGroup
        label={share.kind}
        selectedKey={kind}
        onChange={(_, option) => option && setKind(option.key as ShareKind)}
        options={KINDS.map((key) => ({ key, text: share.kinds[key].text }))}
      />
      <p className={styles.text}>{share.kinds[kind].says}</p>
      <p className={styles.quiet}>{share.kinds[kind].who}</p>
      {kind === "pack" && (
        <PackFields
          draft={pack.draft}
          onChange={pack.change}
          since={pack.since?.made}
          sheets={survey?.packSheets ?? []}
        />
      )}
      {ongoing && <LongWork label={ongoing.label} done={done} stop={share.stop} onStop={halt} />}
      {survey && <Preflight survey={survey} kind={kind} />}
    </ViewArea>
  );
}

/** Formulas of ours that have ordinary ones in their place. */
const convertible = ({ functions, ours }: Survey): number =>
  Math.min(
    ours,
    functions.filter(({ why }) => why === undefined).reduce((sum, { cells }) => sum + cells, 0),
  );

function whyNoPack(survey: Survey | undefined, { title, without }: PackDraft): string | undefined {
  if (title.trim() === "") return share.pack.noTitle;
  return survey?.packSheets.every((name) => without.includes(name)) ? share.pack.noSheet : undefined;
}

function whyNot(survey: Survey | undefined, kind: ShareKind, busy: boolean): string | undefined {
  if (busy) return share.busy;
  if (!survey) return share.notLooked;
  return kind === "twin" && survey.ours === 0 ? share.nothing : undefined;
}
