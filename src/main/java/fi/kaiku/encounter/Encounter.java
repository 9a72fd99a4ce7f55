package fi.kaiku.encounter;

import fi.kaiku.platform.Sealed;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a patient system reported of one encounter, reduced to what an invitation needs.
 *
 * @param sourceId the source's own id of the encounter; unique within the source
 * @param serviceCode the service, when the source tells it; else the unit's service counts
 * @param personKey fingerprint of the identity code with its century sign; the code is not stored
 * @param age full years on the day of the encounter, in Helsinki
 * @param phoneKey fingerprint of the E.164 number
 * @param phoneSealed the sealed E.164 number
 * @param motherTongue as the source gave it, lower case: a code of ISO 639, 98, 99 or empty
 */
public record Encounter(
    EncounterId id,
    String source,
    String sourceId,
    Status status,
    Instant startedAt,
    Kind kind,
    @Nullable String profession,
    String unitOid,
    @Nullable String serviceCode,
    @Nullable UUID personKey,
    @Nullable Integer age,
    PhoneState phoneState,
    @Nullable UUID phoneKey,
    @Nullable Sealed phoneSealed,
    String motherTongue,
    String contactLanguage,
    boolean nonDisclosure,
    boolean deceased,
    Permission permission) {

  /** How far the encounter has come. */
  public enum Status {
    PLANNED,
    IN_PROGRESS,
    FINISHED,
    CANCELLED,
    NO_SHOW
  }

  /** The way of meeting. */
  public enum Kind {
    VISIT,
    PHONE,
    DIGITAL,
    HOME
  }

  /** What is known of a number to send to. */
  public enum PhoneState {
    MOBILE,
    NONE,
    SEVERAL,
    NOT_MOBILE,
    ERASED
  }

  /** Whether the person has said yes or no to being asked. */
  public enum Permission {
    GIVEN,
    DENIED,
    UNKNOWN
  }
}
