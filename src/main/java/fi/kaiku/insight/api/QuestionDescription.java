package fi.kaiku.insight.api;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.QuestionParameters;
import io.swagger.v3.oas.models.Operation;
import java.util.Objects;
import java.util.Set;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * Describes questions about figures in the OpenAPI document: their parameters, and what is told.
 */
@Component
class QuestionDescription implements OperationCustomizer {

  /** The same sentences as in docs/integrations/figures-api.md. */
  private static final String TOLD =
      """
      An answer is in the figures when at least smallest_group people were sent a message about \
      the same unit and month and, where these are told, the same kind of contact and \
      profession. Figures of fewer than smallest_group answers are not told; none looks like a \
      few. Age and language are counted in groups of at least smallest_group people once the \
      links of the month have closed. Those who cannot be told so finely are in the row not-told.\
      """;

  private static final Set<Class<?>> ASKED =
      Set.of(FiguresController.class, FigureFilesController.class);

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    if (!ASKED.contains(handler.getBeanType())) {
      return operation;
    }
    Objects.requireNonNull(operation.getResponses().get("200")).setDescription(TOLD);
    return operation.parameters(
        handler.getMethod().getName().equals("funnel")
            ? QuestionParameters.cuts(Dimension.OF_ENCOUNTERS)
            : QuestionParameters.figures());
  }
}
