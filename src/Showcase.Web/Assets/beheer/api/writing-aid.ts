import { ask } from "./http";

export interface FieldAid {
  alias: string;
  name: string;
  words: number;
  sentences: number;
  /** Flesch-Douma; nothing for a few words. */
  score: number | null;
  level: string | null;
  aim: number;
  meetsAim: boolean;
  longestSentence: number;
  longSentences: { text: string; words: number }[];
  longWords: string[];
  jargon: { found: string; plain: string }[];
  hints: string[];
}

export interface WritingAid {
  audience: string;
  fields: FieldAid[];
}

/** How the texts of a document read; nothing is stored. */
export const measureText = (type: string, values: Record<string, string>) => ask<WritingAid>("POST", "/writing-aid", { body: { type, values } });
