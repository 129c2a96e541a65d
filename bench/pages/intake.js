// The same job in plain JavaScript: opens every envelope of a team with the key that the desk keeps, by the HPKE of npm, checks
// what is in it, and counts.
import { CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from "@hpke/core";
import { Chacha20Poly1305 } from "@hpke/chacha20poly1305";

const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Chacha20Poly1305() });
const info = new TextEncoder().encode("klantspiegel handover 1");
const SIDE_BY_SIDE = 256;

const bytes = (code) => Uint8Array.from(atob(code.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));

/** The one invitation that the desk keeps, with its keys. */
async function invitation() {
  const open = indexedDB.open("klantspiegel-desk");
  const database = await new Promise((done) => { open.onsuccess = () => done(open.result); });
  const all = database.transaction("invitations").objectStore("invitations").getAll();
  const [{ code, private: privateKey }] = await new Promise((done) => { all.onsuccess = () => done(all.result); });
  database.close();
  const { id, key } = JSON.parse(new TextDecoder().decode(bytes(code)));
  const publicKey = await crypto.subtle.importKey("raw", bytes(key), { name: "ECDH", namedCurve: "P-256" }, true, []);
  return { id, recipientKey: { privateKey, publicKey } };
}

async function open(line, { id, recipientKey }) {
  const envelope = bytes(line);
  const recipient = await suite.createRecipientContext({ recipientKey, enc: envelope.slice(19, 84), info });
  const text = await recipient.open(envelope.slice(88), envelope.slice(0, 19));
  const handover = JSON.parse(new TextDecoder().decode(text));
  return handover.invitation === id ? handover : null;
}

document.querySelector("input").addEventListener("change", async ({ target }) => {
  const invited = await invitation();
  const lines = (await target.files[0].text()).split("\n").filter(Boolean);
  const ids = new Set();
  const blockers = new Map();
  let taken = 0;
  for (let at = 0; at < lines.length; at += SIDE_BY_SIDE) {
    for (const handover of await Promise.all(lines.slice(at, at + SIDE_BY_SIDE).map((line) => open(line, invited)))) {
      if (!handover || ids.has(handover.id)) continue;
      ids.add(handover.id);
      taken += 1;
      for (const line of handover.member.blockers) blockers.set(line, (blockers.get(line) ?? 0) + 1);
    }
  }
  window.result = { taken, blockers: [...blockers] };
});
