package fi.kaiku.insight.comments.page;

import fi.kaiku.insight.comments.list.Piece;
import java.util.List;
import java.util.UUID;

/**
 * An urgent comment of an answer that has not appeared yet.
 *
 * @param kind why it is urgent: {@code medication}
 * @param pieces its words, once somebody has opened it; none before
 * @param seen who has looked at it and when, in sentences
 */
record WaitingRow(UUID id, String unit, String kind, List<Piece> pieces, List<String> seen) {}
