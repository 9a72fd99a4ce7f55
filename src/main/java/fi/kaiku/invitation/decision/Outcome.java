package fi.kaiku.invitation.decision;

/**
 * What was decided on an encounter: invited, or the first reason not to, in this order. The order
 * is part of what stored decisions mean (docs/decisions/0006-rules-and-ledger.md).
 */
public enum Outcome {
  NOT_FINISHED,
  CANCELLED,
  UNDER_AGE,
  UNKNOWN_UNIT,
  UNIT_NOT_LIVE,
  SENSITIVE_SERVICE,
  UNKNOWN_SERVICE,
  DECEASED,
  NON_DISCLOSURE,
  NO_PERMISSION,
  OPTED_OUT,
  NO_PHONE,
  SEVERAL_PHONES,
  NOT_MOBILE,
  TOO_OLD,
  LATER_VISIT,
  QUARANTINED,
  NOT_SAMPLED,
  SENDING_STOPPED,
  INVITED
}
