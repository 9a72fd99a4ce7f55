package fi.kaiku.invitation;

import fi.kaiku.platform.Sealed;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AnswerNoteStore {

  private final JdbcClient jdbc;

  AnswerNoteStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Sealed note, LocalDate today) {
    jdbc.sql("insert into invitation.answer_note (sealed, noted_on) values (:sealed, :today)")
        .param("sealed", note.bytes())
        .param("today", today)
        .update();
  }

  /** Takes the notes of the days before; they are gone with the transaction of the caller. */
  List<Sealed> takeBefore(LocalDate today) {
    return jdbc.sql("delete from invitation.answer_note where noted_on < :today returning sealed")
        .param("today", today)
        .query((row, _) -> Sealed.of(row.getBytes("sealed")))
        .list();
  }

  int countBefore(LocalDate today) {
    return jdbc.sql("select count(*)::int from invitation.answer_note where noted_on < :today")
        .param("today", today)
        .query((row, _) -> row.getInt(1))
        .single();
  }

  /** Marks the invitations with these fingerprints of links as answered, in one statement. */
  void markAnswered(List<byte[]> tokenHashes) {
    jdbc.sql(
            """
            update invitation.invitation set answered = true
            where token_hash = any (:hashes) and not answered
            """)
        .param("hashes", tokenHashes.toArray(byte[][]::new))
        .update();
  }
}
