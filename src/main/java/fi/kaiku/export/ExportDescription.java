package fi.kaiku.export;

import fi.kaiku.figures.question.QuestionParameters;
import io.swagger.v3.oas.models.Operation;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes the parameters of files of single answers in the OpenAPI document. */
@Component
class ExportDescription implements OperationCustomizer {

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    return handler.getBeanType() == ExportController.class
        ? operation.parameters(QuestionParameters.filters(ExportQuestion.FILTERS))
        : operation;
  }
}
