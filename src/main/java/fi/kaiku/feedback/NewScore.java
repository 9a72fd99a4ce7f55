package fi.kaiku.feedback;

import fi.kaiku.platform.Language;
import java.time.LocalDate;

/** A score with all that is kept beside it. */
record NewScore(
    AnswerId id, Background background, int score, Language answeredIn, LocalDate givenOn) {}
