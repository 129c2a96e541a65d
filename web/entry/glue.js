// The glue of a program's Wasm, as a file that is fetched: with what links a second part to it, where there is one.
export * from "@klantspiegel/glue";
export { default } from "@klantspiegel/glue";
