package fi.kaiku.attack;

/** What can be known of a visit, from the tables or from the patient system's extract. */
enum Trait {
  UNIT,
  MONTH,
  DAY,
  KIND,
  PROFESSION,
  AGE_BAND,
  LANGUAGE,
  QUESTIONNAIRE,
  /** LINK or REPLY, by which an answer to the message comes. */
  WAY,
  /** The day on which the message was sent. */
  SENT_ON
}
