// Starts the Wasm of the page in bare Yew.

import start from "glue";

start({ module_or_path: "app.wasm" });
