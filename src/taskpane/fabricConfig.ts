// Imported before anything of Fluent, which otherwise fetches its fonts from Microsoft's servers when it loads.
Object.assign(window, { FabricConfig: { fontBaseUrl: "" } });
