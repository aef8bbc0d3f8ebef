// Two clocks drift apart; a third of a second is heard.
const farthest = 0.3;

/** The sound with audio description in the place of that of the film: it starts, stops, leaps and runs as the film does. The film itself is silent meanwhile. */
export class DescribedSound {
  isOn = false;

  /** @param changed hears that it went off by itself, and of silence: each with words for who listens. */
  constructor(private readonly video: HTMLVideoElement, private readonly sound: HTMLAudioElement, private readonly changed: (words: string) => void) {
    for (const event of ["play", "playing", "seeked", "ratechange"]) video.addEventListener(event, () => this.follow());
    // A player that gets another file has stopped without saying so.
    for (const event of ["pause", "waiting", "seeking", "ended", "emptied"]) video.addEventListener(event, () => this.sound.pause());
    video.addEventListener("timeupdate", () => this.catchUp());
    video.addEventListener("volumechange", () => this.hear());
    sound.addEventListener("error", () => this.fail());
  }

  turn(on: boolean): void {
    if (on === this.isOn) return;
    if (on) {
      [this.sound.volume, this.sound.muted] = [this.video.volume, this.video.muted];
      this.isOn = true;
      this.video.muted = true;
      this.follow();
    } else {
      this.isOn = false;
      this.sound.pause();
      this.video.muted = this.sound.muted;
    }
  }

  private follow(): void {
    if (!this.isOn) return;
    this.sound.playbackRate = this.video.playbackRate;
    if (Math.abs(this.sound.currentTime - this.video.currentTime) > 0.02) this.sound.currentTime = this.video.currentTime;
    // A sound that has ended begins again when it is played.
    if (this.video.paused || this.video.ended || this.video.currentTime >= (this.sound.duration || Infinity)) return;
    // A sound that may not play would leave a film without any. Being stopped again before it began is no failure.
    this.sound.play().catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === "AbortError")) this.fail();
    });
  }

  private catchUp(): void {
    const { sound, video } = this;
    if (this.isOn && !video.paused && !sound.seeking && !sound.ended && Math.abs(sound.currentTime - video.currentTime) > farthest) sound.currentTime = video.currentTime;
  }

  // The buttons of the player are for what is heard: the film stays silent, whatever they do.
  private hear(): void {
    if (!this.isOn) return;
    const { sound, video } = this;
    const isSlider = sound.volume !== video.volume;
    if (video.muted && !isSlider) return;
    if (isSlider) [sound.volume, sound.muted] = [video.volume, false];
    else {
      sound.muted = !sound.muted;
      this.changed(sound.muted ? "Het geluid staat uit." : "Het geluid staat aan.");
    }
    video.muted = true;
  }

  private fail(): void {
    if (!this.isOn) return;
    this.turn(false);
    this.changed("De audiodescriptie kan niet worden afgespeeld. U hoort de film zelf.");
  }
}
