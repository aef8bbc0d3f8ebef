import { ask } from "./http";

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

export const readJob = <T>(key: string) => ask<Job<T>>("GET", `/jobs/${key}`);
export const cancelJob = <T>(key: string) => ask<Job<T>>("POST", `/jobs/${key}/cancel`, { body: {} });
export const isOver = (job: Job<unknown>): boolean => job.state !== "waiting" && job.state !== "running";
