package fi.kaiku.followup.thanks;

import fi.kaiku.insight.Reader;
import fi.kaiku.mail.MailWords;
import fi.kaiku.paper.PrintedSheet;
import fi.kaiku.platform.PublicUrl;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts thanks into words, in the language of whom they go to: a mail and a card. */
@Component
class ThanksWriting {

  private final ThankedComments comments;
  private final MessageSource texts;
  private final PublicUrl publicUrl;

  ThanksWriting(ThankedComments comments, MessageSource texts, PublicUrl publicUrl) {
    this.comments = comments;
    this.texts = texts;
    this.publicUrl = publicUrl;
  }

  MailWords mail(NewThanks thanks, Reader reader) {
    var comment = comments.get(thanks.reading(), reader, thanks.to().language());
    var kind = thanks.to().kind().word();
    var from = reader.viewer().name();
    var place = comment.row().place();
    var name = thanks.to().name();
    var paragraphs = new ArrayList<String>();
    paragraphs.add(
        name == null ? text(thanks, "thanks.mail.hello") : text(thanks, "thanks.mail.dear", name));
    paragraphs.add(text(thanks, "thanks.mail.what." + kind, from, place.unit(), place.month()));
    if (thanks.line() != null) {
      paragraphs.add(text(thanks, "thanks.mail.line", from, thanks.line()));
    }
    return new MailWords(
        text(thanks, "thanks.mail.title"),
        paragraphs,
        comment.words(),
        new MailWords.Way(
            text(thanks, "thanks.mail.way"), publicUrl.of("/comments/" + thanks.reading())),
        List.of(text(thanks, "thanks.mail.small")));
  }

  PrintedSheet card(NewThanks thanks, PrintedSheet.Size size, Reader reader) {
    var to = thanks.to();
    var comment = comments.get(thanks.reading(), reader, to.language());
    var place = comment.row().place();
    var line = thanks.line();
    return new Card(
            place.unit(),
            place.month(),
            to.name(),
            new Card.Words(comment.words(), comment.row().lang()),
            line == null ? null : new Card.Line(line, reader.viewer().name()))
        .on(size, to.language(), text(thanks, "thanks.card.title"));
  }

  private String text(NewThanks thanks, String key, Object... arguments) {
    return texts.getMessage(key, arguments, thanks.to().language().locale());
  }
}
