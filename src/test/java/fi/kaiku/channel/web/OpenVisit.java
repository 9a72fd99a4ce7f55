package fi.kaiku.channel.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Somebody who has opened the form of a unit, from one address. */
record OpenVisit(MockMvc mvc, String address, String oid, String token) {

  private static final Pattern TOKEN = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

  static OpenVisit of(MockMvc mvc, String address, String oid) throws Exception {
    var page =
        mvc.perform(get("/feedback").param("unit", oid).param("lang", "fi"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    return new OpenVisit(mvc, address, oid, token(page));
  }

  static String token(String page) {
    var found = TOKEN.matcher(page);
    if (!found.find()) {
      throw new AssertionError("no form on the page");
    }
    return found.group(1);
  }

  /** Sends names and values, in turn. */
  ResultActions send(String... fields) throws Exception {
    var request =
        post("/feedback")
            .with(
                it -> {
                  it.setRemoteAddr(address);
                  return it;
                })
            .param("form", token)
            .param("lang", "fi");
    var all = new ArrayList<>(List.of(fields));
    if (!all.contains("unit")) {
      all.addAll(List.of("unit", oid));
    }
    for (int i = 0; i < all.size(); i += 2) {
      request.param(all.get(i), all.get(i + 1));
    }
    return mvc.perform(request);
  }

  /** What a browser's script works out. */
  String proof() throws Exception {
    var bits = Integer.parseInt(token.split("\\.", -1)[2]);
    for (long number = 0; ; number++) {
      var digest = MessageDigest.getInstance("SHA-256");
      var hash = digest.digest((token + "." + number).getBytes(StandardCharsets.US_ASCII));
      if (new java.math.BigInteger(1, hash).bitLength() <= 256 - bits) {
        return "" + number;
      }
    }
  }
}
