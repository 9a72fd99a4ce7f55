package fi.kaiku.followup.inbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Where in an inbox a comment stood when somebody did something to it.
 *
 * @param back the address of the list
 * @param inPlace whether a script puts the answer where the comment stands
 */
record CameFromInbox(String back, boolean inPlace) {

  private static final Pattern OURS = Pattern.compile("/inbox(?:\\?[!-~&&[^#]]{0,2000})?");
  private static final Pattern TOLD = Pattern.compile("([?&])(?:marked|at|changed)=[^&]*(?:&|$)");

  static CameFromInbox of(WebRequest request) {
    var back = Objects.requireNonNullElse(request.getParameter("back"), InboxAsked.PATH);
    return new CameFromInbox(address(back), request.getHeader("HX-Request") != null);
  }

  /** The address if it is one of an inbox, without what was told on it; else the whole inbox. */
  static String address(String back) {
    if (!OURS.matcher(back).matches()) {
      return InboxAsked.PATH;
    }
    var bare = back;
    for (var told = TOLD.matcher(bare); told.find(); told = TOLD.matcher(bare)) {
      bare = told.replaceFirst("$1");
    }
    return bare.replaceFirst("[?&]$", "");
  }

  /** What an address asks for. */
  static Map<String, List<String>> parameters(String address) {
    var decoded = new LinkedMultiValueMap<String, String>();
    UriComponentsBuilder.fromUriString(address)
        .build()
        .getQueryParams()
        .forEach((name, values) -> values.forEach(value -> decoded.add(name, decoded(value))));
    return decoded;
  }

  private static String decoded(@Nullable String value) {
    return value == null ? "" : UriUtils.decode(value, StandardCharsets.UTF_8);
  }

  static String with(String address, String query) {
    return address + (address.contains("?") ? "&" : "?") + query;
  }

  /** The list, at the place of a comment, with what was done to it. */
  String after(UUID changed) {
    return with(back, "changed=" + changed) + "#c-" + changed;
  }

  String at(UUID comment) {
    return back + "#c-" + comment;
  }
}
