package fi.kaiku.followup.handling;

import fi.kaiku.followup.ThanksGiven;
import fi.kaiku.followup.handling.Handling.Assignee;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What has been passed on as thanks needs nobody any more, unless it criticises something too or a
 * colleague has it in hand.
 */
@Component
class DoneWhenThanksGiven {

  private final Handlings handlings;
  private final HandledPlaceQuery comments;

  DoneWhenThanksGiven(Handlings handlings, HandledPlaceQuery comments) {
    this.handlings = handlings;
    this.comments = comments;
  }

  @EventListener
  void done(ThanksGiven given) {
    var viewer = given.viewer();
    var item = handlings.one(given.reading(), viewer);
    var now = item.now();
    var whose = now.assignee();
    var isOwn = whose != null && whose.id().equals(viewer.staff());
    var isFree =
        now.state() == HandlingState.NEW || (isOwn && now.state() == HandlingState.IN_HAND);
    if (isFree && !comments.isCriticism(given.reading())) {
      var by = new Assignee(viewer.staff(), viewer.name());
      handlings.change(
          given.reading(), item.version(), before -> before.done(DoneReason.THANKED, by), viewer);
    }
  }
}
