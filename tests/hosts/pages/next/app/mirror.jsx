"use client";
import "klantspiegel";

export default function Mirror() {
  return <klant-spiegel lang="nl" />;
}
