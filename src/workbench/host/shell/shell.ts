import { DocumentCopies } from "../documentCopies";
import type { HostLog } from "../log";
import type { SettingValues } from "../objects/setting";
import { safeArray, type NativeEvents } from "./nativeEvents";
import type { RibbonCommands } from "./ribbonCommands";
import { THEMES, type Theme } from "./themes";

/** What the shell tells the client about itself and its document. */
export interface Shell {
  readonly requirements: Readonly<Record<string, string>>;
  readonly readOnly: boolean;
  readonly theme: Theme;
  readonly settings: SettingValues;
  readonly nativeEvents: NativeEvents;
  readonly commands: RibbonCommands;
  readonly log: HostLog;
  readonly copies: DocumentCopies;
}

/** The application, platform, version and locale that decide which of its files the client loads. */
const HOST_INFO = "Excel|Win32|16.01|en-US|||disableLogging|3";
const COMMAND_COMPLETED = 94;
const NOT_SUPPORTED = 5000;
const INTERNAL_ERROR = 5001;

type Callback = (response: ReturnType<typeof safeArray> | number) => void;

/** What the client reaches as `window.external`, as in Excel on Windows, where the container itself provides it. */
export function shellObject(shell: Shell, contextAsked: () => void) {
  const context = contextObject(shell);
  return {
    GetHostInfo: () => HOST_INFO,
    GetContext() {
      contextAsked();
      return context;
    },
    GetLoggingAllowed: () => false,
    Execute(method: number, params: readonly unknown[], callback?: Callback) {
      if (method === COMMAND_COMPLETED) {
        shell.commands.completed(String(params[0]), Number(params[1]));
        return callback?.(safeArray([0]));
      }
      if (DocumentCopies.knows(method)) {
        void shell.copies.answer(method, params).then(
          (answer) => callback?.(safeArray(answer)),
          (fault: unknown) => callback?.(safeArray([INTERNAL_ERROR, String(fault)])),
        );
        return;
      }
      shell.log.add("missing", `workbench: the document's method ${method} is not implemented`);
      callback?.(safeArray([NOT_SUPPORTED, "not implemented by the workbench"]));
    },
    RegisterEvent(
      event: number,
      _target: string,
      handler: (event: number, payload: unknown) => void,
      done?: Callback,
    ) {
      shell.nativeEvents.register(event, handler);
      done?.(0);
      shell.nativeEvents.confirmed(event);
    },
    UnregisterEvent(event: number, _target: string, done?: Callback) {
      shell.nativeEvents.unregister(event);
      done?.(0);
    },
  };
}

function contextObject(shell: Shell) {
  const { settings } = shell;
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "workbench",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => "en-US",
    GetAppDataLocale: () => "en-US",
    GetDocUrl: () => "workbench://Workbench.xlsx",
    GetAppCapabilities: () => (shell.readOnly ? 1 : 0),
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "workbench",
    GetInstanceId: () => "workbench",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(shell.requirements),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "workbench",
    GetDialogRequirementMatrix: () => "{}",
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(THEMES[shell.theme]),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        settings.forEach((value, key) => {
          keys.push(key);
          values.push(JSON.stringify(value));
        });
      },
      Write(keys: readonly string[], values: readonly string[]) {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, JSON.parse(values[index] ?? "null")));
      },
    }),
  };
}
