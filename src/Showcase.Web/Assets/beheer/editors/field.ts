import type { Schema } from "../api/schema";
import type { PropertyType } from "../api/types";
import { nothing } from "lit";

/** What an editor knows of the property it edits. */
export interface Field {
  /** Of the control, or of the group of controls. */
  id: string;
  property: PropertyType;
  value: string;
  isReadOnly: boolean;
  isInvalid: boolean;
  /** Ids of explanation and problem. */
  describedBy: string;
  schema: Schema;
  /** The page that is edited, of which pickers do not offer itself. */
  documentKey: string;
  /** Another value of the same page, by alias. */
  page: (alias: string) => string;
  change: (value: string) => void;
}

export const described = (field: Field) => field.describedBy || nothing;
export const invalid = (field: Field) => (field.isInvalid ? "true" : nothing);
export const labelId = (field: Field): string => `${field.id}-naam`;
