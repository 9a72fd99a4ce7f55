package fi.kaiku.insight.comments.page;

import static fi.kaiku.figures.question.Dimension.KIND;
import static fi.kaiku.figures.question.Dimension.PROFESSION;

import fi.kaiku.display.FilterField;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.Vocabularies;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.insight.Address;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.SoughtWords;
import fi.kaiku.insight.comments.list.CommentList;
import fi.kaiku.insight.comments.list.CommentLists;
import fi.kaiku.insight.comments.list.CommentOrder;
import fi.kaiku.insight.comments.list.Cursor;
import fi.kaiku.insight.comments.list.Flag;
import fi.kaiku.insight.comments.list.Wanted;
import fi.kaiku.insight.comments.page.CommentsPage.Asking;
import fi.kaiku.insight.comments.page.CommentsPage.Ways;
import fi.kaiku.insight.comments.urgent.UrgentComments;
import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of comments together. */
@Component
class CommentsPages {

  private static final String PAGE = "comments";
  private static final int COUNTED = 1_000;
  private static final int COUNTED_NEW = 100;
  private static final int UNSEEN = 100;

  private final CommentLists lists;
  private final Vocabularies vocabularies;
  private final VisitStore visits;
  private final WaitingComments waiting;
  private final UrgentComments urgent;
  private final Figures figures;
  private final SoughtWords sought;
  private final Clock clock;

  CommentsPages(
      CommentLists lists,
      Vocabularies vocabularies,
      VisitStore visits,
      WaitingComments waiting,
      UrgentComments urgent,
      Figures figures,
      SoughtWords sought,
      Clock clock) {
    this.lists = lists;
    this.vocabularies = vocabularies;
    this.visits = visits;
    this.waiting = waiting;
    this.urgent = urgent;
    this.figures = figures;
    this.sought = sought;
    this.clock = clock;
  }

  CommentsPage of(Map<String, List<String>> parameters, Reader anybody) {
    var reader = knowing(anybody);
    var request = new CommentsRequest(parameters, reader);
    var asked = new AskedComments(request.filters().read(), sought.in(parameters));
    var since = since(reader);
    var wanted = wanted(asked, since, reader);
    var isUrgent = asked.is(Flag.URGENT);
    var list = list(isUrgent ? wanted.and(Flag.SEEN) : wanted, asked, cursor(request), reader);
    return new CommentsPage(
        asking(request, asked, reader),
        sentence(wanted, since, reader),
        list,
        isUrgent ? list(wanted.and(Flag.UNSEEN), asked, null, reader) : null,
        isUrgent ? null : waiting(reader),
        isUrgent ? waiting.all(reader) : List.of(),
        ways(asked, reader),
        figures.smallestGroup(),
        reader.numbers().day(reader.today()));
  }

  /** The part of the list that follows; no more than that is asked and told. */
  CommentList more(Map<String, List<String>> parameters, Reader anybody) {
    var reader = knowing(anybody);
    var request = new CommentsRequest(parameters, reader);
    var asked = new AskedComments(request.filters().read(), sought.in(parameters));
    var wanted = wanted(asked, since(reader), reader);
    return list(
        asked.is(Flag.URGENT) ? wanted.and(Flag.SEEN) : wanted, asked, cursor(request), reader);
  }

  /** Which comments these parameters mean. */
  Wanted wanted(Map<String, List<String>> parameters, Reader anybody) {
    var reader = knowing(anybody);
    var request = new CommentsRequest(parameters, reader);
    var asked = new AskedComments(request.filters().read(), sought.in(parameters));
    return wanted(asked, since(reader), reader);
  }

  /** The address of the list that a form asks for; it tells no words. */
  String address(Map<String, List<String>> typed) {
    var address = Address.of(AskedComments.PATH);
    for (var parameter : typed.entrySet()) {
      var given = parameter.getValue().stream().filter(value -> !value.isEmpty()).toList();
      if (!given.isEmpty() && !CommentsRequest.OF_THE_FORM.contains(parameter.getKey())) {
        address = address.with(parameter.getKey(), String.join(",", given));
      }
    }
    var words = sought.in(typed);
    return (words.words().isEmpty() ? address : address.with(SoughtWords.SEALED, words.sealed()))
        .text();
  }

  /** Somebody who reads, with the words of all that comments may be of. */
  Reader knowing(Reader anybody) {
    return anybody.knowing(vocabularies.of(anybody.viewer().reach()));
  }

  private @Nullable LocalDate since(Reader reader) {
    return visits
        .arrive(reader.viewer().staff(), clock.instant())
        .map(before -> LocalDate.ofInstant(before, Helsinki.ZONE))
        .orElse(null);
  }

  private static Wanted wanted(AskedComments asked, @Nullable LocalDate since, Reader reader) {
    return Wanted.by(reader, asked.selection(), asked.narrowing(since), asked.order());
  }

  private static @Nullable Cursor cursor(CommentsRequest request) {
    return Cursor.of(request.after()).orElse(null);
  }

  private CommentList list(
      Wanted wanted, AskedComments asked, @Nullable Cursor after, Reader reader) {
    var here = asked.address(reader.vocabulary()).text();
    var most = wanted.narrowing().flags().contains(Flag.UNSEEN) ? UNSEEN : asked.most();
    return lists.of(wanted, new CommentLists.Reading(reader, PAGE, here, after, most));
  }

  private Asking asking(CommentsRequest request, AskedComments asked, Reader reader) {
    var fields =
        List.of(KIND, PROFESSION).stream()
            .map(dimension -> field(dimension, asked.selection(), reader))
            .toList();
    var chips = new CommentChips(asked, reader).all();
    return new Asking(
        request.filters().form(asked.asked()),
        reader.numbers().period(asked.selection().period()),
        asked.search(),
        fields,
        asked.asked().chosen(),
        chips,
        chips.size() - (asked.search().isEmpty() ? 0 : 1));
  }

  private static FilterField field(Dimension dimension, Selection selection, Reader reader) {
    var chosen =
        selection.only().getOrDefault(dimension, List.of()).stream()
            .limit(1)
            .map(value -> reader.vocabulary().wordOf(dimension, value))
            .toList();
    return FilterField.of(dimension, chosen, reader.labels());
  }

  private List<String> sentence(Wanted wanted, @Nullable LocalDate since, Reader reader) {
    var counts = new CountedWords(reader.labels());
    var all = counts.all(lists.count(wanted, COUNTED + 1), COUNTED);
    if (since == null) {
      return List.of(all);
    }
    var count = lists.count(wanted.and(Flag.FRESH), COUNTED_NEW + 1);
    return counts
        .fresh(count, COUNTED_NEW, since)
        .map(more -> List.of(all, more))
        .orElse(List.of(all));
  }

  private @Nullable String waiting(Reader reader) {
    var unseen = urgent.unseen(reader.viewer());
    return unseen == 0 ? null : reader.labels().text("comments.urgent.link", unseen);
  }

  private static Ways ways(AskedComments asked, Reader reader) {
    var address = asked.address(reader.vocabulary());
    var sorts = new LinkedHashMap<String, String>();
    CommentOrder.words()
        .forEach(word -> sorts.put(word, address.with(CommentsRequest.SORT, word).text()));
    return new Ways(
        sorts,
        asked.order().word(),
        asked.most() == 100 ? null : address.with(CommentsRequest.SHOW, "100").text(),
        AskedComments.PATH,
        address.text());
  }
}
