import { define } from "klantspiegel/define";

define({ base: "klantspiegel/" });
