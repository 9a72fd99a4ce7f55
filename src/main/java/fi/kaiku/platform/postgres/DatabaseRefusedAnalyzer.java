package fi.kaiku.platform.postgres;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a refusal at start into two lines for the operator, without a stack trace. */
class DatabaseRefusedAnalyzer extends AbstractFailureAnalyzer<DatabaseRefused> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, DatabaseRefused refused) {
    return new FailureAnalysis(refused.fact(), refused.hint(), failure);
  }
}
