// On a server nothing of it does anything, and it says so to nobody.
import "klantspiegel";
import "klantspiegel/host";
import "klantspiegel/react";
import { define } from "klantspiegel/define";

await define({ base: "/klantspiegel/" });
