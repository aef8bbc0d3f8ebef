import { currentOf, timesOf } from "./align";
import { clock } from "./words";

/** How long the text stays where the reader put it. */
const patience = 8_000;

/** The film in text beside the film: it says where the film is, and a click on a time brings the film there. */
export class Transcript {
  private readonly blocks: HTMLElement[];
  private times: (number | undefined)[] = [];
  private buttons: (HTMLButtonElement | undefined)[] = [];
  private current = -1;
  private touched = 0;
  follows = true;

  constructor(private readonly video: HTMLVideoElement, private readonly place: HTMLElement) {
    this.blocks = [...place.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
    // Whoever reads decides where the text stands.
    for (const event of ["wheel", "touchmove", "pointerdown", "keydown"]) place.addEventListener(event, () => (this.touched = Date.now()), { passive: true });
    video.addEventListener("timeupdate", () => this.show());
    video.addEventListener("seeked", () => this.show());
    // Someone who put the film elsewhere while it stood still, and plays on.
    video.addEventListener("play", () => this.follow());
  }

  /** @returns whether there is anything to follow. */
  fill(captions: readonly { startTime: number; text: string }[]): boolean {
    if (this.buttons.length > 0) return true;
    this.times = timesOf(this.blocks.map((block) => block.textContent ?? ""), captions);
    if (this.times.every((time) => time === undefined)) return false;
    this.buttons = this.blocks.map((block, at) => this.button(block, this.times[at]));
    this.place.classList.add("sc-film__transcript--live");
    this.place.tabIndex = 0;
    this.place.setAttribute("role", "group");
    this.place.setAttribute("aria-label", "Tekst die meeloopt met de film");
    this.show();
    return true;
  }

  private button(block: HTMLElement, time: number | undefined): HTMLButtonElement | undefined {
    if (time === undefined) return undefined;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sc-film__jump";
    const words = document.createElement("span");
    words.className = "sc-hidden";
    words.textContent = "Speel de film vanaf ";
    button.append(words, clock(time));
    button.addEventListener("click", () => {
      this.touched = 0;
      this.video.currentTime = time + 0.01;
      void this.video.play().catch(() => undefined);
    });
    block.prepend(button);
    return button;
  }

  private show(): void {
    const now = this.video.currentTime > 0 || !this.video.paused ? currentOf(this.times, this.video.currentTime) : -1;
    if (now === this.current) return;
    this.mark(this.current, false);
    this.mark(now, true);
    this.current = now;
    this.follow();
  }

  private follow(): void {
    const block = this.blocks[this.current];
    if (block && this.follows && !this.video.paused && Date.now() - this.touched > patience && !this.place.matches(":focus-within")) this.bring(block);
  }

  private mark(at: number, isNow: boolean): void {
    this.blocks[at]?.classList.toggle("sc-film__now", isNow);
    if (isNow) this.buttons[at]?.setAttribute("aria-current", "true");
    else this.buttons[at]?.removeAttribute("aria-current");
  }

  // Within its own box: the page itself never moves under a reader.
  private bring(block: HTMLElement): void {
    if (this.place.scrollHeight <= this.place.clientHeight + 1) return;
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const below = block.getBoundingClientRect().top - this.place.getBoundingClientRect().top;
    this.place.scrollTo({ top: this.place.scrollTop + below - this.place.clientHeight / 3, behavior: isCalm ? "auto" : "smooth" });
  }
}
