package fi.kaiku.encounter.rest;

import fi.kaiku.encounter.intake.Field;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes the body of a call in the OpenAPI document: the members that Kaiku reads. */
@Component
class CallDescription implements OperationCustomizer {

  private static final List<Field> NEEDED =
      List.of(
          Field.ID, Field.STATUS, Field.STARTED_AT, Field.KIND, Field.UNIT, Field.NON_DISCLOSURE);

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    if (handler.getBeanType() != EncounterController.class) {
      return operation;
    }
    var call = new ObjectSchema();
    call.addProperty("source", new StringSchema());
    call.addProperty("encounters", new ArraySchema().items(encounter()).maxItems(1_000));
    return operation.requestBody(
        new RequestBody()
            .required(true)
            .description("This, or its array, or one encounter alone")
            .content(new Content().addMediaType("application/json", new MediaType().schema(call))));
  }

  private static Schema<?> encounter() {
    var encounter = new ObjectSchema();
    Stream.of(Field.values())
        .filter(field -> field != Field.RECORD)
        .forEach(field -> encounter.addProperty(field.member(), type(field)));
    encounter.setRequired(NEEDED.stream().map(Field::member).toList());
    return encounter;
  }

  private static Schema<?> type(Field field) {
    return switch (field) {
      case AGE -> new IntegerSchema();
      case NON_DISCLOSURE, DECEASED -> new BooleanSchema();
      case PHONES -> new ArraySchema().items(new StringSchema());
      case STARTED_AT, REPORTED_AT -> new StringSchema().format("date-time");
      case BIRTH_DATE -> new StringSchema().format("date");
      case ID,
          STATUS,
          KIND,
          PROFESSION,
          UNIT,
          SERVICE,
          IDENTITY_CODE,
          PATIENT_ID,
          MOTHER_TONGUE,
          CONTACT_LANGUAGE,
          PERMISSION,
          RECORD ->
          new StringSchema();
    };
  }
}
