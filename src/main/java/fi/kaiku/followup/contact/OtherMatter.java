package fi.kaiku.followup.contact;

import java.util.Locale;

/** What a request may turn out to be, and what is handled in another way. */
public enum OtherMatter {
  /** A formal complaint (muistutus, anmärkning). */
  COMPLAINT,
  /** A notice of injury (potilasvahinkoilmoitus, patientskadeanmälan). */
  INJURY,
  /** A request about one's own data, by the General Data Protection Regulation. */
  PRIVACY;

  ContactStep.Kind step() {
    return switch (this) {
      case COMPLAINT -> ContactStep.Kind.HANDED_COMPLAINT;
      case INJURY -> ContactStep.Kind.HANDED_INJURY;
      case PRIVACY -> ContactStep.Kind.HANDED_PRIVACY;
    };
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
