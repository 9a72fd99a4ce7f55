package fi.kaiku.insight.api;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.QuestionParameters;
import io.swagger.v3.oas.models.Operation;
import java.util.Set;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes the parameters of questions about figures in the OpenAPI document. */
@Component
class QuestionDescription implements OperationCustomizer {

  private static final Set<Class<?>> ASKED =
      Set.of(FiguresController.class, FigureFilesController.class);

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    if (!ASKED.contains(handler.getBeanType())) {
      return operation;
    }
    return operation.parameters(
        handler.getMethod().getName().equals("funnel")
            ? QuestionParameters.cuts(Dimension.OF_ENCOUNTERS)
            : QuestionParameters.figures());
  }
}
