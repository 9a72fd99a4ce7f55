package fi.kaiku.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** In which languages a screen reader says the parts of a PDF file. */
public final class SpokenParts {

  private SpokenParts() {}

  /** Of each part that is marked with a language, in their order. */
  public static List<String> languages(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var tree = document.getDocumentCatalog().getStructureTreeRoot();
      var languages = new ArrayList<String>();
      walk(Objects.requireNonNull(tree), languages);
      return languages;
    }
  }

  private static void walk(PDStructureNode node, List<String> languages) {
    if (node instanceof PDStructureElement part && part.getLanguage() != null) {
      languages.add(part.getLanguage());
    }
    for (var child : node.getKids()) {
      if (child instanceof PDStructureNode inner) {
        walk(inner, languages);
      }
    }
  }
}
