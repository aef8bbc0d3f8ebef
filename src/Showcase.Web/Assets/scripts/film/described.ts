/** The sound with audio description in the place of that of the film: it starts, stops, leaps and runs as the film does. */
export class DescribedSound {
  constructor(private readonly video: HTMLVideoElement, private readonly sound: HTMLAudioElement) {
    for (const event of ["play", "playing", "seeked", "ratechange"]) video.addEventListener(event, () => this.follow());
    for (const event of ["pause", "waiting", "seeking", "ended"]) video.addEventListener(event, () => this.sound.pause());
    video.addEventListener("timeupdate", () => this.catchUp());
    video.addEventListener("volumechange", () => (this.sound.volume = this.video.volume));
  }

  isOn = false;

  turn(on: boolean): void {
    this.isOn = on;
    this.video.muted = on;
    if (on) this.follow();
    else this.sound.pause();
  }

  private follow(): void {
    if (!this.isOn) return;
    this.sound.playbackRate = this.video.playbackRate;
    this.sound.currentTime = this.video.currentTime;
    if (!this.video.paused) void this.sound.play().catch(() => undefined);
  }

  // Two clocks drift apart; a third of a second is heard.
  private catchUp(): void {
    if (this.isOn && !this.video.paused && Math.abs(this.sound.currentTime - this.video.currentTime) > 0.3) this.sound.currentTime = this.video.currentTime;
  }
}
