package fi.kaiku.questionnaire;

import fi.kaiku.platform.Names;
import java.util.List;

/**
 * One version of a questionnaire: the recommendation question (0–10), an open comment and what else
 * may be rated.
 *
 * @param score the question whose answer is 0–10
 * @param low the words at 0
 * @param high the words at 10
 * @param ratings at most eight, in the order in which they are asked; often none
 */
public record Questionnaire(
    String code,
    int version,
    Names title,
    Names score,
    Names low,
    Names high,
    Names comment,
    Names commentHint,
    Names thanks,
    List<Rating> ratings) {}
