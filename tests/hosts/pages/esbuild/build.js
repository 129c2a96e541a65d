import { cpSync } from "node:fs";
import { build } from "esbuild";

await build({ entryPoints: ["src/main.js"], bundle: true, minify: true, format: "esm", splitting: true, outdir: "dist" });
cpSync("node_modules/klantspiegel/files", "dist/klantspiegel", { recursive: true });
