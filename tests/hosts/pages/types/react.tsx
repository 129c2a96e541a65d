// What React's JSX knows of the element.
import "klantspiegel";
import "klantspiegel/react";
import { useRef } from "react";
import type { KlantSpiegelElement } from "klantspiegel";

export function Mirror() {
  const mirror = useRef<KlantSpiegelElement>(null);
  return (
    <klant-spiegel
      ref={mirror}
      id="mirror"
      className="wide"
      lang="fr"
      set="full"
      instruments="care-cost perspectives"
      onklantspiegel-complete={({ detail }) => detail.instruments.join()}
    >
      <p>It has not loaded.</p>
    </klant-spiegel>
  );
}

// @ts-expect-error: no such set.
export const wrong = <klant-spiegel set="long" />;
