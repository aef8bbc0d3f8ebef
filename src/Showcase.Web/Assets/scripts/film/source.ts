/** Puts another file into a player that goes on where it was, as fast as it went. */
export function exchange(video: HTMLVideoElement, address: string | null): void {
  const { currentTime, paused, playbackRate } = video;
  const hasBegun = video.readyState > 0 || currentTime > 0;
  if (address === null) video.removeAttribute("src");
  else video.src = address;
  video.load();
  if (!hasBegun) return;
  video.addEventListener(
    "loadedmetadata",
    () => {
      video.currentTime = currentTime;
      video.playbackRate = playbackRate;
      if (!paused) void video.play().catch(() => undefined);
    },
    { once: true },
  );
  // With preload="none" nothing would be fetched of it before someone plays.
  video.preload = "metadata";
}
