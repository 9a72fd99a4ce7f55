package fi.kaiku.insight.comments.reading;

import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Audited;
import java.util.UUID;

/**
 * Somebody corrected how a comment was read.
 *
 * @param subject which comment and what, without a word of it: {@code 6f1e… theme waiting -}
 */
record CommentCorrected(UUID actorId, String actor, String subject) implements Audited {

  static CommentCorrected by(Viewer viewer, UUID reading, Correction correction) {
    var what =
        switch (correction.about()) {
          case THEME -> "theme " + correction.word() + " " + correction.value();
          case URGENT -> "urgent " + correction.value();
          case NAME -> "name";
        };
    return new CommentCorrected(viewer.staff().value(), viewer.name(), reading + " " + what);
  }

  @Override
  public String action() {
    return "comment-corrected";
  }
}
