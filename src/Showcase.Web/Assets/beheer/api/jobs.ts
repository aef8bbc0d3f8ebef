import { ask } from "./http";
import type { Reason } from "./types";

/** Work that goes on beside a request. */
export interface Job<T> {
  key: string;
  title: string;
  state: "waiting" | "running" | "done" | "failed" | "cancelled" | "aborted";
  done: number;
  total: number | null;
  text: string | null;
  mayCancel: boolean;
  /** A sentence, when it is over. */
  outcome: string | null;
  /** What became of it, when it is over. */
  result: T | null;
}

export type BranchJob = Job<{ published: number; reasons: Reason[] }>;

export const readJob = (key: string) => ask<BranchJob>("GET", `/jobs/${key}`);
export const cancelJob = (key: string) => ask<BranchJob>("POST", `/jobs/${key}/cancel`, { body: {} });
export const isOver = (job: BranchJob): boolean => job.state !== "waiting" && job.state !== "running";
