package chokepoint.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A kind of input that can be made at any size.
 *
 * @param size at which it takes some tenths of a second
 */
record Shape(String name, int size, Maker maker) {

    /** Makes an input in an empty folder, and says what is done with it. */
    @FunctionalInterface
    interface Maker {
        Growth.Work at(int size, Path folder) throws IOException;
    }

    /** A workbook that is checked. */
    static Shape workbook(String name, int size, IntFunction<Book> book) {
        return new Shape(name, size, (n, folder) -> {
            Path list = folder.resolve("list.xlsx");
            book.apply(n).write(list);
            return WholeCheck.of(list);
        });
    }

    /** A csv that is checked. */
    static Shape csv(String name, int size, IntFunction<String> text) {
        return new Shape(
                name, size, (n, folder) -> WholeCheck.of(Files.writeString(folder.resolve("list.csv"), text.apply(n))));
    }

    /** The text of each number from 1, one after the other. */
    static String each(int count, IntFunction<String> text) {
        return IntStream.rangeClosed(1, count).mapToObj(text).collect(Collectors.joining());
    }

    static String text(String pattern, Object... arguments) {
        return String.format(Locale.ROOT, pattern, arguments);
    }

    @Override
    public String toString() {
        return name;
    }
}
