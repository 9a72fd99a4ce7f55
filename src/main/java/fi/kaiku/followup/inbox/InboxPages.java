package fi.kaiku.followup.inbox;

import fi.kaiku.display.Labels;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.Vocabularies;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.followup.handling.Handlings;
import fi.kaiku.followup.handling.Handovers;
import fi.kaiku.followup.inbox.InboxPage.Beside;
import fi.kaiku.followup.inbox.InboxPage.ChangedRow;
import fi.kaiku.followup.inbox.InboxPage.Counted;
import fi.kaiku.followup.inbox.InboxPage.Filters;
import fi.kaiku.followup.inbox.InboxPage.Marked;
import fi.kaiku.followup.inbox.InboxPage.Tab;
import fi.kaiku.followup.inbox.InboxPage.Way;
import fi.kaiku.insight.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of an inbox together. */
@Component
class InboxPages {

  private static final int COUNTED = 5_000;
  private static final Groupings ALL = new Groupings(List.of(List.of()));

  private final InboxQuery query;
  private final InboxLists lists;
  private final Handlings handlings;
  private final Handovers handovers;
  private final Vocabularies vocabularies;
  private final Figures figures;

  InboxPages(
      InboxQuery query,
      InboxLists lists,
      Handlings handlings,
      Handovers handovers,
      Vocabularies vocabularies,
      Figures figures) {
    this.query = query;
    this.lists = lists;
    this.handlings = handlings;
    this.handovers = handovers;
    this.vocabularies = vocabularies;
    this.figures = figures;
  }

  InboxPage of(Map<String, List<String>> parameters, Reader anybody) {
    var reader = knowing(anybody);
    var request = new InboxRequest(parameters, reader);
    var asked = request.asked();
    var tasks = query.tasks(reader);
    return new InboxPage(
        filters(request, asked, reader),
        counted(asked, reader),
        tasks(tasks, reader.labels()),
        alone(request, asked, reader),
        lists.of(asked, request.after(), reader),
        beside(parameters, tasks.all() > 0, reader));
  }

  /** How many there are now, for a page that is open already. */
  Counted counted(Map<String, List<String>> parameters, Reader reader) {
    return counted(new InboxRequest(parameters, reader).asked(), reader);
  }

  /** The part of the list that follows; no more than that is asked and told. */
  InboxPage.InboxList more(Map<String, List<String>> parameters, Reader anybody) {
    var reader = knowing(anybody);
    var request = new InboxRequest(parameters, reader);
    return lists.of(request.asked(), request.after(), reader);
  }

  /** The comments that these parameters mean and the reader has not read, so many at most. */
  List<UUID> unread(Map<String, List<String>> parameters, Reader anybody, int most) {
    var reader = knowing(anybody);
    return lists.unread(new InboxRequest(parameters, reader).asked(), reader, most);
  }

  /** Somebody who reads, with the words of all that comments may be of. */
  Reader knowing(Reader anybody) {
    return anybody.knowing(vocabularies.of(anybody.viewer().reach()));
  }

  private static Filters filters(InboxRequest request, InboxAsked asked, Reader reader) {
    var kind = asked.kind();
    return new Filters(
        request.filters().form(asked.asked()),
        reader.numbers().period(asked.selection().period()),
        asked.state().word(),
        asked.isMine(),
        asked.isOverdue(),
        kind == null ? InboxRequest.ANY : kind.word(),
        asked.isNarrowed() ? InboxAsked.PATH : null);
  }

  private Counted counted(InboxAsked asked, Reader reader) {
    var counts = query.counts(asked, reader, COUNTED);
    return new Counted(sentences(asked, counts, reader.labels()), tabs(asked, counts, reader));
  }

  private static List<Tab> tabs(InboxAsked asked, InboxQuery.Counts counts, Reader reader) {
    var all = tab(asked, null, counts, reader);
    var kinds = Stream.of(InboxKind.values()).map(kind -> tab(asked, kind, counts, reader));
    return Stream.concat(Stream.of(all), kinds).toList();
  }

  private static Tab tab(
      InboxAsked asked, @Nullable InboxKind kind, InboxQuery.Counts counts, Reader reader) {
    var address = asked.address(reader.vocabulary());
    var word = kind == null ? InboxRequest.ANY : kind.word();
    var count = kind == null ? counts.all() : counts.of(kind);
    return new Tab(
        word,
        address.with(InboxRequest.KIND, word).text(),
        counts.all() < COUNTED ? reader.numbers().whole(count) : null,
        kind == asked.kind());
  }

  private static List<String> sentences(InboxAsked asked, InboxQuery.Counts counts, Labels labels) {
    var numbers = labels.numbers();
    var state = asked.state().word();
    if (counts.all() == COUNTED) {
      return List.of(labels.text("inbox.sentence.many", numbers.whole(COUNTED)));
    }
    var all = labels.text("inbox.sentence." + state, counts.all(), numbers.whole(counts.all()));
    var unread = labels.text("inbox.unread", counts.unread(), numbers.whole(counts.unread()));
    return counts.all() == 0 ? List.of(all) : List.of(all, unread);
  }

  private static List<Way> tasks(InboxQuery.Tasks tasks, Labels labels) {
    var ways = new ArrayList<Way>();
    if (tasks.all() > 0) {
      ways.add(way("inbox.tasks.all", tasks.all(), "?state=in-hand", labels));
    }
    if (tasks.mine() > 0) {
      ways.add(way("inbox.tasks.mine", tasks.mine(), "?state=in-hand&mine=yes", labels));
    }
    if (tasks.overdue() > 0) {
      ways.add(way("inbox.tasks.overdue", tasks.overdue(), "?overdue=yes", labels));
    }
    return ways;
  }

  private static Way way(String key, int count, String query, Labels labels) {
    var text = labels.text(key, count, labels.numbers().whole(count));
    return new Way(text, InboxAsked.PATH + query);
  }

  /** Scores without words are told as a number only, and not if they are few. */
  private @Nullable Way alone(InboxRequest request, InboxAsked asked, Reader reader) {
    var scores = figures.scores(asked.asked().selection(), ALL).by().total().figure();
    var alone = scores == null ? 0 : scores.n() - scores.comments();
    return alone < figures.smallestGroup()
        ? null
        : new Way(
            reader.labels().text("inbox.alone", alone, reader.numbers().whole(alone)),
            request.filters().form(asked.asked()).at("/overview"));
  }

  private Beside beside(Map<String, List<String>> parameters, boolean tasks, Reader reader) {
    var left = tasks ? handovers.of(reader).stream().mapToInt(one -> one.count()).sum() : 0;
    return new Beside(
        marked(parameters),
        changed(parameters, reader).orElse(null),
        left == 0 ? null : reader.labels().text("inbox.handover.band", left),
        reader.viewer().reach().isWholeCounty());
  }

  private static @Nullable Marked marked(Map<String, List<String>> parameters) {
    var count = first(parameters, "marked");
    var at = first(parameters, "at");
    return count.matches("\\d{1,6}") && at.matches("\\d{1,15}")
        ? new Marked(Integer.parseInt(count), Long.parseLong(at))
        : null;
  }

  private Optional<ChangedRow> changed(Map<String, List<String>> parameters, Reader reader) {
    var word = first(parameters, "changed");
    if (!word.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      return Optional.empty();
    }
    var id = UUID.fromString(word);
    return lists
        .row(id, reader)
        .map(_ -> handlings.one(id, reader.viewer()))
        .map(item -> new ChangedRow(id, HandlingWords.of(reader).view(item)));
  }

  private static String first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }
}
