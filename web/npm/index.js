// Importing this defines <klant-spiegel>; where there is no page it does nothing.
import { define } from "./define.js";

define();
