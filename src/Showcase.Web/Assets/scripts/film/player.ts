import { DescribedSound } from "./described";
import { rememberCaptions, wantsCaptions } from "./memory";
import { exchange } from "./source";
import { Transcript } from "./transcript";

const speeds = [0.5, 0.75, 1, 1.25, 1.5, 2];

/** Adds to the browser's own player what it has not: speed, quality, audio description, keys, and the text that goes along. */
export function playFilms(): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-film]")) new Player(place);
}

class Player {
  private readonly video: HTMLVideoElement;
  private readonly tools: HTMLElement | null;
  private readonly captionButton: HTMLButtonElement | null;
  private readonly describedButton: HTMLButtonElement | null;
  private readonly followButton: HTMLButtonElement | null;
  private readonly speed: HTMLSelectElement | null;
  private readonly quality: HTMLSelectElement | null;
  private readonly sound: DescribedSound | undefined;
  private transcript: Transcript | undefined;

  constructor(private readonly place: HTMLElement) {
    const find = <T extends Element>(selector: string): T | null => place.querySelector<T>(selector);
    this.video = find<HTMLVideoElement>("[data-film-video]")!;
    this.tools = find("[data-film-tools]");
    this.captionButton = find("[data-film-captions]");
    this.describedButton = find("[data-film-described]");
    this.followButton = find("[data-film-follow]");
    this.speed = find("[data-film-speed]");
    this.quality = find("[data-film-quality]");
    const described = find<HTMLAudioElement>("[data-film-described-sound]");
    if (described) this.sound = new DescribedSound(this.video, described, (words) => this.hear(words));
    this.listen();
    this.showCaptions(wantsCaptions());
    this.readCaptions();
    if (this.tools) this.tools.hidden = false;
  }

  private get track(): TextTrack | undefined {
    return this.video.textTracks[0];
  }

  private listen(): void {
    this.captionButton?.addEventListener("click", () => this.chooseCaptions());
    this.describedButton?.addEventListener("click", () => this.chooseDescription());
    this.followButton?.addEventListener("click", () => this.chooseFollowing());
    this.speed?.addEventListener("change", () => (this.video.playbackRate = Number(this.speed!.value)));
    this.quality?.addEventListener("change", () => exchange(this.video, this.quality!.value || null));
    this.place.addEventListener("keydown", (event) => this.press(event));
    this.video.addEventListener("ratechange", () => {
      if (this.speed) this.speed.value = String(this.video.playbackRate);
    });
    // The browser's own menu turns captions on and off too.
    this.video.textTracks.addEventListener("change", () => {
      const isOn = this.track?.mode === "showing";
      if (this.captionButton?.getAttribute("aria-pressed") === String(isOn)) return;
      this.captionButton?.setAttribute("aria-pressed", String(isOn));
      rememberCaptions(isOn);
    });
  }

  /** Hidden and not disabled: their words are needed for the text beside the film. */
  private showCaptions(on: boolean): void {
    if (this.track) this.track.mode = on ? "showing" : "hidden";
    this.captionButton?.setAttribute("aria-pressed", String(on));
  }

  private chooseCaptions(): void {
    if (!this.captionButton) return;
    const on = this.captionButton.getAttribute("aria-pressed") !== "true";
    this.showCaptions(on);
    rememberCaptions(on);
    this.say(on ? "Ondertitels staan aan." : "Ondertitels staan uit.");
  }

  private chooseDescription(): void {
    const button = this.describedButton;
    if (!button) return;
    const on = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(on));
    if (this.sound) this.sound.turn(on);
    else exchange(this.video, on ? (button.dataset["filmDescribed"] ?? null) : this.quality?.value || null);
    // The film with audio description comes in one quality.
    if (this.quality && !this.sound) this.quality.disabled = on;
    this.say(on ? "Audiodescriptie staat aan." : "Audiodescriptie staat uit.");
  }

  private hear(words: string): void {
    this.describedButton?.setAttribute("aria-pressed", String(this.sound!.isOn));
    this.say(words);
  }

  private chooseFollowing(): void {
    if (!this.transcript || !this.followButton) return;
    this.transcript.follows = !this.transcript.follows;
    this.followButton.setAttribute("aria-pressed", String(this.transcript.follows));
    this.say(this.transcript.follows ? "De tekst loopt mee." : "De tekst blijft staan.");
  }

  private readCaptions(): void {
    const element = this.video.querySelector("track");
    const text = document.querySelector<HTMLElement>("[data-film-transcript]");
    if (!element || !text) return;
    this.transcript = new Transcript(this.video, text);
    const fill = () => {
      const cues = [...(this.track?.cues ?? [])].map((cue) => ({ startTime: cue.startTime, text: cue instanceof VTTCue ? (cue.getCueAsHTML().textContent ?? "") : "" }));
      if (this.transcript!.fill(cues) && this.followButton) this.followButton.hidden = false;
    };
    if (element.readyState === HTMLTrackElement.LOADED) fill();
    else element.addEventListener("load", fill, { once: true });
  }

  private press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target instanceof HTMLSelectElement) return;
    const act = this.actOf(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  }

  private actOf(key: string): (() => void) | undefined {
    switch (key) {
      case "k": return () => (this.video.paused ? void this.video.play().catch(() => undefined) : this.video.pause());
      case "j": return () => this.leap(-10);
      case "l": return () => this.leap(10);
      case "c": return this.captionButton ? () => this.chooseCaptions() : undefined;
      case "d": return this.describedButton ? () => this.chooseDescription() : undefined;
      case "<": return () => this.hurry(-1);
      case ">": return () => this.hurry(1);
      default: return undefined;
    }
  }

  private leap(seconds: number): void {
    this.video.currentTime = Math.max(0, Math.min(Number.isFinite(this.video.duration) ? this.video.duration : Infinity, this.video.currentTime + seconds));
  }

  private hurry(step: number): void {
    const at = speeds.findIndex((speed) => speed >= this.video.playbackRate);
    const speed = speeds[Math.max(0, Math.min(speeds.length - 1, (at < 0 ? speeds.length : at) + step))]!;
    this.video.playbackRate = speed;
    this.say(`Snelheid ${String(speed).replace(".", ",")}.`);
  }

  private say(text: string): void {
    const status = this.place.querySelector("[data-film-status]");
    if (status) status.textContent = text;
  }
}
