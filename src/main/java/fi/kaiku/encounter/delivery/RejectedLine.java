package fi.kaiku.encounter.delivery;

import fi.kaiku.encounter.csv.RejectedRow.ColumnFlaw;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of a rejected row.
 *
 * @param canBeTried false once resolved, erased, or when its cells could not be told apart
 * @param retriedAt in Helsinki
 */
record RejectedLine(
    UUID id,
    UUID deliveryId,
    String source,
    int line,
    @Nullable String sourceId,
    List<ColumnFlaw> flaws,
    boolean canBeTried,
    boolean resolved,
    @Nullable LocalDateTime retriedAt) {}
