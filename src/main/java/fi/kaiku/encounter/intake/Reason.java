package fi.kaiku.encounter.intake;

import java.util.Locale;

/** Why a field of a record cannot be accepted. */
public enum Reason {
  MISSING,
  UNKNOWN_CODE,
  NOT_A_TIME,
  NO_SUCH_TIME,
  NOT_PLAUSIBLE,
  IN_THE_FUTURE,
  NOT_A_DATE,
  NOT_AN_OID,
  NOT_AN_IDENTITY_CODE,
  NOT_A_LANGUAGE,
  NOT_AN_AGE,
  NOT_YES_OR_NO,
  OUT_OF_REACH,
  BORN_LATER,
  NO_PERSON,
  NO_AGE,
  TOO_LONG,
  BAD_CHARACTER,
  UNREADABLE,
  WRONG_TYPE,
  WRONG_COLUMN_COUNT,
  ROWS_IN_A_QUOTE;

  /** Key of the message that says what is wrong and what is expected. */
  public String message() {
    return "encounter.reason." + word();
  }

  /** The reason in JSON: {@code not-a-time}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
