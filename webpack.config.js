"use strict";

const fs = require("fs");
const path = require("path");
const CopyPlugin = require("copy-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const { sources } = require("webpack");

/** Government clouds have addresses of their own for it, which `OFFICE_JS` names when the add-in is built for one. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const SOURCE_URL = "https://localhost:3000/";
const functionsFolder = path.resolve(__dirname, "src/functions");

/** Every function's declaration, found by its place: src/functions/<family>/<name>.ts. */
function declarations() {
  return fs
    .readdirSync(functionsFolder, { withFileTypes: true })
    .filter((family) => family.isDirectory() && family.name !== "edge")
    .flatMap((family) =>
      fs
        .readdirSync(path.join(functionsFolder, family.name))
        .filter((file) => file.endsWith(".ts"))
        .map((file) => path.join(functionsFolder, family.name, file)),
    )
    .sort();
}

/** The families in the order in which they zip smallest. */
const FAMILIES = ["catalogue", "targets", "funding", "budget"];
const familyOf = (file) => FAMILIES.indexOf(path.basename(path.dirname(file)));

/** One module that imports every declaration, so that webpack can join them all in one scope. */
function functionsEntry() {
  // The catalogue's texts share few words with the code: before it, they cut no declaration off from another.
  const data = ["entries", "lists", "agreements"].map((name) =>
    path.resolve(__dirname, `src/catalogue/data/${name}.json`),
  );
  const inOrder = declarations().sort((one, other) => familyOf(one) - familyOf(other));
  const imports = [...data, ...inOrder].map((file) => `import ${JSON.stringify(file)};`);
  return `data:text/javascript,${encodeURIComponent(imports.join("\n"))}`;
}

/**
 * What the generator cannot say. It always writes allowCustomDataForDataTypeAny, which is reported to crash Excel
 * LTSC 2021; ours takes errors as arguments instead, so that a message can say which row holds #N/A. And each
 * function's help address follows from its id and from where the add-in is served.
 */
class MetadataFinish {
  constructor(url) {
    this.url = url;
  }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("MetadataFinish", (compilation) => {
      compilation.hooks.processAssets.tap("MetadataFinish", () => {
        const asset = compilation.getAsset("functions.json");
        if (!asset) return; // generation failed and has already reported why
        const functions = JSON.parse(asset.source.source().toString()).functions.map((declared) => ({
          ...declared,
          // "class" is a reserved word in TypeScript, so that argument is declared as "class_".
          parameters: declared.parameters.map((given) => ({ ...given, name: given.name.replace(/_$/, "") })),
          helpUrl: `${this.url}docs/functions/${declared.id.toLowerCase()}.html`,
        }));
        const metadata = { allowErrorForDataTypeAny: true, functions };
        compilation.updateAsset(
          "functions.json",
          new sources.RawSource(JSON.stringify(metadata, null, 2) + "\n"),
        );
      });
    });
  }
}

/** TypeScript, written for the browsers that Excel runs add-ins in, or for any there is. */
const compiled = (target) => ({
  loader: "swc-loader",
  options: {
    jsc: {
      target,
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
});

/** The same compiler as above; what it leaves zips to one per cent less than what webpack's own leaves. */
const minified = (files, compress = {}) =>
  new MinimizerPlugin({
    ...files,
    minify: MinimizerPlugin.swcMinify,
    extractComments: false,
    // Functions stay functions: inlined into each other they are made anew for every cell.
    minimizerOptions: { compress: { passes: 3, inline: 0, reduce_funcs: false, ...compress }, mangle: true },
  });

/** What runs before it is known whether the browser is new enough for the rest. */
const EARLY = ["early.ts", "shell.ts", "strings/shell.ts"].map((file) =>
  path.resolve(__dirname, "src/taskpane", file),
);

/**
 * The production add-in. `ADDIN_URL` is where it will be served (default: the development address).
 * `--env functions` builds only functions.js and functions.json, for quick runs of the golden cases.
 */
module.exports = (env = {}, argv = {}) => {
  const production = argv.mode !== "development";
  const url = (process.env.ADDIN_URL || SOURCE_URL).replace(/\/*$/, "/");
  const entry = { functions: functionsEntry() };
  const plugins = [
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: declarations() }),
    new MetadataFinish(url),
  ];
  if (!env.functions) {
    entry.taskpane = "./src/taskpane/index.ts";
    entry.early = "./src/taskpane/early.ts";
    plugins.push(
      new CopyPlugin({
        patterns: [
          {
            from: "src/taskpane/taskpane.html",
            to: "taskpane.html",
            transform: (content) =>
              content
                .toString()
                .split(OFFICE_JS)
                .join(process.env.OFFICE_JS || OFFICE_JS),
          },
          { from: "assets", to: "assets", globOptions: { ignore: ["**/*.svg"] } },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) => content.toString().split(SOURCE_URL).join(url),
          },
          { from: "docs/functions", to: "docs/functions", noErrorOnMissing: true },
          { from: "docs/support.html", to: "docs/support.html" },
          {
            from: "package-lock.json",
            to: "licences.txt",
            transform: async (lock) => (await import("./scripts/licences.mjs")).licences(lock.toString()),
          },
        ],
      }),
    );
  }
  return {
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    entry,
    output: {
      path: path.resolve(__dirname, process.env.DIST || "dist"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    target: ["web", "es2022"],
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: [/node_modules/, ...EARLY], ...compiled("es2022") },
        { include: EARLY, ...compiled("es5") },
      ],
    },
    optimization: {
      splitChunks: {
        cacheGroups: {
          // How calls of ours are read serves the statements of each family.
          statements: {
            test: /[\\/]src[\\/]explain[\\/](?:oursRead|ourBlocks|ourCalls|saidByOurs|stated|statement)\.ts/,
            name: "statements",
            priority: 1,
            enforce: true,
          },
          // What explains serves the view of it, the refusals of cells and copies alike; what few figures need stays apart.
          explanation: {
            test: /[\\/]src[\\/](?:explain[\\/](?!everyPart|note|refusedAt|walk)|taskpane[\\/]views[\\/]explain[\\/]explained)/,
            name: "explanation",
            chunks: ({ name }) => !name || ["refusal", "copying"].includes(name),
            enforce: true,
          },
          // The reader of formulas serves what reads the workbook, Explain and Checks alike.
          formulas: {
            test: /[\\/]src[\\/]formulas[\\/]/,
            name: "formulas",
            chunks: ({ name }) => !name || ["actions", "refusal", "checks"].includes(name),
            enforce: true,
          },
        },
      },
      minimizer: [
        // What Excel loads before anything else has no function that is constructed, so they can all be arrows.
        minified({ include: "functions.js" }, { arrows: true, ecma: 2022, unsafe_arrows: true }),
        minified({ exclude: "functions.js" }),
      ],
    },
    performance: production
      ? {
          hints: "error",
          maxEntrypointSize: 160_000,
          maxAssetSize: 750_000,
          assetFilter: (file) => file.endsWith(".js"),
        }
      : false,
    plugins,
    stats: "errors-warnings",
  };
};
