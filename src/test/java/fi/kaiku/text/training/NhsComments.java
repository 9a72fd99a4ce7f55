package fi.kaiku.text.training;

import fi.kaiku.text.model.Examples;
import fi.kaiku.text.words.Clause;
import fi.kaiku.text.words.Clauses;
import fi.kaiku.text.words.Features;
import fi.kaiku.text.words.Stems;
import fi.kaiku.text.words.Word;
import fi.kaiku.text.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * English comments of the NHS with labels of its own (pxtextmining, MIT), which nobody here wrote.
 */
record NhsComments(List<Comment> all) {

  private static final int FIRST_LABEL = 11;
  private static final Map<String, String> SENTIMENTS =
      Map.of("1", "pos", "2", "pos", "3", "neutral", "4", "neg", "5", "neg");

  /**
   * A comment.
   *
   * @param question that it answers
   * @param sentiment pos, neutral, neg, or empty where nobody said
   */
  record Comment(String question, String text, Set<String> themes, String sentiment) {

    /** As a whole and clause by clause; the question stands before each. */
    List<int[]> features() {
      var stems = Stems.in("en");
      var words = Words.of(text);
      var segments = new ArrayList<List<Word>>();
      segments.add(words);
      var clauses = Clauses.of(text, words);
      if (clauses.size() > 1) {
        clauses.stream().map(Clause::words).forEach(segments::add);
      }
      return segments.stream().map(of -> features(of, stems)).toList();
    }

    private int[] features(List<Word> words, Stems stems) {
      var all = new ArrayList<Word>();
      all.add(new Word(0, 0, "question" + Integer.toHexString(question.hashCode())));
      all.addAll(words);
      return Features.of(all, stems);
    }
  }

  static NhsComments in(Path file) throws IOException {
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        var rows = format.parse(reader)) {
      var names = rows.getHeaderNames();
      return new NhsComments(rows.stream().map(row -> comment(row, names)).toList());
    }
  }

  private static Comment comment(CSVRecord row, List<String> names) {
    var themes = new HashSet<String>();
    for (var name : names.subList(FIRST_LABEL, names.size())) {
      if (row.get(name).equals("1")) {
        themes.add("t:" + name);
      }
    }
    var sentiment = SENTIMENTS.getOrDefault(row.get("Comment sentiment"), "");
    return new Comment(row.get("FFT question").strip(), row.get("FFT answer"), themes, sentiment);
  }

  static Examples examples(List<Comment> comments) {
    var examples = new Examples();
    for (var comment : comments) {
      var has = new HashSet<>(comment.themes());
      has.add("o:" + comment.sentiment());
      var silent = comment.sentiment().isEmpty() ? Set.of("o:") : Set.<String>of();
      examples.add(comment.features().getFirst(), has, silent, 1);
    }
    return examples;
  }
}
