package fi.kaiku.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that must leave a line in the audit log. Published in the transaction of the deed, so
 * that one is never without the other. The subject names a thing by its id or code, never a
 * customer's data.
 */
public interface Audited {

  /** Who did it; none for the county's own shell. */
  @Nullable UUID actorId();

  String actor();

  /** What was done, past tense in kebab case: {@code rules-changed}. */
  String action();

  String subject();
}
