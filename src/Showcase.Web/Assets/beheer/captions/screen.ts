import { fileOf } from "../api/library";
import type { Cue } from "./cues";

/** The film beside the list, which shows the captions as they are at this moment. */
export class Screen {
  private track: TextTrack | undefined;
  private shown: readonly Cue[] = [];

  constructor(private readonly video: () => HTMLVideoElement | null) {}

  static sourceOf(film: string): string {
    return fileOf({ key: film });
  }

  /** In milliseconds; nothing without a film. */
  get now(): number | undefined {
    const video = this.video();
    return video ? Math.round(video.currentTime * 1000) : undefined;
  }

  get isPlaying(): boolean {
    return this.video()?.paused === false;
  }

  toggle(): void {
    const video = this.video();
    if (video?.paused) void video.play().catch(() => undefined);
    else video?.pause();
  }

  playFrom(milliseconds: number): void {
    const video = this.video();
    if (!video) return;
    video.currentTime = milliseconds / 1000;
    void video.play().catch(() => undefined);
  }

  seek(milliseconds: number): void {
    const video = this.video();
    if (video) video.currentTime = milliseconds / 1000;
  }

  leap(milliseconds: number): void {
    const video = this.video();
    if (video) video.currentTime = Math.max(0, video.currentTime + milliseconds / 1000);
  }

  show(cues: readonly Cue[]): void {
    const video = this.video();
    if (!video || cues === this.shown) return;
    this.track ??= video.addTextTrack("captions", "Nederlands", "nl");
    this.track.mode = "showing";
    for (const cue of [...(this.track.cues ?? [])]) this.track.removeCue(cue);
    for (const { start, end, text } of cues) {
      if (end > start && text !== "") this.track.addCue(new VTTCue(start / 1000, end / 1000, text));
    }
    this.shown = cues;
  }
}
