package fi.kaiku.encounter.intake;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The fields that a source may tell of an encounter. Nothing else is ever stored: this is the
 * allow-list.
 */
public enum Field {
  ID("id"),
  STATUS("status"),
  STARTED_AT("startedAt"),
  KIND("kind"),
  PROFESSION("profession"),
  UNIT("unitOid"),
  SERVICE("service"),
  IDENTITY_CODE("identityCode"),
  PATIENT_ID("patientId"),
  BIRTH_DATE("birthDate"),
  AGE("age"),
  PHONES("phones"),
  MOTHER_TONGUE("motherTongue"),
  CONTACT_LANGUAGE("contactLanguage"),
  NON_DISCLOSURE("nonDisclosure"),
  DECEASED("deceased"),
  PERMISSION("permission"),
  /** When the source wrote this down; what it wrote earlier never goes before it. */
  REPORTED_AT("reportedAt"),
  /** The record as a whole. */
  RECORD("record");

  private static final Set<Field> CODES_AND_TIMES =
      EnumSet.of(
          STATUS,
          STARTED_AT,
          KIND,
          PROFESSION,
          UNIT,
          SERVICE,
          NON_DISCLOSURE,
          PERMISSION,
          REPORTED_AT);

  private final String member;

  Field(String member) {
    this.member = member;
  }

  /** The name in JSON. */
  public String member() {
    return member;
  }

  /** The name in a mapping profile: {@code identity-code}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a wrong value may be shown to whoever looks after the profile. */
  boolean mayBeShown() {
    return CODES_AND_TIMES.contains(this);
  }
}
