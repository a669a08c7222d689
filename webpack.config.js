"use strict";

const fs = require("fs");
const path = require("path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const { sources } = require("webpack");

/** Government clouds have addresses of their own for it, which `OFFICE_JS` names when the add-in is built for one. */
const OFFICE_CDN = process.env.OFFICE_JS || "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
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

/** 1 for the catalogue's declarations. */
const isCatalogue = (file) => Number(path.dirname(file).endsWith("catalogue"));

/** One module that imports every declaration, so that webpack can join them all in one scope. */
function functionsEntry() {
  // The catalogue's texts share few words with the code: behind it, they cut no declaration off from those before.
  const catalogueLast = declarations().sort((one, other) => isCatalogue(one) - isCatalogue(other));
  const imports = catalogueLast.map((file) => `import ${JSON.stringify(file)};`);
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
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        // functions.js first, as a classic blocking script: Excel may call a function before anything else has run.
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "blocking",
        inject: "head",
        minify: false,
        officeJs: OFFICE_CDN,
      }),
      new CopyPlugin({
        patterns: [
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
          // What each function says of its figures is data: it comes beside the view that reads it, not within it.
          statements: {
            test: /[\\/]src[\\/]explain[\\/](?:budget|catalogue|funding|kinds|targets|state(?:ments?|d)\.ts)/,
            name: "statements",
            enforce: true,
          },
          // The reader of formulas serves Explain and Checks alike.
          formulas: {
            test: /[\\/]src[\\/]formulas[\\/]/,
            name: "formulas",
            chunks: ({ name }) => name === "explain" || name === "checks",
            enforce: true,
          },
        },
      },
      minimizer: [
        // The same compiler as above; what it leaves zips to one per cent less than what webpack's own leaves.
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          extractComments: false,
          // Functions stay functions: inlined into each other they are made anew for every cell.
          minimizerOptions: { compress: { passes: 3, inline: 0, reduce_funcs: false }, mangle: true },
        }),
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
