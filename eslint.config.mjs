import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/** What each folder of src may import from besides itself: arrows point down only (docs/house.md). */
const MAY_IMPORT = {
  grid: [],
  model: [],
  catalogue: [],
  formulas: ["grid"],
  twins: ["formulas", "grid"],
  explain: ["formulas", "model", "grid"],
  checks: ["formulas", "grid", "model"],
  sheets: ["model", "catalogue", "grid"],
  sharing: ["twins", "explain", "formulas", "grid"],
  functions: ["model", "catalogue"],
  workbook: ["sharing", "checks", "explain", "twins", "formulas", "sheets", "catalogue", "grid"],
  taskpane: ["workbook", "sharing", "checks", "explain", "formulas", "sheets", "model", "catalogue", "grid"],
  commands: ["workbook", "sheets", "catalogue"],
  // The workbench stands in for Excel: it may look at what it hosts, nothing may look at it.
  workbench: ["sharing", "sheets", "catalogue", "formulas", "grid"],
};

/** What functions.js may reach of the catalogue: the rest would make every start of Excel slower. */
const CATALOGUE_IN_CELLS = ["inCells", "codes"];

const arrows = Object.entries(MAY_IMPORT).map(([folder, allowed]) => {
  const forbidden = Object.keys(MAY_IMPORT).filter((other) => other !== folder && !allowed.includes(other));
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${forbidden.join("|")})/`,
              message: `src/${folder} may import only from ${["itself", ...allowed].join(", ")}.`,
            },
            ...(folder === "model"
              ? [{ regex: "^(?!\\.)", message: "src/model imports nothing from outside itself." }]
              : []),
            ...(folder === "functions"
              ? [
                  {
                    regex: `^(\\.\\./)+catalogue/(?!indicator$|(${CATALOGUE_IN_CELLS.join("|")})/)`,
                    message: `Functions may import only ${CATALOGUE_IN_CELLS.join(" and ")} of the catalogue.`,
                  },
                ]
              : []),
          ],
        },
      ],
    },
  };
});

/** The same wall from inside: what cells reach of the catalogue reaches nothing else of it. */
const catalogueWall = {
  files: [`src/catalogue/{${CATALOGUE_IN_CELLS.join(",")}}/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: "^\\.\\./(?!(inCells|codes|data)/|indicator$)",
            message: "What functions.js reaches of the catalogue stands in inCells and codes.",
          },
        ],
      },
    ],
  },
};

export default tseslint.config(
  { ignores: ["dist/", ".cache/", "coverage/", "node_modules/"] },
  js.configs.recommended,
  {
    files: ["{src,test,scripts}/**/*.{ts,tsx}"],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    rules: {
      // The plugin's own flat configs name prettier/prettier without bringing it: take its rules only.
      ...Object.fromEntries(
        Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
      ),
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
    },
  },
  ...arrows,
  catalogueWall,
  {
    // The entry of the shared runtime is also the page of the ribbon's commands.
    files: ["src/taskpane/index.ts"],
    rules: { "no-restricted-imports": "off" },
  },
  {
    // Only workbook/ talks to Excel; the pane and the commands go through it.
    files: ["src/{model,catalogue,sheets,functions,taskpane}/**/*.{ts,tsx}"],
    rules: { "no-restricted-globals": ["error", "Excel", "OfficeExtension"] },
  },
  {
    // A refusal is no Error: nobody reads the stack trace of a cell.
    files: ["src/model/**/*.ts", "test/unit/**/*.ts"],
    rules: { "@typescript-eslint/only-throw-error": "off" },
  },
  {
    // The metadata generator reads syntax and knows no type aliases: declarations must say any[][],
    // and CustomFunctions.Error is not declared as an Error.
    files: ["src/functions/**/*.ts"],
    rules: {
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/only-throw-error": "off",
    },
  },
  {
    files: ["src/functions/!(edge)/**/*.ts"],
    rules: {
      // An omitted argument arrives as null, so a default in a signature never fires.
      "no-restricted-syntax": [
        "error",
        {
          selector: "ExportNamedDeclaration > FunctionDeclaration > AssignmentPattern.params",
          message: "Excel passes null for an omitted argument: give the default to the reader instead.",
        },
      ],
    },
  },
  {
    // Excel's values and captured messages arrive untyped in tests.
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
    },
  },
  { files: ["**/*.js"], languageOptions: { sourceType: "commonjs", globals: globals.node } },
  { files: ["**/*.mjs"], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  prettier,
);
