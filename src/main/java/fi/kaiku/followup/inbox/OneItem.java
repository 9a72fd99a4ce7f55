package fi.kaiku.followup.inbox;

import fi.kaiku.followup.MeetingId;
import fi.kaiku.followup.OpenMeeting;
import fi.kaiku.followup.OpenMeetings;
import fi.kaiku.followup.handling.Colleagues;
import fi.kaiku.followup.handling.Handlings;
import fi.kaiku.followup.handling.Handlings.Outcome;
import fi.kaiku.followup.handling.Handlings.Overtaken;
import fi.kaiku.followup.inbox.InboxPanel.Gathering;
import fi.kaiku.followup.inbox.InboxPanel.Somebody;
import fi.kaiku.insight.Reader;
import fi.kaiku.people.Account;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.NotFound;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows one comment of an inbox, in its list or on a page of its own. */
@Component
class OneItem {

  private final InboxLists lists;
  private final InboxPages pages;
  private final Handlings handlings;
  private final Colleagues colleagues;
  private final OpenMeetings meetings;

  OneItem(
      InboxLists lists,
      InboxPages pages,
      Handlings handlings,
      Colleagues colleagues,
      OpenMeetings meetings) {
    this.meetings = meetings;
    this.lists = lists;
    this.pages = pages;
    this.handlings = handlings;
    this.colleagues = colleagues;
  }

  List<Account> people(UUID id, Reader reader) {
    return colleagues.of(id, reader.viewer());
  }

  /** As it stands in a list: in its place, or by way back to it. */
  ModelAndView closed(UUID id, Reader reader, CameFromInbox place) {
    return place.inPlace()
        ? with(new ModelAndView("followup/inbox-list :: answer"), id, null, reader, place)
        : new ModelAndView("redirect:" + place.at(id));
  }

  /** Open, with what can be done with it. */
  ModelAndView open(UUID id, String part, Reader reader, CameFromInbox place) {
    var form = HandlingForm.of(handlings.one(id, reader.viewer()));
    return open(id, panel(id, part, form, reader), HttpStatus.OK, reader, place);
  }

  /** Open, once it has been put on the agenda of a meeting. */
  ModelAndView put(UUID id, UUID meeting, Reader reader, CameFromInbox place) {
    meetings.choose(new MeetingId(meeting), id, reader.viewer());
    var form = HandlingForm.of(handlings.one(id, reader.viewer()));
    var panel = panel(id, InboxPanel.ASSIGN, form, reader);
    var day =
        panel.meetings().stream()
            .filter(one -> one.id().equals(meeting.toString()))
            .map(Gathering::day)
            .findFirst()
            .orElse("");
    return open(id, panel.putOn(day), HttpStatus.OK, reader, place);
  }

  /** Open with what somebody typed, and what is wrong with it. */
  ModelAndView refused(
      UUID id, HandlingForm form, List<Fault> faults, Reader reader, CameFromInbox place) {
    var panel = panel(id, InboxPanel.ASSIGN, form, reader).refusing(faults);
    return open(id, panel, HttpStatus.UNPROCESSABLE_CONTENT, reader, place);
  }

  /** What came of a change: done, or open with what somebody else did meanwhile. */
  ModelAndView after(
      Outcome outcome, @Nullable HandlingForm typed, Reader reader, CameFromInbox place) {
    var item = outcome.item();
    var id = item.reading();
    if (!(outcome instanceof Overtaken)) {
      return place.inPlace()
          ? closed(id, reader, place)
          : new ModelAndView("redirect:" + place.after(id));
    }
    var form = typed == null ? HandlingForm.of(item) : typed.at(item.version());
    var told = HandlingWords.of(reader).overtaken(item);
    var panel = panel(id, InboxPanel.ASSIGN, form, reader).overtakenBy(told);
    return open(id, panel, HttpStatus.CONFLICT, reader, place);
  }

  /** A comment that has left: its customer deleted it, or it is out of reach. */
  static ModelAndView gone(CameFromInbox place) {
    var view = place.inPlace() ? "followup/inbox-list :: gone" : "followup/inbox-gone";
    return new ModelAndView(view, HttpStatus.NOT_FOUND).addObject("here", place.back());
  }

  private InboxPanel panel(UUID id, String part, HandlingForm form, Reader reader) {
    var words = HandlingWords.of(reader);
    var people =
        people(id, reader).stream()
            .map(one -> new Somebody(one.id().value().toString(), one.name()))
            .toList();
    var history = handlings.history(id, reader.viewer()).stream().map(words::line).toList();
    return new InboxPanel(part, people, form, List.of(), null, history, meetings(id, reader), null);
  }

  private List<Gathering> meetings(UUID id, Reader reader) {
    var units = colleagues.units(id);
    return meetings.of(reader.viewer()).stream()
        .filter(one -> units.contains(one.unit().value()))
        .map(one -> new Gathering(one.id().value().toString(), day(one, reader)))
        .toList();
  }

  private static String day(OpenMeeting meeting, Reader reader) {
    return reader.numbers().day(meeting.heldOn());
  }

  private ModelAndView open(
      UUID id, InboxPanel panel, HttpStatus status, Reader reader, CameFromInbox place) {
    var view =
        place.inPlace()
            ? new ModelAndView("followup/inbox-list :: answer")
            : new ModelAndView("followup/inbox-one", status);
    return with(view, id, panel, reader, place);
  }

  private ModelAndView with(
      ModelAndView view, UUID id, @Nullable InboxPanel panel, Reader anybody, CameFromInbox place) {
    var reader = pages.knowing(anybody);
    if (place.inPlace()) {
      view.addObject("counted", pages.counted(CameFromInbox.parameters(place.back()), reader));
    }
    return view.addObject(
            "item", lists.row(id, reader).orElseThrow(() -> new NotFound("no such comment")))
        .addObject("panel", panel)
        .addObject("here", place.back());
  }
}
