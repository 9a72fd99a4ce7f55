package fi.kaiku.followup.handling;

import fi.kaiku.followup.ThanksGiven;
import fi.kaiku.followup.handling.Handling.Assignee;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What has been passed on as thanks needs nobody any more, unless a colleague has it in hand. */
@Component
class DoneWhenThanksGiven {

  private final Handlings handlings;

  DoneWhenThanksGiven(Handlings handlings) {
    this.handlings = handlings;
  }

  @EventListener
  void done(ThanksGiven given) {
    var viewer = given.viewer();
    var item = handlings.one(given.reading(), viewer);
    var now = item.now();
    var whose = now.assignee();
    var isOwn = whose != null && whose.id().equals(viewer.staff());
    if (now.state() == HandlingState.NEW || now.state() == HandlingState.IN_HAND && isOwn) {
      var by = new Assignee(viewer.staff(), viewer.name());
      handlings.change(
          given.reading(), item.version(), before -> before.done(DoneReason.THANKED, by), viewer);
    }
  }
}
