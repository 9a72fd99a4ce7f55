package fi.kaiku.channel.link;

import fi.kaiku.channel.ChannelContract;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What ways to answer keep by which people are asked by message: ten are, about visits to a doctor
 * in May. Their answers may be changed, and appear as enough were asked.
 */
public abstract class InvitedContract extends ChannelContract {

  private static final int PEOPLE = 10;

  protected List<String> tokens = List.of();

  @Override
  protected void prepare() {
    tokens = IntStream.range(0, PEOPLE).mapToObj(InvitedContract::token).toList();
    tokens.forEach(token -> GivenLink.withToken(token).insert(jdbc));
    GivenLink.allSent(jdbc);
  }

  private static String token(int number) {
    return "Kaiku7PgQvXY" + (char) ('a' + number);
  }

  @Override
  protected String version() {
    return "visit-1";
  }

  @Override
  protected String told() {
    return "2026-05-01 VISIT doctor";
  }

  @Override
  protected int inEscrow() {
    return 1;
  }
}
