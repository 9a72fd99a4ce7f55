package fi.kaiku.insight.ask;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page where anybody asks for the figure they need.
 *
 * @param answer none while anything is wrong with the question
 */
record AskPage(
    AskForm form,
    @Nullable AskedView answer,
    int smallestGroup,
    List<SavedView> views,
    boolean mayShare) {}
