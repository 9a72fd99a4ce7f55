package fi.kaiku.followup.poster;

import java.util.List;

/** What customers are told of one improvement, in the reader's language. */
record PublishedRow(String path, String said, String did, List<String> places, String on) {}
