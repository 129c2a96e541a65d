import Mirror from "./mirror";

export default function Page() {
  return (
    <main>
      <h1>Next</h1>
      <Mirror />
    </main>
  );
}
