package fi.kaiku.platform.upload;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file of a form, which can be read but never be laid down in clear. */
record UploadedFile(
    String name, String fileName, @Nullable String type, SealedFile content, long size)
    implements MultipartFile {

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getOriginalFilename() {
    return fileName;
  }

  @Override
  public @Nullable String getContentType() {
    return type;
  }

  @Override
  public boolean isEmpty() {
    return size == 0;
  }

  @Override
  public long getSize() {
    return size;
  }

  @Override
  public byte[] getBytes() throws IOException {
    try (var in = content.open()) {
      return in.readAllBytes();
    }
  }

  @Override
  public InputStream getInputStream() {
    return content.open();
  }

  @Override
  public void transferTo(File target) {
    throw new UnsupportedOperationException("what was handed in is never written in clear");
  }

  @Override
  public String toString() {
    return "UploadedFile of " + size + " bytes";
  }
}
