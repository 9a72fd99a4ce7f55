package fi.kaiku.platform.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.tomcat.util.http.fileupload.FileItemHeaders;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.support.AbstractMultipartHttpServletRequest;

/**
 * A form with files (RFC 7578), read part by part and only as far as somebody asks: a field that
 * stands before the file is known while the file is still on its way. Files are put aside sealed.
 */
public final class StreamedForm extends AbstractMultipartHttpServletRequest implements Closeable {

  private static final int LONGEST_FIELD = 64 * 1024;
  private static final int MOST_PARTS = 50;

  private final HttpServletRequest request;
  private final long limit;
  private final Map<String, List<String>> fields = new HashMap<>();
  private final MultiValueMap<String, MultipartFile> files = new LinkedMultiValueMap<>();
  private final List<SealedFile> sealed = new ArrayList<>();
  private @Nullable FileItemIterator parts;

  /**
   * Reads nothing yet.
   *
   * @param limit the most that the form may hold, in bytes
   */
  public StreamedForm(HttpServletRequest request, long limit) {
    super(request);
    this.request = request;
    this.limit = limit;
  }

  /** Whether a request says that it carries a form in parts. */
  public static boolean isOne(HttpServletRequest request) {
    var type = Objects.requireNonNullElse(request.getContentType(), "").stripLeading();
    return type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
  }

  @Override
  public @Nullable String getParameter(String name) {
    var values = getParameterValues(name);
    return values == null ? null : values[0];
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    var inQuery = super.getParameterValues(name);
    if (inQuery != null) {
      return inQuery;
    }
    while (!fields.containsKey(name) && readPart()) {
      // until the field has come or no part is left
    }
    var values = fields.get(name);
    return values == null ? null : values.toArray(String[]::new);
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    readAll();
    var all = new HashMap<String, String[]>();
    fields.forEach((name, values) -> all.put(name, values.toArray(String[]::new)));
    all.putAll(super.getParameterMap());
    return all;
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(getParameterMap().keySet());
  }

  @Override
  protected void initializeMultipart() {
    readAll();
    setMultipartFiles(files);
  }

  @Override
  public @Nullable String getMultipartContentType(String name) {
    var file = getFile(name);
    return file == null ? null : file.getContentType();
  }

  @Override
  public @Nullable HttpHeaders getMultipartHeaders(String name) {
    var type = getMultipartContentType(name);
    if (type == null) {
      return null;
    }
    var headers = new HttpHeaders();
    headers.add(HttpHeaders.CONTENT_TYPE, type);
    return headers;
  }

  private void readAll() {
    while (readPart()) {
      // all of them
    }
  }

  private boolean readPart() {
    try {
      if (parts == null) {
        parts = begin();
      }
      if (!isAnotherPart(parts)) {
        return false;
      }
      take(parts.next());
      return true;
    } catch (IOException e) {
      var tooLarge = NestedExceptionUtils.getMostSpecificCause(e) instanceof SizeException;
      throw tooLarge
          ? new MaxUploadSizeExceededException(limit, e)
          : new MultipartException("the form breaks off or is none", e);
    }
  }

  /** Also a part without a name or a boundary of its own is read here. */
  private static boolean isAnotherPart(FileItemIterator parts) throws IOException {
    try {
      return parts.hasNext();
    } catch (NullPointerException noBoundary) {
      throw new MultipartException("a part that holds parts names no boundary", noBoundary);
    }
  }

  private FileItemIterator begin() throws IOException {
    var reader = new CountingUpload();
    reader.setSizeMax(limit);
    reader.setHeaderEncoding(UTF_8.name());
    try {
      return reader.getItemIterator(new ServletRequestContext(request));
    } catch (NullPointerException noBoundary) {
      throw new MultipartException("a part that holds parts names no boundary", noBoundary);
    }
  }

  /** Counts every part, also those that it leaves out for having no name. */
  private final class CountingUpload extends FileUpload {

    private int count;

    @Override
    public FileItemHeaders getParsedHeaders(String headers) {
      if (++count > MOST_PARTS) {
        throw new MaxUploadSizeExceededException(limit);
      }
      return super.getParsedHeaders(headers);
    }
  }

  private void take(FileItemStream part) throws IOException {
    var name = Objects.requireNonNullElse(part.getFieldName(), "");
    try (var in = part.openStream()) {
      if (part.isFormField()) {
        var bytes = in.readNBytes(LONGEST_FIELD + 1);
        if (bytes.length > LONGEST_FIELD) {
          throw new MaxUploadSizeExceededException(LONGEST_FIELD);
        }
        fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(new String(bytes, UTF_8));
        Arrays.fill(bytes, (byte) 0);
      } else {
        var fileName = nameOf(part);
        var content = SealedFile.of(in, folder());
        sealed.add(content);
        files.add(
            name, new UploadedFile(name, fileName, part.getContentType(), content, content.size()));
      }
    }
  }

  private static String nameOf(FileItemStream part) {
    try {
      return Objects.requireNonNullElse(part.getName(), "");
    } catch (InvalidFileNameException e) {
      throw new MultipartException("a file name holds what no name holds", e);
    }
  }

  private Path folder() {
    var given = request.getServletContext().getAttribute(ServletContext.TEMPDIR);
    return given instanceof File folder
        ? folder.toPath()
        : Path.of(System.getProperty("java.io.tmpdir"));
  }

  /** Forgets the files. */
  @Override
  public void close() throws IOException {
    for (var file : sealed) {
      file.close();
    }
  }
}
