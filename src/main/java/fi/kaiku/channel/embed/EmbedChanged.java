package fi.kaiku.channel.embed;

import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Audited;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody made an embed, gave it another secret or stopped it. */
record EmbedChanged(@Nullable UUID actorId, String actor, String action, String subject)
    implements Audited {

  static EmbedChanged of(Viewer viewer, String action, Embed embed) {
    return new EmbedChanged(viewer.staff().value(), viewer.name(), action, embed.name());
  }
}
