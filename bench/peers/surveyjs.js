// SurveyJS 3 as one bundle, as small as a good developer gets it: its React package on Preact, which is how its own package for
// pages without a framework was made up to version 2; of version 3 there is none.

import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Model } from "survey-core";
import { Survey } from "survey-react-ui";

const questions = JSON.parse(document.getElementById("questions").textContent);
createRoot(document.getElementById("survey")).render(createElement(Survey, { model: new Model(questions) }));
