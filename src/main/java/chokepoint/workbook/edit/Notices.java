package chokepoint.workbook.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Collects what a reader must know of the marking, each sentence once. */
final class Notices {

    private final Set<String> sentences = new LinkedHashSet<>();

    void tell(String sentence, Object... values) {
        sentences.add(String.format(Locale.ROOT, sentence, values));
    }

    List<String> all() {
        return List.copyOf(sentences);
    }
}
