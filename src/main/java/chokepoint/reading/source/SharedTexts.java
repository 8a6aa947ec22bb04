package chokepoint.reading.source;

import java.util.BitSet;

/** The texts of a workbook that its cells name by number, and which of them say nothing: looking at each would cost more than the rest. */
final class SharedTexts {

    private final String[] texts;
    private final BitSet empty = new BitSet();

    SharedTexts(String... texts) {
        this.texts = texts;
        for (int index = 0; index < texts.length; index++) {
            empty.set(index, texts[index].isEmpty());
        }
    }

    int count() {
        return texts.length;
    }

    boolean isEmpty(int index) {
        return empty.get(index);
    }

    String get(int index) {
        return texts[index];
    }
}
