package fi.kaiku.sms.sending;

import fi.kaiku.sms.gateway.Receipt;
import fi.kaiku.sms.receipt.Receipts;
import fi.kaiku.sms.reply.Replies;
import fi.kaiku.sms.sending.News.Answered;
import fi.kaiku.sms.sending.News.ReceiptCame;
import fi.kaiku.sms.sending.News.ReplyCame;
import fi.kaiku.sms.sending.News.Silence;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Stores what has come in, in the caller's transaction. Storing the same twice does no harm. */
@Component
class NewsDesk {

  private final Settling settling;
  private final Receipts receipts;
  private final Replies replies;

  NewsDesk(Settling settling, Receipts receipts, Replies replies) {
    this.settling = settling;
    this.receipts = receipts;
    this.replies = replies;
  }

  /** Answers first: a receipt that came in the same breath needs the id that an answer brings. */
  void store(String node, List<News> news) {
    var settlements = new ArrayList<Settlement>();
    var slips = new ArrayList<Receipt>();
    for (var one : news) {
      switch (one) {
        case Answered answered ->
            settlements.add(Settlement.of(answered.message(), answered.outcome()));
        case Silence silence -> settlements.add(Settlement.silent(silence.message()));
        case ReceiptCame came -> slips.add(came.receipt());
        case ReplyCame came -> replies.take(came.reply());
      }
    }
    settling.settle(node, settlements);
    receipts.take(slips);
  }

  void tryKeptReceipts() {
    receipts.tryKept();
  }
}
