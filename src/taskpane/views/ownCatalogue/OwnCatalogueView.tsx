import { useReducer, type JSX } from "react";
import { AskStep } from "./AskStep";
import { today, baseName } from "./ownWords";
import { InUse } from "./InUse";
import { MappingStep } from "./MappingStep";
import { ownReducer, startOfOwn, type Step } from "./ownState";
import { ReportStep } from "./ReportStep";
import { SourceStep } from "./SourceStep";
import { useImport } from "./useImport";
import { useOwnInUse } from "./useOwnInUse";

interface OwnCatalogueViewProps {
  readonly onBack: (() => void) | undefined;
}

/** The user's own catalogue: the one in use, and the steps by which another is brought. */
export function OwnCatalogueView({ onBack }: OwnCatalogueViewProps): JSX.Element {
  const [state, dispatch] = useReducer(ownReducer, startOfOwn);
  const { own, take, stopUsing } = useOwnInUse(dispatch);
  const imports = useImport(state, dispatch, own);
  const { step, address, found, mapping, areNational, report, name, kept } = state;
  const go = (to: Step) => () => {
    imports.stop();
    dispatch({ type: "go", step: to });
  };
  if (step === "report" && found && report) {
    const { file, sheet } = found;
    const use = () => {
      take({
        name: name.trim() || baseName(file.name),
        source: file.source,
        sheet: sheet.name,
        importedOn: today(),
        mapping,
        indicators: report.indicators,
      });
      dispatch({ type: "used" });
    };
    return (
      <ReportStep
        file={file.name}
        report={report}
        name={name}
        dispatch={dispatch}
        onUse={use}
        onBack={go("mapping")}
        onCancel={go("start")}
      />
    );
  }
  if (step === "mapping" && found) {
    return (
      <MappingStep
        found={found}
        mapping={mapping}
        before={own?.mapping ?? []}
        areNational={areNational}
        imports={imports}
        dispatch={dispatch}
        onBack={go("source")}
        onCancel={go("start")}
      />
    );
  }
  if (step === "ask") return <AskStep address={address} imports={imports} onBack={go("source")} />;
  if (step === "start" && own) {
    return (
      <InUse
        own={own}
        kept={kept}
        imports={imports}
        dispatch={dispatch}
        onStopUsing={() => stopUsing(own)}
        onBack={onBack}
      />
    );
  }
  const leave = own ? go("start") : onBack;
  return <SourceStep address={address} imports={imports} dispatch={dispatch} onBack={leave} />;
}
