package fi.kaiku.encounter.csv;

import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.encounter.Encounter.Permission;
import fi.kaiku.encounter.Encounter.Status;
import fi.kaiku.encounter.intake.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which fields a profile may and must speak of, and what its codes may mean. */
final class ProfileFields {

  private static final List<Field> NEEDED =
      List.of(
          Field.ID, Field.STATUS, Field.STARTED_AT, Field.KIND, Field.UNIT, Field.NON_DISCLOSURE);

  private ProfileFields() {}

  static Optional<Field> named(String key) {
    return Arrays.stream(Field.values())
        .filter(field -> field != Field.RECORD && field.key().equals(key))
        .findFirst();
  }

  /** A field that every profile must feed from a column or a default, and this one does not. */
  static Optional<Field> missingIn(Profile profile) {
    var told = profile.columns().keySet();
    var person = Stream.of(Field.IDENTITY_CODE, Field.PATIENT_ID).anyMatch(told::contains);
    return person
        ? NEEDED.stream()
            .filter(field -> !told.contains(field) && !profile.defaults().containsKey(field))
            .findFirst()
        : Optional.of(Field.IDENTITY_CODE);
  }

  /** What a code of a field may mean; empty where anything may be meant. */
  static List<String> meanings(Field field) {
    return switch (field) {
      case STATUS -> names(Status.values());
      case KIND -> names(Kind.values());
      case PERMISSION -> names(Permission.values());
      case NON_DISCLOSURE, DECEASED -> List.of("true", "false");
      case ID,
          STARTED_AT,
          PROFESSION,
          UNIT,
          SERVICE,
          IDENTITY_CODE,
          PATIENT_ID,
          BIRTH_DATE,
          AGE,
          PHONES,
          MOTHER_TONGUE,
          CONTACT_LANGUAGE,
          REPORTED_AT,
          RECORD ->
          List.of();
    };
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }
}
