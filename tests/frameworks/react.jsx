// A page made with React: the element among its own, an attribute from its state, and the element's events as its own.
import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";

function Page() {
  const [theme, setTheme] = useState("light");
  const [place, setPlace] = useState("");
  const [shown, setShown] = useState(true);
  return (
    <main>
      <h1>React</h1>
      <button id="theme" onClick={() => setTheme("dark")}>{theme}</button>
      <button id="toggle" onClick={() => setShown(!shown)}>{shown ? "out" : "in"}</button>
      <output>{place}</output>
      {shown && (
        <klant-spiegel
          lang="nl"
          theme={theme}
          set="short"
          storage="session"
          onklantspiegel-progress={({ detail }) => setPlace(`${detail.position}/${detail.count}`)}
        >
          Klantspiegel
        </klant-spiegel>
      )}
    </main>
  );
}

createRoot(document.querySelector("#root")).render(<StrictMode><Page /></StrictMode>);
