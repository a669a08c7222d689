import { Dropdown } from "@fluentui/react/lib/Dropdown";
import { SpinButton } from "@fluentui/react/lib/SpinButton";
import { TextField } from "@fluentui/react/lib/TextField";
import { useState, type JSX } from "react";
import type { Chosen, ModelOption } from "../../../sheets/modelOption";
import { ShareField } from "../../frame/ShareField";
import { modelWords } from "../../strings/models";
import { optionFault } from "./optionFault";
import { useModelStyles } from "./models.styles";

interface OptionFieldsProps {
  readonly options: readonly ModelOption[];
  readonly chosen: Chosen;
  readonly onChoose: (key: string, value: Chosen[string]) => void;
}

/** What can be chosen before a model is made: years, names, numbers of rows. */
export function OptionFields({ options, chosen, onChoose }: OptionFieldsProps): JSX.Element {
  const styles = useModelStyles();
  return (
    <div className={styles.options}>
      {options.map((option) => (
        <OptionField
          key={option.key}
          option={option}
          value={chosen[option.key]}
          onChoose={(value) => onChoose(option.key, value)}
        />
      ))}
    </div>
  );
}

interface OptionFieldProps {
  readonly option: ModelOption;
  readonly value: Chosen[string] | undefined;
  readonly onChoose: (value: Chosen[string]) => void;
}

function OptionField({ option, value, onChoose }: OptionFieldProps): JSX.Element {
  const wrong = optionFault(option, value);
  switch (option.kind) {
    case "count":
      return (
        <SpinButton
          label={option.label}
          min={option.least}
          max={option.most}
          value={String(value)}
          incrementButtonAriaLabel={modelWords.more(option.label)}
          decrementButtonAriaLabel={modelWords.fewer(option.label)}
          onChange={(_, text) => onChoose(within(option, text))}
        />
      );
    case "year":
      return (
        <TextField
          label={option.label}
          value={String(value)}
          errorMessage={wrong}
          onChange={(_, text = "") => onChoose(text)}
        />
      );
    case "share":
      return <ShareField label={option.label} share={Number(value)} wrong={wrong} onChoose={onChoose} />;
    case "choice":
      return (
        <Dropdown
          label={option.label}
          options={option.words.map((word) => ({ key: word, text: word }))}
          selectedKey={String(value)}
          onChange={(_, chosen) => chosen && onChoose(String(chosen.key))}
        />
      );
    case "names":
      return (
        <NamesField
          label={option.label}
          names={value as readonly string[]}
          wrong={wrong}
          onChoose={onChoose}
        />
      );
  }
}

interface NamesFieldProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly wrong: string | undefined;
  readonly onChoose: (names: readonly string[]) => void;
}

/** Names, one on each line; the lines stay as they are typed, blank ones included. */
function NamesField({ label, names, wrong, onChoose }: NamesFieldProps): JSX.Element {
  const [text, setText] = useState(names.join("\n"));
  // Names that were not typed here, but taken from a sheet that is linked to.
  const isTyped = namesIn(text).join("\n") === names.join("\n");
  return (
    <TextField
      label={label}
      description={modelWords.namesHint}
      multiline
      rows={3}
      value={isTyped ? text : names.join("\n")}
      errorMessage={wrong}
      onChange={(_, typed = "") => {
        setText(typed);
        onChoose(namesIn(typed));
      }}
    />
  );
}

const namesIn = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

function within({ least, most, usual }: { least: number; most: number; usual: number }, text = ""): number {
  const number = Math.round(Number(text));
  return Number.isFinite(number) ? Math.min(most, Math.max(least, number)) : usual;
}
