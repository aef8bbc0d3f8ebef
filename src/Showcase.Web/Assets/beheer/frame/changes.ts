// What one part of the screen changed and the others show: a bus of one kind of message.

export interface Change {
  /** Documents whose name or state is different. */
  keys?: string[];
  /** Parents whose children are others or in another order; null is the top. */
  parents?: (string | null)[];
}

const bus = new EventTarget();

export function announce(change: Change): void {
  bus.dispatchEvent(new CustomEvent("anders", { detail: change }));
}

export function listen(hear: (change: Change) => void): () => void {
  const listener = (event: Event) => hear((event as CustomEvent<Change>).detail);
  bus.addEventListener("anders", listener);
  return () => bus.removeEventListener("anders", listener);
}
