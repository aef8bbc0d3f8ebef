// Quiet music: soft plucked notes over a slow pad, composed from a chord row, with a little echo. 16-bit mono WAV.
import { random } from "./draw/svg.mjs";

const rate = 44_100;
const pitch = note => 440 * 2 ** ((note - 69) / 12);

// Adds a tone with a few overtones; `attack` and `decay` in seconds.
function tone(samples, at, note, seconds, loudness, { attack, decay, overtones }) {
  const start = Math.round(at * rate);
  const count = Math.min(Math.round(seconds * rate), samples.length - start);
  const step = 2 * Math.PI * pitch(note) / rate;
  for (let i = 0; i < count; i++) {
    const time = i / rate;
    const envelope = Math.min(1, time / attack) * Math.exp(-time / decay) * Math.min(1, (count - i) / (0.05 * rate));
    let value = 0;
    for (let k = 0; k < overtones.length; k++) value += overtones[k] * Math.sin(step * (k + 1) * i) * Math.exp(-time * k * 1.6);
    samples[start + i] += value * envelope * loudness;
  }
}

const pluck = { attack: 0.008, decay: 0.75, overtones: [1, 0.32, 0.14, 0.05] };
const pad = { attack: 0.9, decay: 9, overtones: [1, 0.18, 0.06] };
const bass = { attack: 0.03, decay: 1.4, overtones: [1, 0.25] };

/** Music of `seconds` for a key, a tempo in beats per minute, a seed, and chords as semitones above the key. */
export function composeMusic({ key, tempo, seed, chords }, seconds) {
  const samples = new Float64Array(seconds * rate);
  const r = random(seed);
  const beat = 60 / tempo;
  const bar = beat * 4;
  for (let at = 0, i = 0; at < seconds - 2.5; at += bar, i++) {
    const chord = chords[i % chords.length];
    for (const step of chord) tone(samples, at, key + step, bar + 1.2, 0.05, pad);
    tone(samples, at, key + chord[0] - 12, bar, 0.13, bass);
    const ladder = [...chord, ...chord.map(step => step + 12)];
    let rung = Math.floor(r() * 3) + 1;
    for (let eighth = 0; eighth < 8; eighth++) {
      rung = Math.max(0, Math.min(ladder.length - 1, rung + Math.round((r() - 0.48) * 3.2)));
      const rest = eighth % 2 === 1 && r() < 0.45;
      if (!rest && at + eighth * beat / 2 < seconds - 2) tone(samples, at + eighth * beat / 2 + r() * 0.012, key + 12 + ladder[rung], 1.9, eighth % 4 === 0 ? 0.17 : 0.12, pluck);
    }
  }
  for (const step of chords[0]) tone(samples, seconds - 2.4, key + step, 2.4, 0.1, { ...pluck, decay: 1.2 });
  echo(samples);
  return wav(samples, seconds);
}

function echo(samples) {
  for (const [delay, part] of [[0.31, 0.22], [0.47, 0.15]]) {
    const back = Math.round(delay * rate);
    for (let i = back; i < samples.length; i++) samples[i] += samples[i - back] * part;
  }
}

function wav(samples, seconds) {
  const peak = samples.reduce((most, v) => Math.max(most, Math.abs(v)), 0);
  const bytes = Buffer.alloc(44 + samples.length * 2);
  bytes.write("RIFF", 0); bytes.writeUInt32LE(36 + samples.length * 2, 4); bytes.write("WAVEfmt ", 8);
  bytes.writeUInt32LE(16, 16); bytes.writeUInt16LE(1, 20); bytes.writeUInt16LE(1, 22); bytes.writeUInt32LE(rate, 24); bytes.writeUInt32LE(rate * 2, 28); bytes.writeUInt16LE(2, 32); bytes.writeUInt16LE(16, 34);
  bytes.write("data", 36); bytes.writeUInt32LE(samples.length * 2, 40);
  for (let i = 0; i < samples.length; i++) {
    const edge = Math.min(1, i / rate / 0.4, (seconds - i / rate) / 1.6);
    bytes.writeInt16LE(Math.round(samples[i] / peak * 0.42 * 32_767 * edge), 44 + i * 2);
  }
  return bytes;
}
