/** What can be done by key from anywhere in the list; each is a button too. */
export type Act = "begin" | "end" | "play" | "from" | "add" | "split" | "merge" | "back" | "on" | "undo" | "redo";

/** By place on the keyboard, since Alt gives other letters on some. */
const byCode: Record<string, Act> = { BracketLeft: "begin", BracketRight: "end", KeyP: "play", Enter: "from", KeyN: "add", KeyK: "split", KeyM: "merge", ArrowLeft: "back", ArrowRight: "on" };

export const keyWords: [string, string][] = [
  ["Alt + P", "film afspelen of pauze"], ["Alt + ←  en  Alt + →", "film 2 seconden terug of verder"], ["Alt + [", "begin hier"], ["Alt + ]", "einde hier"], ["Alt + Enter", "afspelen vanaf deze ondertitel"],
  ["Alt + N", "nieuwe ondertitel bij de film"], ["Alt + K", "ondertitel splitsen"], ["Alt + M", "samenvoegen met de volgende"], ["Ctrl + Z  en  Ctrl + Y", "ongedaan maken en opnieuw"],
];

export function actOf(event: KeyboardEvent): Act | undefined {
  if (event.altKey && !event.ctrlKey && !event.metaKey) return byCode[event.code];
  if (event.ctrlKey === event.metaKey || event.altKey) return undefined;
  if (event.code === "KeyZ") return event.shiftKey ? "redo" : "undo";
  return event.code === "KeyY" ? "redo" : undefined;
}
